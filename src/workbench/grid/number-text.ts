import { format, formatColor, isDateFormat } from "numfmt";
import { isCellError, type CellValue } from "../../values/cell-value";

/** How a cell's value reads, and to which side it leans where its style does not say. */
export interface ShownValue {
  readonly text: string;
  readonly side: "left" | "right" | "centre";
  /** CSS colour that the number format asks for. */
  readonly colour: string | null;
  /** A number that does not fit is shown as ####, text is cut. */
  readonly isNumber: boolean;
}

/** Built-in formats that follow the language of Excel and not their code. */
const FOLLOWS_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd.mm.yyyy"],
  ["m/d/yy", "dd.mm.yyyy"],
  ["mm-dd-yy", "dd.mm.yyyy"],
  ["d-mmm-yy", "d. mmm. yy"],
  ["d-mmm", "d. mmm"],
  ["mmm-yy", "mmm.yy"],
  ["m/d/yyyy h:mm", "dd.mm.yyyy hh:mm"],
  ["m/d/yy h:mm", "dd.mm.yyyy hh:mm"],
]);

const DAYS_BETWEEN_1900_AND_1904 = 1462;
const HIGHEST_DATE = 2_958_465;

const NORWEGIAN = { locale: "nb-NO", nbsp: true, throws: false } as const;

function cssColour(colour: string | number | undefined): string | null {
  return typeof colour === "string" ? colour : null;
}

/** Number formats as a Norwegian Excel shows them. */
export function showValue(value: CellValue, numberFormat: string, date1904: boolean): ShownValue {
  if (value === null) return { text: "", side: "left", colour: null, isNumber: false };
  if (isCellError(value)) return { text: value.error, side: "centre", colour: null, isNumber: false };
  if (typeof value === "boolean") return { text: value ? "SANN" : "USANN", side: "centre", colour: null, isNumber: false };
  const code = FOLLOWS_LANGUAGE.get(numberFormat) ?? numberFormat;
  if (typeof value === "string") {
    return { text: format(code, value, NORWEGIAN), side: "left", colour: cssColour(formatColor(code, value)), isNumber: false };
  }
  if (code === "@") return { text: format("General", value, NORWEGIAN), side: "left", colour: null, isNumber: false };
  const isDate = isDateFormat(code);
  const serial = isDate && date1904 ? value + DAYS_BETWEEN_1900_AND_1904 : value;
  const text = isDate && (serial < 0 || serial > HIGHEST_DATE) ? "#".repeat(8) : format(code, serial, NORWEGIAN);
  return { text, side: "right", colour: cssColour(formatColor(code, value)), isNumber: true };
}
