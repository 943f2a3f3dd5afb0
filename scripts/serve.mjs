import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { paneForWorkbench } from "./pages.mjs";

const project = resolve(import.meta.dirname, "..");
const officeJs = join(project, "node_modules/@microsoft/office-js/dist");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file that an address names, or `null` where it leads out of `folder`. */
function fileIn(folder, path) {
  const file = join(folder, normalize(path));
  return file.startsWith(folder + sep) ? file : null;
}

async function answer(root, workbench, address) {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const page = path === "/" ? (workbench ? "/workbench.html" : "/taskpane.html") : path;
  const fromOffice = workbench && page.startsWith("/office-js/");
  const file = fromOffice ? fileIn(officeJs, page.slice("/office-js/".length)) : fileIn(root, page);
  if (file === null) return null;
  const body = await readFile(file);
  const type = types[extname(file)] ?? "application/octet-stream";
  if (workbench && (page === "/taskpane.html" || page === "/selftest.html")) return { type, body: paneForWorkbench(body.toString("utf8")) };
  return { type, body };
}

function listen(server, port, triesLeft) {
  return new Promise((done, failed) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && triesLeft > 0) done(listen(server, port + 1, triesLeft - 1));
      else failed(error);
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      done();
    });
  });
}

/**
 * Serves the built files in `root` on this machine alone. With `workbench` (the default) the pane's page gets office.js from
 * node_modules and the bridge before it; without it the pages are as Excel gets them. Port 0 takes any free one; another
 * that is taken gives way to the next free unless `strict`.
 */
export async function serve({ root = join(project, "dist"), port = 0, workbench = true, https, strict = false } = {}) {
  const folder = resolve(root);
  const handle = async (request, response) => {
    try {
      const found = request.method === "GET" || request.method === "HEAD" ? await answer(folder, workbench, request.url ?? "/") : null;
      if (found === null) throw new Error("nothing here");
      response.writeHead(200, { "content-type": found.type, "cache-control": "no-store", "x-content-type-options": "nosniff" });
      response.end(request.method === "HEAD" ? undefined : found.body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("Not found");
    }
  };
  const server = https ? createSecureServer(https, handle) : createServer(handle);
  await listen(server, port, strict || port === 0 ? 0 : 50);
  const taken = server.address().port;
  return {
    url: `${https ? "https" : "http"}://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ root: process.argv[2] ?? join(project, "dist"), port: Number(process.env.PORT ?? 3000) });
  console.log(url);
}
