import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import type { MoneyPoint, ReportTrail } from "../../model/report-trail";
import { isoDate } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { BESIDE, LEFT_OF_CHART } from "../layout/beside-chart";
import { HEADER_LINE, ROW_LINE, bold, header, label, plain, right, type Scale } from "../layout/looks";
import type { RowGroup } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { unitThatFits, unitWords } from "./money-unit";
import type { SheetContext } from "./sheet-context";
import { dateFormat, deviationField, moneyField, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Utvikling", nn: "Utvikling", en: "Development" },
  plan: { nb: "Plan/budsjett hittil", nn: "Plan/budsjett hittil", en: "Plan to date" },
  actual: { nb: "Virkelig hittil", nn: "Verkeleg hittil", en: "Actual to date" },
  deviation: { nb: "Avvik", nn: "Avvik", en: "Deviation" },
  forecast: { nb: "Prognose totalt", nn: "Prognose totalt", en: "Total forecast" },
  budget: { nb: "Totalbudsjett", nn: "Totalbudsjett", en: "Total budget" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** Reports that find room beside a chart: as many as the words for a deviation leave. */
const MOST_REPORTS = 5;
const NAME: Place = { at: 1, span: 6 };

function place(index: number, count: number): Place {
  return { at: BESIDE + 1 - 2 * (count - index), span: 2 };
}

function deviationOf({ plan, actual }: MoneyPoint): number {
  return plan === NONE || actual === NONE ? NONE : actual - plan;
}

/** The money of the last reports, a column each, with the word under every deviation. */
export function moneyRows(context: SheetContext, { reports, money }: Pick<ReportTrail, "reports" | "money">, scale: Scale): readonly RowGroup[] {
  const { language, programme } = context;
  const from = Math.max(0, reports.length - MOST_REPORTS);
  const points = money.slice(from);
  const days = reports.slice(from);
  const amounts = points.flatMap((point) => [point.plan, point.actual, point.forecast, point.budget, deviationOf(point)]);
  const unit = unitThatFits(amounts, 1000, 2, scale.body);
  const head = header(scale.body);
  const style = plain(scale.body);
  const at = (index: number): Place => place(index, points.length);
  const dates = days.map((day, index): Field => ({ ...at(index), value: { date: isoDate(day) }, style: { ...right(head), format: dateFormat(language) } }));
  const top = headerRow([{ ...NAME, value: `${LABELS.title[language]}. ${unitWords(unit, language)}`, style: head }, ...dates], scale, HEADER_LINE, LEFT_OF_CHART);
  const amountRow = (key: keyof MoneyPoint): readonly RowGroup[] =>
    points.every((point) => point[key] === NONE) ? [] : tableRows([{ ...NAME, value: LABELS[key][language], style }, ...points.map((point, index) => moneyField(at(index), point[key], unit, style))], scale, ROW_LINE, LEFT_OF_CHART);
  const deviations = points.map(deviationOf);
  const signed = tableRows([
    { ...NAME, value: LABELS.deviation[language], style: bold(scale.body) },
    ...deviations.map((ore, index) => deviationField(at(index), ore === NONE ? NONE : inOfficeSign(ore, programme.settings), unit, bold(scale.body))),
  ], scale, undefined, LEFT_OF_CHART);
  const words = tableRows(
    deviations.flatMap((ore, index): Field[] => (ore === NONE ? [] : [{ ...at(index), value: deviationWord(ore, programme.settings.deviationWords, language), style: right(label(scale.note)) }])),
    scale, ROW_LINE, LEFT_OF_CHART);
  const body = [...amountRow("plan"), ...amountRow("actual"), ...(deviations.every((ore) => ore === NONE) ? [] : [[...signed, ...words].flat()]), ...amountRow("forecast"), ...amountRow("budget")];
  const [first, ...rest] = body;
  return first ? [[{ height: scale.gap, cells: [] }, top, ...first], ...rest] : [];
}
