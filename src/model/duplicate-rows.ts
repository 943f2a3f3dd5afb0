import { foldText } from "../values/fold";
import { foldCode } from "./initiative-index";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** Row → the first row of the table with the same key, for rows after that first. */
type Repeats = ReadonlyMap<number, number>;

/** Rows of one initiative in one period; rows without a code repeat nothing. */
function byPeriodAndCode(rows: Programme["economy"] | Programme["reports"]): Repeats {
  const repeats = new Map<number, number>();
  const folded = new Map<string, string>();
  const periods = new Map<string, Map<Initiative | string, number>>();
  for (const { row, period, code, initiative } of rows) {
    if (code === "") continue;
    let id = folded.get(period);
    if (id === undefined) folded.set(period, (id = foldText(period)));
    let first = periods.get(id);
    if (!first) periods.set(id, (first = new Map<Initiative | string, number>()));
    const whose = initiative ?? foldCode(code);
    const earlier = first.get(whose);
    if (earlier === undefined) first.set(whose, row);
    else repeats.set(row, earlier);
  }
  return repeats;
}

function byCode(codes: readonly string[]): Repeats {
  const repeats = new Map<number, number>();
  const first = new Map<string, number>();
  codes.forEach((code, row) => {
    const folded = foldCode(code);
    if (folded === "") return;
    const earlier = first.get(folded);
    if (earlier === undefined) first.set(folded, row);
    else repeats.set(row, earlier);
  });
  return repeats;
}

const repeats = {
  economy: remembered(({ economy }) => byPeriodAndCode(economy), ["economy.period", "economy.code", "initiatives"]),
  reports: remembered(({ reports }) => byPeriodAndCode(reports), ["reports", "initiatives"]),
  initiatives: remembered(({ tables }) => byCode(tables.initiatives.text("code").values), ["initiatives"]),
};

/** The first row with the same key (Kode; PeriodeID and Kode), case and spaces aside; −1 where this is the first. */
export function firstOfKey(programme: Programme, table: "economy" | "reports" | "initiatives", row: number): number {
  return repeats[table](programme).get(row) ?? -1;
}
