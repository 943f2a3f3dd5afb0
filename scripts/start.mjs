import { spawn } from "node:child_process";
import { resolve } from "node:path";
import webpack from "webpack";
import { configurations } from "../webpack.config.js";
import { serve } from "./serve.mjs";

/** Builds as the sources change, and shows the workbench over plain http on this machine. */
const folder = resolve(import.meta.dirname, "../.cache/start");
const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

function openInBrowser(url) {
  const [command, ...given] = openers[process.platform] ?? openers.linux;
  const opener = spawn(command, [...given, url], { stdio: "ignore", detached: true });
  // A machine without a browser to open still has the printed address.
  opener.on("error", () => {});
  opener.unref();
}

let shown = false;

async function show() {
  shown = true;
  const { url } = await serve({ root: folder, port: Number(process.env.PORT ?? 3000) });
  console.log(`
Statusark's workbench: ${url}

To load the add-in into a real Excel:
  1. Stop this with Ctrl+C and run: npm run start:excel (https with a development certificate, on port 3000)
  2. Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose manifest.xml from this folder.
     Windows and Mac: npx office-addin-debugging start manifest.xml desktop --no-debug

Ctrl+C stops the workbench.`);
  if (process.stdout.isTTY && !process.env.CI) openInBrowser(url);
}

console.log("Building …");
webpack(configurations("development", folder)).watch({}, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) console.error(stats.toString("errors-only"));
  else if (shown) console.log("Built again; reload the page.");
  if (!shown && !stats.hasErrors()) show().catch((problem) => {
    console.error(`The workbench cannot be served: ${problem.message}.`);
    process.exit(1);
  });
});
