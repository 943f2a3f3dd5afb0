import { WorkbookError } from "../../workbook/workbook-error";
import { CONTENT_TYPES, ContentTypes } from "../package/content-types";
import { PackageParts } from "../package/package-parts";
import { RELATIONSHIP_BASE, Relationships } from "../package/relationships";
import { refuseForeignFile } from "../package/refuse-foreign-file";
import { SharedStrings } from "../sheet/shared-strings";
import { OFFICE_THEME, Palette, readTheme } from "../styles/colours";
import { DEFAULT_STYLES } from "../styles/default-styles";
import { StylesPart } from "../styles/styles-part";
import { attributes, flag } from "../xml/attributes";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";
import { readZip } from "../zip/read-zip";
import type { BookParts } from "./book-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

function findWorkbook(parts: PackageParts): string {
  const office = new Relationships(parts, "").all.find((each) => each.type.endsWith("/officeDocument"));
  if (office?.type.startsWith(STRICT)) throw new WorkbookError("strict");
  const name = office?.target ?? "xl/workbook.xml";
  if (!parts.has(name) || !parts.has(CONTENT_TYPES) || name.endsWith(".bin")) throw new WorkbookError("not-a-workbook");
  return name;
}

function checkWorkbook(root: XmlElement): void {
  const declaration = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  const namespace = attributes(root.open).find(([name]) => name === declaration)?.[1] ?? "";
  if (namespace.startsWith(STRICT)) throw new WorkbookError("strict");
  if (namespace !== MAIN || root.name !== `${root.prefix}workbook`) throw new WorkbookError("not-a-workbook");
}

function isSigned(parts: PackageParts): boolean {
  return parts.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/")) ||
    new Relationships(parts, "").all.some((each) => each.type.endsWith("/digital-signature/origin"));
}

function readPalette(parts: PackageParts, theme: string | undefined, styles: XmlElement): Palette {
  const colours = theme !== undefined && parts.has(theme) ? readTheme(parts.document(theme).root) : OFFICE_THEME;
  const indexed = styles.child("colors")?.child("indexedColors")?.all("rgbColor") ?? [];
  return new Palette(colours, indexed.map(({ element }) => (element.attribute("rgb") ?? "").slice(-6).toUpperCase()));
}

/** The styles part; made on the first change where the file has none. */
function openStyles(book: Omit<BookParts, "styles" | "strings">): StylesPart {
  const { parts, workbookRelationships } = book;
  const name = workbookRelationships.byKind("styles")?.target;
  const theme = workbookRelationships.byKind("theme")?.target;
  if (name !== undefined && parts.has(name)) {
    const { root } = parts.document(name);
    return new StylesPart(root, readPalette(parts, theme, root), () => {
      parts.touch(name);
    });
  }
  const made = XmlDocument.parse(DEFAULT_STYLES);
  const part = name ?? parts.freeName("xl/styles", ".xml");
  return new StylesPart(made.root, readPalette(parts, theme, made.root), () => {
    if (!parts.has(part)) {
      parts.add(part, "");
      book.contentTypes.set(part, STYLES_TYPE);
      if (name === undefined) workbookRelationships.add(`${RELATIONSHIP_BASE}styles`, part);
    }
    parts.renderWith(part, () => new TextEncoder().encode(made.toString()));
  });
}

/** Opens the package and what its sheets share. Throws WorkbookError with the reason why a file cannot be used. */
export function openParts(bytes: Uint8Array, allowSigned: boolean): BookParts {
  refuseForeignFile(bytes);
  const parts = new PackageParts(readZip(bytes));
  const workbookPart = findWorkbook(parts);
  const { root } = parts.document(workbookPart);
  checkWorkbook(root);
  if (!allowSigned && isSigned(parts)) throw new WorkbookError("signed");
  const workbookRelationships = new Relationships(parts, workbookPart);
  const linked = workbookRelationships.all.filter((each) => !each.isExternal);
  parts.verify(linked.filter((each) => each.type.endsWith("/worksheet") || each.type.endsWith("/sharedStrings")).map((each) => each.target));
  const properties = root.child("workbookPr");
  const book = {
    parts,
    contentTypes: new ContentTypes(parts),
    workbookPart,
    workbook: root,
    workbookRelationships,
    date1904: properties !== null && flag(properties.open, "date1904"),
    touchWorkbook: () => {
      parts.touch(workbookPart);
    },
  };
  let strings: SharedStrings | null = null;
  const styles = openStyles(book);
  return {
    ...book,
    styles: () => styles,
    strings: () => {
      if (strings) return strings;
      const name = workbookRelationships.byKind("sharedStrings")?.target;
      strings = new SharedStrings(name !== undefined && parts.has(name) ? parts.text(name) : "");
      return strings;
    },
  };
}
