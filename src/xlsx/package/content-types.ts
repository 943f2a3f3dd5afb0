import { escapeXml } from "../xml/xml-text";
import type { PackageParts } from "./package-parts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The list of what each part holds. */
export class ContentTypes {
  constructor(private readonly parts: PackageParts) {}

  set(part: string, contentType: string): void {
    this.remove(part);
    const { root } = this.parts.document(CONTENT_TYPES);
    root.append(`<${root.prefix}Override PartName="${escapeXml(`/${part}`)}" ContentType="${contentType}"/>`);
    this.parts.touch(CONTENT_TYPES);
  }

  of(part: string): string | null {
    const { root } = this.parts.document(CONTENT_TYPES);
    const override = this.override(part);
    if (override) return override.element.attribute("ContentType");
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const standard = root.all("Default").find(({ element }) => element.attribute("Extension")?.toLowerCase() === extension);
    return standard?.element.attribute("ContentType") ?? null;
  }

  remove(part: string): void {
    const piece = this.override(part);
    if (!piece) return;
    this.parts.document(CONTENT_TYPES).root.remove(piece);
    this.parts.touch(CONTENT_TYPES);
  }

  private override(part: string) {
    const name = `/${part}`.toLowerCase();
    return this.parts.document(CONTENT_TYPES).root.all("Override").find(({ element }) => element.attribute("PartName")?.toLowerCase() === name);
  }
}
