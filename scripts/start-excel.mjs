import { resolve } from "node:path";
import webpack from "webpack";
import { configurations } from "../webpack.config.js";
import { serve } from "./serve.mjs";

/** Builds as the sources change, and serves the pane over https where manifest.xml says that it is. */
const folder = resolve(import.meta.dirname, "../.cache/start");
const { getHttpsServerOptions } = await import("office-addin-dev-certs");
const https = await getHttpsServerOptions();
const { url } = await serve({ root: folder, port: 3000, workbench: false, strict: true, https });

console.log(`Building; the pane is served at ${url}/taskpane.html. Ctrl+C stops it.`);
webpack(configurations("development", folder)).watch({}, (error, stats) => {
  if (error) throw error;
  console.log(stats.hasErrors() ? stats.toString("errors-only") : "Built. Open or reload the pane in Excel.");
});
