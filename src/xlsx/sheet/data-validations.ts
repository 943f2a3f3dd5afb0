import type { CellArea } from "../../workbook/address";
import { withoutArea } from "../../workbook/area-difference";
import { flag } from "../xml/attributes";
import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { decodeXstring, encodeXstring, escapeXml } from "../xml/xml-text";
import { readAreas, writeAreas } from "./areas";
import { extensionItems } from "./map-areas";
import type { SheetXml } from "./sheet-xml";
import type { CellValidation, NewValidation, ValidationType } from "./validation";

const TYPES: readonly ValidationType[] = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"];
const OPERATORS: readonly CellValidation["operator"][] = ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"];
const STYLES: readonly CellValidation["errorStyle"][] = ["stop", "warning", "information"];

function oneOf<W extends string>(words: readonly W[], word: string | null, otherwise: W): W {
  return words.find((each) => each === word) ?? otherwise;
}

function words(element: XmlElement, name: string): string {
  return decodeXstring(element.attribute(name) ?? "");
}

function read(element: XmlElement): CellValidation {
  return {
    areas: readAreas(element.attribute("sqref") ?? ""),
    type: oneOf(TYPES, element.attribute("type"), "none"),
    operator: oneOf(OPERATORS, element.attribute("operator"), "between"),
    first: element.child("formula1")?.text ?? null,
    second: element.child("formula2")?.text ?? null,
    ignoresBlanks: flag(element.open, "allowBlank"),
    // The file's word says the opposite of what it does.
    hasDropDown: !flag(element.open, "showDropDown"),
    showsPrompt: flag(element.open, "showInputMessage"),
    promptTitle: words(element, "promptTitle"),
    prompt: words(element, "prompt"),
    showsError: flag(element.open, "showErrorMessage"),
    errorStyle: oneOf(STYLES, element.attribute("errorStyle"), "stop"),
    errorTitle: words(element, "errorTitle"),
    error: words(element, "error"),
  };
}

function write(prefix: string, areas: readonly CellArea[], validation: NewValidation): string {
  const text = (name: string, value: string): string => (value === "" ? "" : ` ${name}="${escapeXml(encodeXstring(value))}"`);
  const sign = (name: string, isSet: boolean): string => (isSet ? ` ${name}="1"` : "");
  const word = (name: string, value: string, usual: string): string => (value === usual ? "" : ` ${name}="${value}"`);
  const formula = (name: string, value: string | null): string => (value === null ? "" : `<${prefix}${name}>${escapeXml(value)}</${prefix}${name}>`);
  const attributes = word("type", validation.type, "none") + word("errorStyle", validation.errorStyle, "stop") + word("operator", validation.operator, "between") +
    sign("allowBlank", validation.ignoresBlanks) + sign("showDropDown", !validation.hasDropDown) + sign("showInputMessage", validation.showsPrompt) +
    sign("showErrorMessage", validation.showsError) + text("errorTitle", validation.errorTitle) + text("error", validation.error) +
    text("promptTitle", validation.promptTitle) + text("prompt", validation.prompt);
  const name = `${prefix}dataValidation`;
  return `<${name}${attributes} sqref="${writeAreas(areas)}">${formula("formula1", validation.first)}${formula("formula2", validation.second)}</${name}>`;
}

/** Data validations of the sheet's own list; those of the x14 extension are kept and not shown. */
export class DataValidations {
  constructor(private readonly xml: SheetXml) {}

  private get pieces(): readonly XmlPiece[] {
    return this.xml.child("dataValidations")?.all("dataValidation") ?? [];
  }

  get all(): CellValidation[] {
    return this.pieces.map(({ element }) => read(element));
  }

  /** Where validations of the x14 extension stand. */
  get extendedAreas(): readonly CellArea[] {
    return extensionItems(this.xml, "dataValidations", "dataValidation").flatMap((element) => readAreas(element.anyChild("sqref")?.text ?? ""));
  }

  /** Takes the areas out of every validation, and lays `validation` over them. */
  set(areas: readonly CellArea[], validation: NewValidation | null): void {
    this.clear(areas);
    if (validation) {
      const list = this.xml.ensure("dataValidations");
      list.append(write(list.prefix, areas, validation));
    }
    this.count();
  }

  /** Takes whole validations away; says whether any was. */
  remove(isGone: (validation: CellValidation) => boolean): boolean {
    const gone = this.pieces.filter(({ element }) => isGone(read(element)));
    for (const piece of gone) this.xml.child("dataValidations")?.remove(piece);
    if (gone.length > 0) this.count();
    return gone.length > 0;
  }

  private count(): void {
    const count = this.pieces.length;
    if (count === 0) this.xml.removeAll("dataValidations");
    else this.xml.child("dataValidations")?.setAttribute("count", String(count));
  }

  private clear(areas: readonly CellArea[]): void {
    const list = this.xml.child("dataValidations");
    for (const piece of [...this.pieces]) {
      const before = readAreas(piece.element.attribute("sqref") ?? "");
      const left = areas.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((area) => withoutArea(area, hole)), before);
      if (left.length === 0) list?.remove(piece);
      else if (left.length !== before.length || left.some((area, i) => area !== before[i])) piece.element.setAttribute("sqref", writeAreas(left));
    }
  }
}
