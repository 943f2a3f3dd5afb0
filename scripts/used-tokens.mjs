import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");
const modules = join(project, "node_modules");
const { webDarkTheme, webLightTheme } = createRequire(join(modules, "@fluentui/react-components/package.json"))("@fluentui/tokens");

function filesIn(folder, ending) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile() && ending.test(file.name)).map((file) => join(file.parentPath ?? file.path, file.name));
}

/** `react-progress` of `ProgressBar` is nobody's rule: the longest package whose name begins the component's. */
function packageOf(component) {
  const words = component.replace(/([A-Z])/g, "-$1").toLowerCase().split("-").filter((word) => word !== "");
  for (let count = words.length; count > 0; count--) {
    const name = `@fluentui/react-${words.slice(0, count).join("-")}`;
    if (existsSync(join(modules, name))) return name;
  }
  return null;
}

function importedComponents() {
  const sources = filesIn(join(project, "src"), /\.tsx$/).map((file) => readFileSync(file, "utf8"));
  const lists = sources.flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from "@fluentui\/react-components"/g)].map((match) => match[1]));
  return [...new Set(lists.join().split(",").map((name) => name.trim()).filter((name) => /^[A-Z]/.test(name)))];
}

/** The packages of the components that are used, and those that they stand on. */
function usedPackages() {
  const used = new Set(["@fluentui/react-provider"]);
  for (const component of importedComponents()) used.add(packageOf(component));
  used.delete(null);
  for (const name of used) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
    for (const each of Object.keys(dependencies)) if (/^@fluentui\/react-(?!icons)/.test(each) && existsSync(join(modules, each))) used.add(each);
  }
  return [...used];
}

function usedTokens() {
  const scripts = usedPackages().map((name) => join(modules, name, "lib")).filter(existsSync).flatMap((folder) => filesIn(folder, /\.js$/));
  const found = new Set();
  for (const file of [...scripts, ...filesIn(join(project, "src/pane"), /\.css$/)]) {
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:--|tokens\.)([a-z][A-Za-z0-9]+)/g)) if (name in webLightTheme) found.add(name);
  }
  return [...found].sort();
}

/**
 * A webpack loader for the pane's themes and for Fluent's list of its tokens: leaves only those that a component of ours
 * or our own styles name. Fluent would work out every shade of fifty colours when the page starts.
 */
export default function themesOfUsedTokens() {
  this.addContextDependency(join(project, "src/pane"));
  const names = usedTokens();
  if (this.resourcePath.endsWith("tokens.js")) return `export const tokens = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, `var(--${name})`])))};\n`;
  const light = Object.fromEntries(names.map((name) => [name, webLightTheme[name]]));
  const dark = Object.fromEntries(names.filter((name) => webDarkTheme[name] !== webLightTheme[name]).map((name) => [name, webDarkTheme[name]]));
  return `export const lightTheme = ${JSON.stringify(light)};\nexport const darkTheme = { ...lightTheme, ...${JSON.stringify(dark)} };\n`;
}
