import { SaxesParser } from "saxes";
import { packageParts } from "./package-inventory";

/** Elements by which a workbook does something or reaches out of itself, as Excel reads the file. */
const REACHING = ["externalLink", "ddeLink", "oleLink", "webPublishing", "connection", "queryTable", "oleObject", "control"];

/** What a saved file holds that acts, a line each: `part: formula …`, `part: validation …`, `part: link …`, `part: name …`, `part: reaches out …`. */
export function savedDangers(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [part, contents] of packageParts(bytes)) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const parser = new SaxesParser({ xmlns: true });
    const open: string[] = [];
    let text = "";
    parser.on("opentag", ({ local, attributes }) => {
      open.push(local);
      text = "";
      const value = (name: string): string => Object.values(attributes).find((each) => each.local === name)?.value ?? "";
      if (REACHING.includes(local)) found.push(`${part}: reaches out <${local}>`);
      if (local === "hyperlink") found.push(`${part}: link ${value("location")}${value("id") === "" ? "" : " to another file"}`);
      if (local === "definedName") found.push(`${part}: name ${value("name")}`);
      if (local === "Relationship" && value("TargetMode") === "External") found.push(`${part}: reaches out to ${value("Target")}`);
    });
    parser.on("text", (more) => { text += more; });
    parser.on("closetag", ({ local }) => {
      open.pop();
      if (local === "f" && open.at(-1) === "c") found.push(`${part}: formula ${text}`);
      if (/^formula[12]$/.test(local) && open.at(-1) === "dataValidation") found.push(`${part}: validation ${text}`);
      text = "";
    });
    parser.on("error", (error) => { throw error; });
    parser.write(new TextDecoder().decode(contents).replace(/^\uFEFF/, "")).close();
  }
  return found;
}
