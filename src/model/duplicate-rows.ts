import { foldText } from "../values/fold";
import { foldCode } from "./initiative-index";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** Row → the first row of the table with the same key, for rows after that first. */
type Repeats = ReadonlyMap<number, number>;

function repeatsOf(keys: Iterable<readonly [row: number, key: string]>): Repeats {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const [row, key] of keys) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else repeats.set(row, earlier);
  }
  return repeats;
}

function periodAndCode(rows: Programme["economy"] | Programme["reports"]): Repeats {
  const named = rows.filter(({ code }) => code !== "");
  return repeatsOf(named.map(({ row, period, code, initiative }) => [row, `${foldText(period)}\n${foldCode(initiative?.code ?? code)}`] as const));
}

const repeats = remembered((programme) => {
  const codes = programme.tables.initiatives.text("code").values;
  return {
    economy: periodAndCode(programme.economy),
    reports: periodAndCode(programme.reports),
    initiatives: repeatsOf(codes.map((code, row) => [row, foldCode(code)] as const).filter(([, code]) => code !== "")),
  };
});

/** The first row with the same key (Kode; PeriodeID and Kode), case and spaces aside; −1 where this is the first. */
export function firstOfKey(programme: Programme, table: "economy" | "reports" | "initiatives", row: number): number {
  return repeats(programme)[table].get(row) ?? -1;
}
