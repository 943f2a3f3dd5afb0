import type { Programme } from "../model/programme";
import type { Finding } from "../rules/finding";
import { readArea } from "../workbook/address";
import type { Marks } from "../workbook/marks";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { checkedRanges } from "./checked-ranges";
import { liveRules } from "./live-rules";
import { paintedCells } from "./painted-cells";

function standsIn({ sheet, cell }: Finding, range: TableSnapshot): boolean {
  const area = cell === null ? null : readArea(cell);
  if (!area || sheet !== range.sheet) return false;
  const [row, column] = [area.firstRow - range.firstRow, area.firstColumn - range.firstColumn];
  return row >= 0 && row < range.rows.length && column >= 0 && column < range.headers.length;
}

/**
 * The complete set of highlights: live rules per recognised table column, which Excel keeps up to date by itself,
 * and painted verdicts for open findings that no live rule can say.
 */
export function marksFor(programme: Programme, findings: readonly Finding[]): Marks {
  const live = liveRules(programme);
  const ranges = checkedRanges(programme);
  const inTables = ranges.length === 0 ? findings : findings.filter((finding) => !ranges.some((range) => standsIn(finding, range)));
  return { live, painted: paintedCells(inTables, live) };
}
