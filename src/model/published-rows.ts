import type { TableKind } from "../tables/table-definition";
import { foldText } from "../values/fold";
import { snapshots } from "./history";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

const publishedPeriods = remembered((programme): ReadonlySet<string> => {
  const { periods, period } = programme;
  const told = [...periods.filter(({ published }) => published), ...snapshots(programme).filter(({ published }) => published).map((each) => ({ id: each.period }))];
  return new Set(told.map(({ id }) => foldText(id)).filter((id) => id !== foldText(period?.id ?? "")));
}, ["history", "periods"]);

/** Whether a row of money or text belongs to another period whose report is published: it is history then. */
export function isPublishedRow(programme: Programme, kind: TableKind, row: number): boolean {
  if (kind !== "economy" && kind !== "reports" && kind !== "progress" && kind !== "decisions") return false;
  const published = publishedPeriods(programme);
  if (published.size === 0) return false;
  const period = programme.tables[kind].textAt("period", row);
  return period !== "" && published.has(foldText(period));
}
