import { WorkbookError } from "../../workbook/workbook-error";
import type { DefinedName } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import type { BookParts } from "./book-parts";
import { WORKBOOK_ORDER } from "./workbook-order";

/** The workbook's `<definedNames>`. Scopes are places in `<sheets>`. */
export class DefinedNames {
  constructor(
    private readonly book: BookParts,
    /** Names of all sheets in the order of `<sheets>`, chart sheets too. */
    private readonly sheetNames: () => readonly string[],
  ) {}

  get all(): DefinedName[] {
    return this.elements.map((element) => {
      const scope = numberAttribute(element.open, "localSheetId");
      return {
        name: element.attribute("name") ?? "",
        refersTo: element.text,
        sheet: scope === null ? null : this.sheetNames()[scope] ?? null,
        hidden: flag(element.open, "hidden"),
      };
    });
  }

  set(name: string, refersTo: string, sheet?: string): void {
    if (!isName(name) || refersTo === "" || refersTo.length > 8192) throw new WorkbookError("refused", name);
    const scope = this.scope(sheet);
    const known = this.find(name, scope);
    if (known) known.text = refersTo;
    else {
      const list = this.book.workbook.ensure("definedNames", WORKBOOK_ORDER);
      list.append(definedNameXml(list.prefix, name, refersTo, scope));
    }
    this.book.touchWorkbook();
  }

  remove(name: string, sheet?: string): void {
    const scope = this.scope(sheet);
    this.removeWhere((element) => isNamed(element, name) && numberAttribute(element.open, "localSheetId") === scope);
  }

  /** After a sheet has gone: its local names go too, and those of later sheets move up. */
  removeScope(place: number): void {
    this.removeWhere((element) => numberAttribute(element.open, "localSheetId") === place);
    for (const element of this.elements) {
      const scope = numberAttribute(element.open, "localSheetId");
      if (scope !== null && scope > place) element.setAttribute("localSheetId", String(scope - 1));
    }
  }

  /** Puts each name's formula through `rewrite`. */
  rewrite(rewrite: (formula: string, scope: number | null) => string): void {
    for (const element of this.elements) {
      const formula = element.text;
      const changed = rewrite(formula, numberAttribute(element.open, "localSheetId"));
      if (changed === formula) continue;
      element.text = changed;
      this.book.touchWorkbook();
    }
  }

  private get elements(): XmlElement[] {
    return this.book.workbook.child("definedNames")?.all("definedName").map((piece) => piece.element) ?? [];
  }

  private find(name: string, scope: number | null): XmlElement | null {
    return this.elements.find((element) => isNamed(element, name) && numberAttribute(element.open, "localSheetId") === scope) ?? null;
  }

  private scope(sheet: string | undefined): number | null {
    if (sheet === undefined) return null;
    const place = this.sheetNames().findIndex((name) => name.toLowerCase() === sheet.toLowerCase());
    if (place < 0) throw new WorkbookError("refused", sheet);
    return place;
  }

  private removeWhere(matches: (element: XmlElement) => boolean): void {
    const list = this.book.workbook.child("definedNames");
    const gone = list?.all("definedName").filter((piece) => matches(piece.element)) ?? [];
    if (!list || gone.length === 0) return;
    for (const piece of gone) list.remove(piece);
    if (list.all("definedName").length === 0) this.book.workbook.removeAll("definedNames");
    this.book.touchWorkbook();
  }
}

/** `scope`: place of the sheet that the name is local to. */
export function definedNameXml(prefix: string, name: string, refersTo: string, scope: number | null): string {
  const local = scope === null ? "" : ` localSheetId="${String(scope)}"`;
  return `<${prefix}definedName name="${escapeXml(name)}"${local}>${escapeXml(refersTo)}</${prefix}definedName>`;
}

function isNamed(element: XmlElement, name: string): boolean {
  return element.attribute("name")?.toLowerCase() === name.toLowerCase();
}

/** Excel's rule: a letter, underscore or backslash first, then letters, digits, dots and underscores; nothing that reads as a cell. */
export function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  return !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name) && !/^[RrCc]$/.test(name);
}
