import { foldText } from "../values/fold";
import { textAt } from "../values/item-at";
import { foldCode } from "./initiative-index";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** Row → the first row of the table with the same key, for rows after that first. */
type Repeats = ReadonlyMap<number, number>;

/** Rows of one initiative in one period; rows without a code repeat nothing. */
function byPeriodAndCode(rows: Programme["economy"] | Programme["reports"], { tables: { initiatives } }: Programme): Repeats {
  const repeats = new Map<number, number>();
  const folded = new Map<string, string>();
  /** Of each period the first row, by the row of the initiative or by who it is. */
  const periods = new Map<string, { readonly byRow: Int32Array; readonly byName: Map<Initiative | string, number> }>();
  for (let nth = 0; nth < rows.length; nth++) {
    const { row, period, code, initiative } = rows[nth]!;
    if (code === "") continue;
    let id = folded.get(period);
    if (id === undefined) folded.set(period, (id = foldText(period)));
    let first = periods.get(id);
    if (!first) periods.set(id, (first = { byRow: new Int32Array(initiatives.length).fill(-1), byName: new Map<Initiative | string, number>() }));
    const at = initiative?.row ?? -1;
    const whose = initiative ?? foldCode(code);
    const earlier = at >= 0 ? first.byRow[at]! : (first.byName.get(whose) ?? -1);
    if (earlier >= 0) repeats.set(row, earlier);
    else if (at >= 0) first.byRow[at] = row;
    else first.byName.set(whose, row);
  }
  return repeats;
}

/** Whether each row with a code is the one that its code names. */
function areAllFirst(codes: readonly string[], { initiative }: Programme): boolean {
  for (let row = 0; row < codes.length; row++) {
    const code = textAt(codes, row);
    if (code !== "" && initiative(code)?.row !== row) return false;
  }
  return true;
}

function byCode(programme: Programme): Repeats {
  const repeats = new Map<number, number>();
  const codes = programme.tables.initiatives.text("code").values;
  if (areAllFirst(codes, programme)) return repeats;
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
  economy: remembered((programme) => byPeriodAndCode(programme.economy, programme), ["economy.period", "economy.code", "initiatives"]),
  reports: remembered((programme) => byPeriodAndCode(programme.reports, programme), ["reports", "initiatives"]),
  initiatives: remembered(byCode, ["initiatives"]),
};

/** The first row with the same key (Kode; PeriodeID and Kode), case and spaces aside; −1 where this is the first. */
export function firstOfKey(programme: Programme, table: "economy" | "reports" | "initiatives", row: number): number {
  return repeats[table](programme).get(row) ?? -1;
}
