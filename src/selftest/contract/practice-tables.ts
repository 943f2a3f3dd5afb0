import type { NewTable } from "../../workbook/batch";
import type { TableSnapshot } from "../../workbook/table-snapshot";
import type { Workbook } from "../../workbook/workbook";
import { CheckFailure, type Bench } from "../check";

export const MILESTONES = "Selvtest milepæler";
export const MILESTONE_TABLE = "tblSelvtestMilepaeler";
export const CHANGES = "Selvtest d'endringer";
export const CHANGE_TABLE = "tblSelvtestEndringer";

/** 31 January 2021. */
const SERIAL = 44227;

/** Two tables on sheets of their own: one with rows, one without. */
export const PRACTICE_TABLES: readonly NewTable[] = [
  {
    sheet: MILESTONES,
    name: MILESTONE_TABLE,
    headers: ["Kode", "ID", "Planlagt ferdig", "Levert", "Kommentar"],
    rows: [
      ["5b", "MP1", { date: "2021-01-31" }, { date: "2021-01-31" }, "Levert"],
      ["5b", "MP2", "Mars 23", null, "=ikke en formel"],
      [5, "MP3", { date: "2021-12-10" }, null, null],
    ],
    formats: { "Planlagt ferdig": "dd.mm.yyyy", Levert: "dd.mm.yyyy" },
    widths: { Kommentar: 150 },
  },
  { sheet: CHANGES, name: CHANGE_TABLE, headers: ["Kode", "Hva", "Dato"], rows: [], formats: { Dato: "dd.mm.yyyy" } },
];

export const MILESTONE_ROWS: TableSnapshot["rows"] = [
  ["5b", "MP1", SERIAL, SERIAL, "Levert"],
  ["5b", "MP2", "Mars 23", null, "=ikke en formel"],
  [5, "MP3", 44540, null, null],
];

export function tableOf({ tables }: { readonly tables: readonly TableSnapshot[] }, name: string): TableSnapshot {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new CheckFailure(`no table ${name}`);
  return table;
}

/** A door to a workbook that has the practice tables and has been read. */
export async function withTables(bench: Bench): Promise<Workbook> {
  const workbook = bench.open();
  await workbook.read();
  await workbook.commit({ tables: PRACTICE_TABLES });
  await workbook.read();
  return workbook;
}
