import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";
import { cellAddress } from "../../src/workbook/address";

export interface GoldenCell {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
  readonly isFlagged: boolean;
  /** `{=A1+1 | }`: a formula whose value the file does not hold. */
  readonly lacksValue?: true;
  readonly address: string;
}

/** The cells of a pipe row; pipes in {braces} and after a backslash do not part them. */
export function splitRow(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let depth = 0;
  const body = line.trim().slice(1);
  for (let at = 0; at < body.length; at++) {
    const character = body[at] ?? "";
    if (character === "\\" && body[at + 1] === "|") {
      cell += "|";
      at++;
    } else if (character === "|" && depth === 0) {
      cells.push(cell.trim());
      cell = "";
    } else {
      if (character === "{") depth++;
      if (character === "}") depth = Math.max(0, depth - 1);
      cell += character;
    }
  }
  if (cell.trim() !== "") cells.push(cell.trim());
  return cells;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function isDoubtful(text: string): boolean {
  return /\d/.test(text) && [...text].every((character) => "0123456789 .,-\u00a0".includes(character));
}

function typed(text: string): { value: CellValue; format: string } {
  if (text === "") return { value: null, format: "General" };
  if (text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text === "#N/A")) return { value: { error: text }, format: "General" };
  const day = dayFromIso(text);
  if (day !== NONE) return { value: serialFromDay(day, false), format: "dd.mm.yyyy" };
  if (NUMBER.test(text)) return { value: Number(text), format: "General" };
  if (text === "TRUE" || text === "FALSE") return { value: text === "TRUE", format: "General" };
  if (isDoubtful(text)) throw new Error(`Write '${text} for a text, 2022-01-31 for a date or 1234.5 for a number`);
  return { value: text.replaceAll("<br>", "\n"), format: "General" };
}

/** `{31.01.22 | dd.mm}` and `{0.25 | 0 %}`. */
function formatted(text: string, format: string): { value: CellValue; format: string } {
  const plain = NUMBER.test(text) ? null : readDate(text, { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" });
  if (plain === null) return { value: Number(text), format };
  if (!plain.ok || !plain.date) throw new Error(`No date or number: ${text}`);
  return { value: serialFromDay(plain.date.end, false), format };
}

export function readGoldenCell(written: string, row: number, column: number): GoldenCell {
  const isFlagged = written.startsWith("[") && written.endsWith("]");
  const text = isFlagged ? written.slice(1, -1).trim() : written;
  const place = { isFlagged, address: cellAddress(row, column), formula: null };
  if (text.startsWith("'")) return { ...place, value: text.slice(1).replaceAll("<br>", "\n"), format: "@" };
  if (!text.startsWith("{") || !text.endsWith("}")) return { ...place, ...typed(text) };
  const [first = "", second] = text.slice(1, -1).split("|").map((part) => part.trim());
  if (first.startsWith("=") && second === "") return { ...place, value: null, format: "General", formula: first, lacksValue: true };
  if (first.startsWith("=")) return { ...place, ...typed(second ?? ""), formula: first };
  return { ...place, ...formatted(first, second ?? "General") };
}
