import { packageParts } from "./package-inventory";
import { packParts } from "./refused-workbooks";

/** The parts as a person has changed them in Excel. */
function changed(bytes: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const isXml = (name: string): boolean => name.endsWith(".xml") || name.endsWith(".rels");
  return packParts(Object.fromEntries([...packageParts(bytes)].map(([name, part]) => [name, isXml(name) ? change(name, new TextDecoder().decode(part)) : part])));
}

export function withStructureProtected(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (name, xml) => (name === "xl/workbook.xml" ? xml.replace("<sheets", '<workbookProtection lockStructure="1"/><sheets') : xml));
}

export function withProtected(bytes: Uint8Array, sheet: string): Uint8Array {
  const text = (name: string): string => new TextDecoder().decode(packageParts(bytes).get(name));
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relation = [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find((each) => each.includes(`Id="${id}"`)) ?? "";
  const part = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ""}`;
  return changed(bytes, (name, xml) => (name === part ? xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>') : xml));
}
