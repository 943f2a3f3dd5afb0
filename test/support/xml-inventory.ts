import { SaxesParser } from "saxes";

/** How often each element, attribute (with its value) and text occurs in an XML part, whatever the order. */
export function xmlInventory(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = tag.local;
    open.push(name);
    count(name);
    for (const attribute of Object.values(tag.attributes)) count(`${name}@${attribute.local}=${attribute.value}`);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    if (text.trim() !== "") count(`${open.at(-1) ?? ""}#${text}`);
  });
  parser.write(xml.replace(/^\uFEFF/, "")).close();
  return counts;
}

/** Keys that occur less often in `after`, each with by how much. */
export function missingFrom(after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): Map<string, number> {
  const missing = new Map<string, number>();
  for (const [key, count] of before) {
    const left = count - (after.get(key) ?? 0);
    if (left > 0) missing.set(key, left);
  }
  return missing;
}
