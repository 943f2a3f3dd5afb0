import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import type { XlsxSheet } from "../../src/xlsx/xlsx-book";

type Value = string | number | null | { readonly date: string };
type Row = Readonly<Record<string, Value>>;

const data = JSON.parse(readFileSync(join(__dirname, "../../scripts/sample/rmr-2022.json"), "utf8")) as { readonly tables: readonly { readonly kind: string; readonly rows: readonly Row[] }[] };

/** Sheets as an office names them: a code and a word. */
const PAGES = [["1d", "1d Endre"], ["1e", "1e Bestille"], ["5b", "5b Rekvisisjon"], ["8a", "8a Avvik"]] as const;

function rowsOf(kind: string, code: string): readonly Row[] {
  return data.tables.find((table) => table.kind === kind)?.rows.filter((row) => row.code === code) ?? [];
}

/**
 * The sample programme with a sheet for each initiative, laid out as the pages of its report: headings, and under them
 * blocks of cells that are no tables.
 */
export function pagesWorkbook(): Uint8Array {
  const book = newXlsx();
  const own = book.sheets.map(({ name }) => name);
  const dated = book.styleWith(0, { format: "dd.mm.yyyy" });
  for (const [code, name] of PAGES) {
    const sheet = book.addSheet(name);
    let at = 1;
    const write = (values: readonly Value[]): void => {
      values.forEach((value, column) => { put(sheet, at, column + 1, value ?? null); });
      at++;
    };
    const put = (on: XlsxSheet, row: number, column: number, value: Value): void => {
      if (value === null) return;
      if (typeof value === "object") on.setCell(row, column, { value: serialFromDay(dayFromIso(value.date), false), style: dated });
      else on.setCell(row, column, { value });
    };
    const block = (title: string, headers: readonly string[], rows: readonly Row[], fields: readonly string[]): void => {
      write([title]);
      write(headers);
      for (const row of rows) write(fields.map((field) => row[field] ?? null));
      at++;
    };
    write([`${name} – Statusrapport`]);
    block("Informasjon", ["Tiltak", "Tiltaksleder", "Totalbudsjett for tiltaket"], rowsOf("initiatives", code), ["name", "leader", "budget"]);
    block("Status milepæler", ["ID", "Beskrivelse av milepæler", "Planlagt ferdig", "Levert"], rowsOf("milestones", code), ["id", "description", "baseline", "delivered"]);
    block("Status økonomi", ["Plan/budsjett", "Virkelig", "Avvik", "Kommentar"], rowsOf("economy", code), ["plan", "actual", "deviation", "comment"]);
    block("Status fremdrift", ["Hva er gjort siden forrige rapportering?", "Hva planlegges gjennomført frem til neste rapportering?", "Risiko/avhengigheter"],
      [Object.fromEntries(["done", "planned", "risk"].map((type) => [type, textsOf(code, type)]))], ["done", "planned", "risk"]);
  }
  for (const name of own) book.removeSheet(name);
  return book.save();
}

const TYPES: Readonly<Record<string, string>> = { done: "gjort", planned: "planlagt", risk: "risiko" };

function textsOf(code: string, type: string): string {
  const report = rowsOf("reports", code)[0]?.[type];
  if (typeof report === "string") return report;
  const texts = rowsOf("progress", code).filter((row) => typeof row.type === "string" && row.type.toLowerCase() === TYPES[type]).map((row) => (typeof row.text === "string" ? `• ${row.text}` : ""));
  return texts.length > 0 ? texts.join("\n") : "–";
}
