import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));

/** Columns that people write in freely. */
const FREE = new Set([
  "Innsatsområde", "Tiltak", "Tiltaksleder", "Kommentar", "Beskrivelse av milepæl", "Oppsummering", "Gjort", "Planlagt", "Risiko/avhengigheter",
  "Kvalitet", "Begrunnelse", "Sign.", "Godkjent av", "Kategori", "Beskrivelse", "Eier", "Hva", "Hvem", "Vedtak",
]);

/** How much is replaced: texts that people write freely, or every text, codes, periods and settings among them. */
export type Reach = "free texts" | "every text";

/** The sample programme with its texts replaced by these, one after another. Dates, amounts and formulas stay. */
export function hostileProgramme(texts: readonly string[], reach: Reach): XlsxBook {
  const book = openXlsx(SAMPLE);
  let next = 0;
  for (const { sheet: name, area, headers } of book.tables) {
    const sheet = book.sheet(name)!;
    for (let row = area.firstRow + 1; row <= area.lastRow; row++) {
      headers.forEach((header, index) => {
        const cell = sheet.cell(row, area.firstColumn + index);
        if (typeof cell?.value !== "string" || cell.formula !== null) return;
        // Some codes, IDs and settings stay, so that there is something to report on.
        if (!FREE.has(header) && (reach === "free texts" || (row + index) % 4 !== 0)) return;
        sheet.setCell(row, area.firstColumn + index, { value: texts[next++ % texts.length]! });
      });
    }
  }
  return openXlsx(book.save());
}
