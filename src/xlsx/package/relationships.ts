import { prefixedAttribute } from "../xml/attributes";
import { escapeXml } from "../xml/xml-text";
import type { PackageParts } from "./package-parts";
import { relationshipsName, relativeTarget, resolveTarget } from "./part-names";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name, or the address as it stands for an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Relationship types of the transitional format, by the end of their address. */
export const RELATIONSHIP_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The relationships of one part ("" for the package). */
export class Relationships {
  private readonly name: string;

  constructor(
    private readonly parts: PackageParts,
    private readonly source: string,
  ) {
    this.name = relationshipsName(source);
  }

  get all(): Relationship[] {
    if (!this.parts.has(this.name)) return [];
    return this.parts.document(this.name).root.all("Relationship").map(({ element }) => {
      const isExternal = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        type: element.attribute("Type") ?? "",
        target: isExternal ? target : resolveTarget(this.source, target),
        isExternal,
      };
    });
  }

  byId(id: string | null): Relationship | null {
    return this.all.find((each) => each.id === id) ?? null;
  }

  /** First relationship whose type ends in `/kind`. */
  byKind(kind: string): Relationship | null {
    return this.all.find((each) => each.type.endsWith(`/${kind}`)) ?? null;
  }

  /** Answers the new relationship's id. */
  add(type: string, part: string): string {
    if (!this.parts.has(this.name)) this.parts.add(this.name, EMPTY);
    const { root } = this.parts.document(this.name);
    const taken = new Set(this.all.map((each) => each.id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    root.append(`<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(relativeTarget(this.source, part))}"/>`);
    this.parts.touch(this.name);
    return id;
  }

  remove(id: string): void {
    const { root } = this.parts.document(this.name);
    const piece = root.all("Relationship").find((each) => each.element.attribute("Id") === id);
    if (!piece) return;
    root.remove(piece);
    if (root.all("Relationship").length === 0) this.parts.remove(this.name);
    else this.parts.touch(this.name);
  }
}

/** `r:id` of a tag, whatever prefix the relationships namespace has there. */
export function relationshipId(tag: string): string | null {
  return prefixedAttribute(tag, "id");
}
