import { WorkbookError } from "../../workbook/workbook-error";
import { decodeXml, XmlDocument } from "../xml/xml-document";
import { inflateEntry } from "../zip/inflate-entry";
import { packEntry } from "../zip/pack-entry";
import { writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";

interface Part {
  readonly name: string;
  readonly entry: ZipEntry | null;
  bytes: Uint8Array | null;
  document: XmlDocument | null;
  /** Gives the bytes when the package is saved; `null` for a part that comes out as it went in. */
  render: (() => Uint8Array) | null;
}

/** The parts of a package by name (no leading "/"), looked up without regard to case; untouched ones are never packed again. */
export class PackageParts {
  private readonly parts = new Map<string, Part>();

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      this.parts.set(entry.name.toLowerCase(), { name: entry.name, entry, bytes: null, document: null, render: null });
    }
  }

  get names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** Inflates every part once, so that a damaged one is found before anything is done. The named ones are kept for their first reader. */
  verify(kept: readonly string[]): void {
    const names = new Set(kept.map((name) => name.toLowerCase()));
    for (const part of this.parts.values()) {
      if (!part.entry || part.bytes || part.document) continue;
      const bytes = inflateEntry(part.entry);
      if (names.has(part.name.toLowerCase())) part.bytes = bytes;
    }
  }

  /** Inflated each time it is asked for: nothing is kept. */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    const { bytes } = part;
    if (part.entry && !part.render) part.bytes = null;
    if (bytes) return bytes;
    if (!part.entry) throw new WorkbookError("damaged", name);
    return inflateEntry(part.entry);
  }

  text(name: string): string {
    return decodeXml(this.bytes(name), name);
  }

  /** Live: a change shows up in the saved package once `touch` has been called. */
  document(name: string): XmlDocument {
    const part = this.part(name);
    try {
      part.document ??= XmlDocument.parse(this.text(name));
    } catch (cause) {
      throw cause instanceof WorkbookError && cause.problem === "damaged" ? new WorkbookError("damaged", name, { cause }) : cause;
    }
    return part.document;
  }

  /** Says that the part's document was changed. */
  touch(name: string): void {
    const part = this.part(name);
    const document = this.document(name);
    part.render = () => new TextEncoder().encode(document.toString());
  }

  /** `render` gives the part's bytes at each save. */
  renderWith(name: string, render: () => Uint8Array): void {
    this.part(name).render = render;
  }

  add(name: string, contents: string | Uint8Array): void {
    const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
    const entry = this.parts.get(name.toLowerCase())?.entry ?? null;
    this.parts.set(name.toLowerCase(), { name, entry, bytes, document: null, render: () => bytes });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** A name that no part has: `stem` + number + `extension`. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${String(number)}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  save(): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      const { entry, render } = part;
      if (render) entries.push(packEntry(part.name, render(), entry ?? undefined));
      else if (entry) entries.push(entry);
    }
    return writeZip(entries);
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new WorkbookError("damaged", name);
    return part;
  }
}
