import { isCellError, type CellValue } from "../values/cell-value";
import { dayFromIso } from "../values/calendar-date";
import { shownParts } from "../values/date-format";
import { dayFromSerial } from "../values/excel-serial";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { writeDay } from "../values/write-date";
import { writeNumber } from "../values/write-number";
import { readArea, type CellReference } from "../workbook/address";
import type { CellEdit, EditValue } from "../workbook/batch";
import { formatAt, type TableSnapshot } from "../workbook/table-snapshot";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** One cell that a fix changes, as a person reads it. */
export interface FixChange {
  readonly place: CellReference;
  readonly before: string;
  readonly after: string;
}

const BLANK: InEachLanguage = { nb: "tom", nn: "tom", en: "blank" };
const TRUTH: InEachLanguage<readonly [yes: string, no: string]> = { nb: ["SANN", "USANN"], nn: ["SANN", "USANN"], en: ["TRUE", "FALSE"] };

function numberText(value: number, language: Language): string {
  const decimals = Math.min(6, (String(value).split("e")[0]?.split(".")[1] ?? "").length);
  return writeNumber(value, decimals, language);
}

function textOf(value: string | boolean | null, language: Language): string {
  if (value === null || value === "") return BLANK[language];
  if (typeof value === "boolean") return TRUTH[language][value ? 0 : 1];
  return value;
}

function heldText(value: CellValue, format: string, date1904: boolean, language: Language): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return textOf(value, language);
  const { day, month, year } = shownParts(format);
  const shown = day || month || year ? dayFromSerial(value, date1904) : NONE;
  return shown === NONE ? numberText(value, language) : writeDay(shown, language);
}

function writtenText(value: EditValue, language: Language): string {
  if (typeof value === "number") return numberText(value, language);
  if (typeof value !== "object" || value === null) return textOf(value, language);
  const day = dayFromIso(value.date);
  return day === NONE ? value.date : writeDay(day, language);
}

/** What a cell of a table holds, in words; `null` where no table has it. */
function heldAt(tables: readonly TableSnapshot[], { sheet, cell }: CellReference, date1904: boolean, language: Language): string | null {
  const area = readArea(cell);
  if (!area) return null;
  for (const table of tables) {
    const [row, column] = [area.firstRow - table.firstRow, area.firstColumn - table.firstColumn];
    if (table.sheet !== sheet || row < 0 || row >= table.rows.length || column < 0 || column >= table.headers.length) continue;
    return heldText(table.rows[row]?.[column] ?? null, formatAt(table, column, row), date1904, language);
  }
  return null;
}

/** Cell, before and after for each edit. */
export function fixChanges(edits: readonly CellEdit[], { tables, facts }: Pick<WorkbookSnapshot, "tables" | "facts">, language: Language): readonly FixChange[] {
  return edits.map(({ sheet, cell, value }) => ({
    place: { sheet, cell },
    before: heldAt(tables, { sheet, cell }, facts.date1904, language) ?? "",
    after: writtenText(value, language),
  }));
}
