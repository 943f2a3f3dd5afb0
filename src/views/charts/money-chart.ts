import { REPORTS_FOR_MONEY, type MoneyPoint, type ReportTrail } from "../../model/report-trail";
import type { Writing } from "../../rules/writing";
import { isoDate } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import type { ChartLabel, ChartSeries } from "../../workbook/sheet-plan";
import { PALETTE } from "../layout/palette";
import type { ChartSize, DrawnChart } from "../layout/row-chart";
import { inUnit, moneyFormat } from "../status-sheet/money-unit";
import { dateFormat } from "../status-sheet/value-cells";
import { chartFrame } from "./chart-frame";
import { shortDateFormat } from "./date-axis";
import { labelPlaces } from "./label-places";
import { moneyAxis } from "./money-axis";
import { moneyTitle, shortMoney } from "./money-title";
import { chartUnit, MONEY_WORDS, REPORT_AT, TO_DATE } from "./money-words";

/** "cost": columns for the actual. "curve": an S-curve, lines alone. */
export type MoneyChartKind = "cost" | "curve";

type MoneyKey = keyof MoneyPoint;

const MOST_REPORTS = 12;
const KEYS: readonly MoneyKey[] = ["actual", "plan", "forecast", "budget"];
/** A name of 8 points fits into a column of this height. */
const LEAST_COLUMN = 22;
/** Nothing may stand so near a name in a column. */
const CLEAR = 12;

const COLUMNS: InEachLanguage = { nb: "Søyler: virkelig.", nn: "Søyler: verkeleg.", en: "Columns: actual." };

const LOOKS: Readonly<Record<MoneyChartKind, Readonly<Record<MoneyKey, Omit<ChartSeries, "name" | "values" | "format" | "label">>>>> = {
  cost: {
    actual: { draws: "columns", colour: PALETTE.barInProgress, labelColour: PALETTE.text },
    plan: { draws: "line", colour: PALETTE.heading, weight: 1.75, markers: "filled" },
    forecast: { draws: "line", colour: PALETTE.accent, weight: 1.75, isDashed: true, markers: "filled" },
    budget: { draws: "line", colour: PALETTE.label, weight: 1.25, markers: "none" },
  },
  curve: {
    actual: { draws: "line", colour: PALETTE.accent, weight: 2.5, markers: "filled" },
    plan: { draws: "line", colour: PALETTE.heading, weight: 1.75, markers: "filled" },
    forecast: { draws: "line", colour: PALETTE.accent, weight: 1.5, isDashed: true, markers: "filled" },
    budget: { draws: "line", colour: PALETTE.label, weight: 1.25, markers: "none" },
  },
};

/** Whether there is something to draw: from the second report on, where an amount was told of more than once. */
export function hasMoneyChart({ reports, money }: Pick<ReportTrail, "reports" | "money">): boolean {
  const count = (key: MoneyKey): number => money.filter((point) => point[key] !== NONE).length;
  return reports.length >= REPORTS_FOR_MONEY && (count("actual") >= REPORTS_FOR_MONEY || count("plan") >= REPORTS_FOR_MONEY);
}

/** The line of numbers under the chart. */
export function moneyNumbers(money: readonly MoneyPoint[], write: Writing): string {
  const now = money.at(-1);
  const parts = (["plan", "actual", "forecast", "budget"] as const).flatMap((key) => {
    const ore = now?.[key] ?? NONE;
    return ore === NONE ? [] : [`${MONEY_WORDS[key][write.language].toLowerCase()} ${shortMoney(ore, write)}`];
  });
  const text = parts.join(", ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Labels of the lines at the last report, and of the last column where its name finds room in it. Of equal lines the
 * budget, which has no markers, is named above: beside the others' marker its name would begin under it.
 */
function labelsOf(last: ReadonlyMap<MoneyKey, number>, kind: MoneyChartKind): ReadonlyMap<MoneyKey, ChartLabel> {
  const labels = new Map<MoneyKey, ChartLabel>();
  const lines = [...last].filter(([key]) => LOOKS[kind][key].draws === "line").reverse();
  const places = labelPlaces(lines.map(([, height]) => height));
  lines.forEach(([key], index) => {
    const place = places[index];
    if (place) labels.set(key, place);
  });
  const column = last.get("actual");
  const isClear = column !== undefined && column >= LEAST_COLUMN && lines.every(([, height]) => Math.abs(height - column / 2) >= CLEAR);
  if (kind === "cost" && isClear) labels.set("actual", "centre");
  return labels;
}

/** Plan, actual, forecast and budget to date, report by report. */
export function moneyChart({ reports, money }: Pick<ReportTrail, "reports" | "money">, kind: MoneyChartKind, write: Writing, size: ChartSize): DrawnChart {
  const { language } = write;
  const from = Math.max(0, reports.length - MOST_REPORTS);
  const dates = reports.slice(from);
  const points = money.slice(from);
  const amounts = points.flatMap((point) => KEYS.map((key) => point[key])).filter((ore) => ore !== NONE);
  const unit = chartUnit(amounts);
  const shown = (ore: Ore): number | null => (ore === NONE ? null : inUnit(ore, unit));
  const format = moneyFormat(unit);
  const axis = moneyAxis(amounts.map((ore) => inUnit(ore, unit)), format);
  const keys = KEYS.filter((key) => points.some((point) => point[key] !== NONE));
  const title = moneyTitle(money.at(-1) ?? { plan: NONE, actual: NONE, forecast: NONE, budget: NONE }, write);
  const frame = chartFrame(size, {
    title,
    subtitle: [TO_DATE[unit][language], ...(kind === "cost" && keys.includes("actual") ? [COLUMNS[language]] : [])].join(" "),
    axisLabels: [axis.from, axis.to].map((bound) => write.number(bound, unit === 1000000 ? 1 : 0)),
    endLabels: keys.filter((key) => LOOKS[kind][key].draws === "line").map((key) => MONEY_WORDS[key][language]),
  });
  const last = new Map(keys.flatMap((key): (readonly [MoneyKey, number])[] => {
    const value = shown(points.at(-1)?.[key] ?? NONE);
    return value === null ? [] : [[key, ((value - axis.from) / (axis.to - axis.from)) * frame.height]];
  }));
  const labels = labelsOf(last, kind);
  return {
    title: frame.title,
    subtitle: frame.subtitle,
    description: `${title}. ${moneyNumbers(money, write)}`,
    isStacked: false,
    categories: { header: write.say(REPORT_AT), values: dates.map((day) => ({ date: isoDate(day) })), format: dateFormat(language), axisFormat: shortDateFormat(language) },
    series: keys.map((key): ChartSeries => {
      const label = labels.get(key);
      return { name: MONEY_WORDS[key][language], ...LOOKS[kind][key], values: points.map((point) => shown(point[key])), format, ...(label ? { label } : {}) };
    }),
    axis: axis.shown,
    plot: frame.plot,
  };
}
