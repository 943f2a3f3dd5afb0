import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");
const styles = join(project, "src/pane");
const { webDarkTheme, webLightTheme } = createRequire(join(project, "node_modules/@fluentui/react-components/package.json"))("@fluentui/tokens");

function usedTokens() {
  const found = new Set();
  for (const file of readdirSync(styles).filter((name) => name.endsWith(".css"))) {
    for (const [, name] of readFileSync(join(styles, file), "utf8").matchAll(/var\(--([a-z][A-Za-z0-9]+)\)/g)) if (name in webLightTheme) found.add(name);
  }
  return [...found].sort();
}

/**
 * A webpack loader for the pane's themes: leaves only those of Fluent's tokens that our styles name. Fluent would work
 * out every shade of fifty colours when the page starts.
 */
export default function themesOfUsedTokens() {
  this.addContextDependency(styles);
  const names = usedTokens();
  const light = Object.fromEntries(names.map((name) => [name, webLightTheme[name]]));
  const dark = Object.fromEntries(names.filter((name) => webDarkTheme[name] !== webLightTheme[name]).map((name) => [name, webDarkTheme[name]]));
  return `export const lightTheme = ${JSON.stringify(light)};\nexport const darkTheme = { ...lightTheme, ...${JSON.stringify(dark)} };\n`;
}
