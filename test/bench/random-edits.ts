import type { CellChange } from "../../src/model/revise-programme";
import { writeNumber } from "../../src/values/write-number";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { seeded } from "./generate-programme";

interface RandomEdit {
  readonly table: string;
  readonly change: CellChange;
}

const FIRST_SERIAL = 44500;
const COMMENT = 5;

/** Edits as people make them, three of ten in the money: a date typed or written, an amount, a description, a comment. */
export function randomEdits({ tables }: WorkbookSnapshot, count: number): readonly RandomEdit[] {
  const random = seeded(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const rowsOf = (name: string): number => tables.find((table) => table.name === name)?.rows.length ?? 0;
  const date = (): CellChange["value"] => {
    const kind = random();
    if (kind < 0.1) return null;
    if (kind < 0.13) return "snart";
    return kind < 0.35 ? `${String(10 + below(18))}.0${String(1 + below(9))}.22` : FIRST_SERIAL + below(400);
  };
  return Array.from({ length: count }, (_, nth) => {
    if (random() < 0.3) {
      const column = 2 + below(4);
      const kroner = 1000 * below(900);
      const value = column === COMMENT ? `Som planlagt, sak ${String(nth)}` : random() < 0.5 ? kroner : `${writeNumber(kroner / 1000, 0, "nb")} 000`;
      return { table: "tblOkonomi", change: { row: below(rowsOf("tblOkonomi")), column, value } };
    }
    const column = 2 + below(6);
    const value = column === 2 || column === 7 ? `Milepæl ${String(nth)} med en beskrivelse` : date();
    return { table: "tblMilepaeler", change: { row: below(rowsOf("tblMilepaeler")), column, value } };
  });
}
