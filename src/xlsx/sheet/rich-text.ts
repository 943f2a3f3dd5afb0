import type { XmlElement } from "../xml/xml-element";
import { decodeXstring, encodeXstring, escapeXml } from "../xml/xml-text";

/** Plain text of a string item (`<si>` or `<is>`): its runs joined, phonetic readings left out. */
export function plainText(item: XmlElement): string {
  let text = "";
  for (const piece of item.pieces) {
    if (piece.name === `${item.prefix}t`) text += decodeXstring(piece.element.text);
    else if (piece.name === `${item.prefix}r`) text += plainText(piece.element);
  }
  return text;
}

/** `<t>` with a text that keeps its spaces. */
export function textElement(prefix: string, text: string): string {
  const keeps = text !== text.trim() || text.includes("\n") || text.includes("\t") ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keeps}>${escapeXml(encodeXstring(text)).replaceAll("&#10;", "\n").replaceAll("&quot;", '"')}</${prefix}t>`;
}
