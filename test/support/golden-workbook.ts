import { TABLE_KINDS } from "../../src/tables/table-definition";
import { tableDefinitions } from "../../src/tables/table-definitions";
import { dayFromIso, dayOf, type Day } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { isLanguage, type Language } from "../../src/values/language";
import { NONE } from "../../src/values/none";
import { readArea, type CellArea } from "../../src/workbook/address";
import { withFormats, withValidations } from "../../src/workbook/validated-rows";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { readGoldenCell, splitRow } from "./golden-cell";

/** A workbook told as pipe tables, with what a check of it is asked. */
export interface GoldenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** `Sheet!C5` of cells in [brackets]; a table's name where that stands in brackets; "" for a line `[]`. */
  readonly flagged: readonly string[];
  readonly period: string | null;
  readonly statusDate: Day | null;
  readonly today: Day;
  readonly language: Language | null;
}

/** Where a case does not say: some days after the first sample period. */
export const GOLDEN_TODAY = dayOf(2022, 3, 14);

interface TableText {
  readonly title: string;
  readonly lines: readonly string[];
}

function tablesIn(text: string): { readonly tables: readonly TableText[]; readonly prose: readonly string[] } {
  const tables: { title: string; lines: string[] }[] = [];
  const prose: string[] = [];
  let open = false;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line.startsWith("|")) {
      if (!open) tables.push({ title: prose.pop() ?? "", lines: [] });
      tables.at(-1)?.lines.push(line);
      open = true;
    } else {
      if (line !== "") prose.push(line);
      open = false;
    }
  }
  return { tables, prose };
}

function isRuler(line: string): boolean {
  return line.includes("-") && [...line].every((character) => "|-: ".includes(character));
}

function sheetOf(name: string): string {
  const kind = TABLE_KINDS.find((each) => tableDefinitions[each].name === name);
  return kind === undefined ? name : tableDefinitions[kind].sheet.nb;
}

/** `tblTiltak`, `## tblTiltak`, `[tblTiltak]`, `Plan @ Ark1!C5` (its header row begins in C5). */
function placeOf(title: string): { name: string; sheet: string; row: number; column: number; isFlagged: boolean } {
  let text = title;
  while (text.startsWith("#")) text = text.slice(1);
  text = text.trim();
  const isFlagged = text.startsWith("[") && text.endsWith("]");
  if (isFlagged) text = text.slice(1, -1).trim();
  const [name = "", at] = text.split(" @ ", 2);
  if (name === "") throw new Error("A pipe table needs its name on the line above");
  const [sheet = "", cell = ""] = at?.split("!", 2) ?? [sheetOf(name), "A1"];
  const area = readArea(cell);
  if (!area) throw new Error(`No cell: ${cell}`);
  return { name, sheet, row: area.firstRow + 1, column: area.firstColumn, isFlagged };
}

function readTable({ title, lines }: TableText, flagged: string[]): TableSnapshot {
  const { name, sheet, row: firstRow, column: firstColumn, isFlagged } = placeOf(title);
  if (isFlagged) flagged.push(name);
  const [head = "", ...rest] = lines.filter((line) => !isRuler(line));
  const headers = splitRow(head);
  const cells = rest.map((line, row) =>
    splitRow(line).map((text, column) => {
      if (column >= headers.length) throw new Error(`More cells than headers in ${name}: ${line}`);
      const cell = readGoldenCell(text, firstRow + row, firstColumn + column);
      if (cell.isFlagged) flagged.push(`${sheet}!${cell.address}`);
      return cell;
    }),
  );
  return {
    name,
    sheet,
    firstRow,
    firstColumn,
    headers,
    rows: cells.map((row) => headers.map((_, column) => row[column]?.value ?? null)),
    formats: headers.map((_, column) => cells.map((row) => row[column]?.format ?? "General")),
    formulas: headers.map((_, column) =>
      cells.some((row) => (row[column]?.formula ?? null) !== null) ? cells.map((row) => row[column]?.formula ?? null) : null,
    ),
    hasTotals: false,
    ...(cells.flat().some(({ lacksValue }) => lacksValue)
      ? { withoutValue: headers.map((_, column) => cells.filter((row) => row[column]?.lacksValue).length) }
      : {}),
  };
}

function said(prose: readonly string[], names: readonly string[]): string | null {
  for (const line of prose) {
    const colon = line.indexOf(":");
    if (names.includes(line.slice(0, colon).trim().toLowerCase())) return line.slice(colon + 1).trim();
  }
  return null;
}

function dayIn(text: string | null): Day | null {
  if (text === null) return null;
  const day = dayFromIso(text);
  if (day === NONE) throw new Error(`No date: ${text}`);
  return day;
}

/**
 * Reads a workbook from pipe tables, each under its name. Cells: `2022-01-31` a typed date, `12.5` a number, `'…` a
 * text, `{=A1+1}` or `{=A1+1 | 5}` a formula with its value, `{=A1+1 | }` one without, `{2022-01-31 | dd.mm}` a date or number with its format,
 * `#REF!` an error, anything else a text; `<br>` breaks a line, `\|` is a pipe. A cell in [brackets] is flagged.
 * Lines of prose are for the reader, but for `Periode:`, `Statusdato:`, `I dag:`, `Språk:`, `Validering: Tiltak!E2:E4, …`
 * and `Betinget formatering: …`, the cells that have a data validation or a conditional format.
 */
export function goldenWorkbook(text: string): GoldenWorkbook {
  const { tables, prose } = tablesIn(text);
  const flagged: string[] = prose.includes("[]") ? [""] : [];
  const areasSaid = (name: string, of: string): readonly CellArea[] =>
    (said(prose, [name]) ?? "").split(",").map((place) => place.trim().split("!")).flatMap(([sheet, cells = ""]) => (sheet === of ? (readArea(cells) ?? []) : []));
  const read = tables.map((table) => readTable(table, flagged)).map((table) =>
    withFormats(withValidations(table, areasSaid("validering", table.sheet)), areasSaid("betinget formatering", table.sheet)));
  const language = said(prose, ["språk", "language"]);
  return {
    snapshot: {
      tables: read,
      candidates: [],
      ownSheets: [],
      facts: {
        name: null,
        sheets: [...new Set(read.map(({ sheet }) => sheet))],
        date1904: said(prose, ["datosystem"]) === "1904",
        readOnly: false,
        protectedSheets: [],
        language: null,
      },
    },
    flagged,
    period: said(prose, ["periode", "period"]),
    statusDate: dayIn(said(prose, ["statusdato", "status date"])),
    today: dayIn(said(prose, ["i dag", "today"])) ?? GOLDEN_TODAY,
    language: isLanguage(language) ? language : null,
  };
}

/** The serial that a typed date is in a 1900 workbook. */
export function typedDate(iso: string): number {
  return serialFromDay(dayFromIso(iso), false);
}
