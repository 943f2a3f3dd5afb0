import { resolve } from "node:path";
import webpack from "webpack";
import { configurations } from "../../webpack.config.js";

/** Builds the command line alone, as `npm run build` does, into the folder named. */
const folder = resolve(process.argv[2]);
const compiler = webpack(configurations("production", folder).filter(({ name }) => name === "cli"));
const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result))));
await new Promise((done) => compiler.close(done));
if (stats.hasErrors()) {
  console.error(stats.toString("errors-warnings"));
  process.exit(1);
}
