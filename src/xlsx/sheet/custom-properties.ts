import type { ContentTypes } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { RELATIONSHIP_BASE, relationshipId, type Relationships } from "../package/relationships";
import { escapeXml } from "../xml/xml-text";
import type { SheetXml } from "./sheet-xml";

export const CUSTOM_PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Named texts of a sheet, each in a part of its own in UTF-16 (as Excel writes `worksheet.customProperties`). */
export class CustomProperties {
  constructor(
    private readonly xml: SheetXml,
    private readonly parts: PackageParts,
    private readonly relationships: Relationships,
    private readonly contentTypes: ContentTypes,
  ) {}

  get all(): Map<string, string> {
    const properties = new Map<string, string>();
    for (const { element } of this.xml.child("customProperties")?.all("customPr") ?? []) {
      const name = element.attribute("name");
      const target = this.relationships.byId(relationshipId(element.open))?.target;
      if (name !== null && target && this.parts.has(target)) {
        properties.set(name, new TextDecoder("utf-16le").decode(this.parts.bytes(target)));
      }
    }
    return properties;
  }

  set(key: string, value: string | null): void {
    const list = this.xml.child("customProperties");
    const piece = list?.all("customPr").find(({ element }) => element.attribute("name") === key);
    const relationship = piece ? this.relationships.byId(relationshipId(piece.element.open)) : null;
    if (value === null) {
      if (!list || !piece) return;
      if (relationship) this.drop(relationship.id, relationship.target);
      list.remove(piece);
      if (list.all("customPr").length === 0) this.xml.removeAll("customProperties");
      return;
    }
    if (relationship && this.parts.has(relationship.target)) {
      this.parts.add(relationship.target, utf16(value));
      return;
    }
    if (list && piece) list.remove(piece);
    const part = this.parts.freeName("xl/customProperty", ".bin");
    this.parts.add(part, utf16(value));
    this.contentTypes.set(part, CUSTOM_PROPERTY_TYPE);
    const id = this.relationships.add(`${RELATIONSHIP_BASE}customProperty`, part);
    this.xml.ensure("customProperties").append(`<${this.xml.prefix}customPr name="${escapeXml(key)}"${this.xml.relationshipAttribute(id)}/>`);
  }

  private drop(id: string, part: string): void {
    this.relationships.remove(id);
    this.contentTypes.remove(part);
    this.parts.remove(part);
  }
}

/** How the part of a custom property holds its text. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
