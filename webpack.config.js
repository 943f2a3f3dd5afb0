import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const entries = {
  pane: ["./src/taskpane.css", "./src/pane/pane.css", "./src/commands.ts", "./src/taskpane.tsx"],
  workbench: ["./src/workbench/workbench.css", "./src/workbench.tsx"],
  selftest: ["./src/selftest/selftest.css", "./src/selftest.ts"],
  bridge: ["./src/workbench/bridge.ts"],
  cli: ["./src/cli.ts"],
};

/** Puts every file of `folder` beside the pages, under the same name. */
class CopyFolder {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const source = join(root, this.folder);
    compiler.hooks.thisCompilation.tap("CopyFolder", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "CopyFolder", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const name of existsSync(source) ? readdirSync(source) : []) {
          const file = join(source, name);
          if (!statSync(file).isFile()) continue;
          compilation.fileDependencies.add(file);
          compilation.emitAsset(`${this.folder}/${name}`, new webpack.sources.RawSource(readFileSync(file)));
        }
      });
    });
  }
}

function swc(target) {
  return {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  };
}

const usedTokens = { test: /[\\/]src[\\/]pane[\\/]themes\.ts$/, enforce: "pre", loader: resolve(root, "scripts/used-tokens.mjs") };
const examplesLeftOut = { test: /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/, enforce: "pre", loader: resolve(root, "scripts/without-examples.mjs") };

function shared(mode, folder) {
  return {
    mode,
    context: root,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js", ".mjs"] },
    performance: { hints: false },
    stats: "errors-warnings",
    output: { path: folder },
    experiments: { css: true },
    cache: { type: "filesystem", cacheDirectory: resolve(root, ".cache/webpack"), buildDependencies: { config: [import.meta.filename] } },
  };
}

function forBrowser(mode, folder, name, { files, plugins }) {
  const base = shared(mode, folder);
  return {
    ...base,
    name,
    target: ["web", "es2022"],
    entry: { [name]: entries[name] },
    // Short names for what is used most: a kilobyte less of the pane.
    ...(mode === "production" ? { optimization: { moduleIds: "size", mangleExports: "size" } } : {}),
    output: { ...base.output, filename: files, chunkFilename: files, publicPath: "auto", assetModuleFilename: `${name}/[name][ext]` },
    module: { rules: [swc("es2022"), examplesLeftOut, usedTokens, { test: /\.css$/, type: "css/auto" }] },
    plugins,
  };
}

function page(name, template) {
  return new HtmlWebpackPlugin({ filename: `${name}.html`, template, minify: false, inject: "head", scriptLoading: "defer" });
}

/** A page without any script. */
function text(name, template) {
  return new HtmlWebpackPlugin({ filename: `${name}.html`, template, minify: false, inject: false });
}

/** The command line: one file that Node runs alone. */
function forNode(mode, folder) {
  const base = shared(mode, folder);
  return {
    ...base,
    name: "cli",
    target: "node20",
    entry: { statusark: entries.cli },
    output: { ...base.output, filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" } },
    experiments: { ...base.experiments, outputModule: true },
    optimization: { minimize: false },
    // `import.meta.url` stays what it is when the file runs: assets are found beside it.
    module: { rules: [swc("es2022")], parser: { javascript: { importMeta: false, url: false, dynamicImportMode: "eager" } } },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/** Everything that is built, into `folder`. */
export function configurations(mode, folder) {
  const hashed = mode === "production" ? ".[contenthash:8]" : "";
  return [
    forBrowser(mode, folder, "pane", {
      files: `pane/[name]${hashed}.js`,
      plugins: [page("taskpane", "src/taskpane.html"), text("support", "src/support.html"), new CopyFolder("assets")],
    }),
    forBrowser(mode, folder, "workbench", {
      files: `workbench/[name]${hashed}.js`,
      plugins: [page("workbench", "src/workbench/workbench.html")],
    }),
    forBrowser(mode, folder, "selftest", {
      files: `selftest/[name]${hashed}.js`,
      plugins: [page("selftest", "src/selftest.html"), new webpack.DefinePlugin({ STATUSARK_VERSION: JSON.stringify(version) })],
    }),
    forBrowser(mode, folder, "bridge", { files: "[name].js", plugins: [] }),
    forNode(mode, folder),
  ].filter((configuration) => entries[configuration.name].every((file) => existsSync(join(root, file))));
}

export default (_environment, { mode = "production" }) => configurations(mode, resolve(root, "dist"));
