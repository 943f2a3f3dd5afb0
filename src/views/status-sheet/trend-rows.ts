import type { ExpectedDelivery } from "../../model/report-trail";
import { isoDate } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import type { MilestoneTrend, TrendLine } from "../charts/milestone-trend";
import { BESIDE, LEFT_OF_CHART } from "../layout/beside-chart";
import { HEADER_LINE, ROW_LINE, bold, header, label, plain, right, type Scale } from "../layout/looks";
import type { RowGroup } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";
import { dateFormat, missing, type Place } from "./value-cells";

const EXPECTED: InEachLanguage = { nb: "Ventet ferdig, per rapport", nn: "Venta ferdig, per rapport", en: "Expected finish, by report" };
const DELIVERED: InEachLanguage = { nb: "levert", nn: "levert", en: "delivered" };
const BOLD_MOVED: InEachLanguage = { nb: "Fet skrift: flyttet siden rapporten før.", nn: "Feit skrift: flytta sidan rapporten før.", en: "Bold: moved since the report before." };

/** Reports that find room beside a chart. */
const MOST_REPORTS = 5;
const NAME: Place = { at: 1, span: 6 };

function place(index: number, count: number): Place {
  return { at: BESIDE + 1 - 2 * (count - index), span: 2 };
}

function pointField(at: Place, point: ExpectedDelivery | null, before: ExpectedDelivery | null, { language }: SheetContext, scale: Scale): Field {
  const style = plain(scale.body);
  if (!point) return missing(at, style);
  if (point.isDelivered) return { ...at, value: DELIVERED[language], style: right(label(scale.body)) };
  const isMoved = before !== null && !before.isDelivered && before.day !== point.day;
  return { ...at, value: { date: isoDate(point.day) }, style: right({ ...(isMoved ? bold(scale.body) : style), format: dateFormat(language) }) };
}

function isTold({ points }: TrendLine, from: number): boolean {
  return points.slice(from).some((point) => point !== null && !point.isDelivered);
}

/** When each milestone was expected in the last reports, a column each. Those that were delivered before them are left out. */
export function trendRows(context: SheetContext, { reports, lines }: MilestoneTrend, scale: Scale): readonly RowGroup[] {
  const { language } = context;
  const from = Math.max(0, reports.length - MOST_REPORTS);
  const shown = reports.slice(from);
  const head = header(scale.body);
  const dates = shown.map((day, index): Field => ({ ...place(index, shown.length), value: { date: isoDate(day) }, style: { ...right(head), format: dateFormat(language) } }));
  const top = headerRow([{ ...NAME, value: EXPECTED[language], style: head }, ...dates], scale, HEADER_LINE, LEFT_OF_CHART);
  const rows = lines.filter((line) => isTold(line, from)).flatMap((line) =>
    tableRows([
      { ...NAME, value: line.name, style: bold(scale.body) },
      ...shown.map((_, index) => pointField(place(index, shown.length), line.points[from + index] ?? null, line.points[from + index - 1] ?? null, context, scale)),
    ], scale, ROW_LINE, LEFT_OF_CHART));
  const note = tableRows([{ at: 1, span: BESIDE, value: BOLD_MOVED[language], style: label(scale.note) }], scale, undefined, LEFT_OF_CHART);
  const [first, ...rest] = rows;
  return first ? [[{ height: scale.gap, cells: [] }, top, ...first], ...rest, ...note] : [];
}
