import { LIVE_LOOKS, PAINTED_LOOKS } from "../workbook/mark-looks";
import { markOf } from "../workbook/mark-formula";
import type { XlsxSheet } from "../xlsx/xlsx-book";
import type { LegendLine } from "./legend";

const PAINTED = "painted/";
const EXAMPLE = "warning";

/** What the fills on a sheet mean: Statusark's own marks, those that Excel recalculates apart from those that were shown on request. */
export function markLegend(sheet: XlsxSheet): readonly LegendLine[] {
  let [live, painted] = [0, 0];
  for (const format of sheet.conditionalFormats) {
    const mark = markOf(format.formulas[0] ?? "");
    if (mark === null) continue;
    if (!mark.startsWith(PAINTED)) live++;
    else for (const area of format.areas) painted += (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  }
  return [
    ...(live > 0 ? [{ fill: `#${LIVE_LOOKS[EXAMPLE].fill}`, text: "Regnes ut av Excel" }] : []),
    ...(painted > 0 ? [{ fill: `#${PAINTED_LOOKS[EXAMPLE].fill}`, text: `Vist av Statusark, ${String(painted)} ${painted === 1 ? "celle" : "celler"}` }] : []),
  ];
}
