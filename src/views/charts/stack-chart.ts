import type { Initiative } from "../../model/initiative";
import type { Writing } from "../../rules/writing";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import type { ChartSeries } from "../../workbook/sheet-plan";
import { PALETTE } from "../layout/palette";
import type { ChartSize, DrawnChart } from "../layout/row-chart";
import { inUnit, moneyFormat } from "../status-sheet/money-unit";
import { chartFrame } from "./chart-frame";
import { moneyAxis } from "./money-axis";
import { shortMoney } from "./money-title";
import { chartUnit, TO_DATE } from "./money-words";

/** More columns than these cannot be told apart by their codes. */
const MOST_INITIATIVES = 20;

const SERIES = {
  within: { nb: "Virkelig, innenfor plan", nn: "Verkeleg, innanfor plan", en: "Actual, within plan" },
  below: { nb: "Plan som ikke er brukt", nn: "Plan som ikkje er brukt", en: "Plan not used" },
  beyond: { nb: "Virkelig over plan", nn: "Verkeleg over plan", en: "Actual over plan" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;
const HEADER: InEachLanguage = { nb: "Tiltak", nn: "Tiltak", en: "Initiative" };
const READING: InEachLanguage = {
  nb: "Blå: virkelig innenfor plan. Lys: plan som ikke er brukt. Mørk: over plan.",
  nn: "Blå: verkeleg innanfor plan. Lys: plan som ikkje er brukt. Mørk: over plan.",
  en: "Blue: actual within plan. Light: plan not used. Dark: over plan.",
};
const ALL_BELOW: InEachLanguage = { nb: "Ingen tiltak har brukt mer enn planen", nn: "Ingen tiltak har brukt meir enn planen", en: "No initiative has spent more than its plan" };
const ABOVE: InEachLanguage<(names: string, count: number) => string> = {
  nb: (names) => `${names} har brukt mer enn planen`,
  nn: (names) => `${names} har brukt meir enn planen`,
  en: (names, count) => `${names} ${count === 1 ? "has" : "have"} spent more than planned`,
};
const COUNT: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} tiltak`,
  nn: (count) => `${String(count)} tiltak`,
  en: (count) => `${String(count)} initiatives`,
};
const LARGEST: InEachLanguage<(count: number) => string> = {
  nb: (count) => `De ${String(count)} største vises.`,
  nn: (count) => `Dei ${String(count)} største er viste.`,
  en: (count) => `The ${String(count)} largest are shown.`,
};
const DIFFERS: InEachLanguage<(list: string) => string> = {
  nb: (list) => `Virkelig mot plan: ${list}.`,
  nn: (list) => `Verkeleg mot plan: ${list}.`,
  en: (list) => `Actual against plan: ${list}.`,
};
const MOST_NAMED = 4;

interface Bar {
  readonly code: string;
  readonly plan: number;
  readonly actual: number;
}

export interface PlanAgainstActual {
  /** In the order of the codes, the largest only where there are many. */
  readonly bars: readonly Bar[];
  readonly all: number;
}

/** `null` where fewer than two initiatives have both a plan and an actual. */
export function planAgainstActual(initiatives: readonly Initiative[]): PlanAgainstActual | null {
  const bars = initiatives.flatMap(({ code, economy }): Bar[] => {
    const [plan, actual] = [economy?.plan ?? NONE, economy?.actual ?? NONE];
    return plan === NONE || actual === NONE || plan < 0 || actual < 0 ? [] : [{ code, plan, actual }];
  });
  if (bars.length < 2) return null;
  const size = ({ plan, actual }: Bar): number => Math.max(plan, actual);
  const kept = new Set([...bars].sort((a, b) => size(b) - size(a) || bars.indexOf(a) - bars.indexOf(b)).slice(0, MOST_INITIATIVES));
  return { bars: bars.filter((bar) => kept.has(bar)), all: bars.length };
}

function stackTitle({ bars }: PlanAgainstActual, write: Writing): string {
  const above = bars.filter(({ plan, actual }) => actual > plan).map(({ code }) => code);
  if (above.length === 0) return write.say(ALL_BELOW);
  return ABOVE[write.language](above.length > MOST_NAMED ? COUNT[write.language](above.length) : write.list(above), above.length);
}

/** The line of numbers under the chart: the largest deviations. */
export function stackNumbers({ bars }: PlanAgainstActual, write: Writing): string {
  const largest = [...bars].sort((a, b) => Math.abs(b.actual - b.plan) - Math.abs(a.actual - a.plan) || bars.indexOf(a) - bars.indexOf(b)).slice(0, MOST_NAMED);
  const signed = (ore: number): string => `${ore > 0 ? "+" : ""}${shortMoney(ore, write)}`;
  return DIFFERS[write.language](write.list(largest.map(({ code, plan, actual }) => `${code} ${signed(actual - plan)}`)));
}

/** For each initiative a column as high as the larger of plan and actual: what is spent of the plan, what is left of it, what is beyond it. */
export function stackChart(stack: PlanAgainstActual, write: Writing, size: ChartSize): DrawnChart {
  const { language } = write;
  const { bars, all } = stack;
  const unit = chartUnit(bars.flatMap(({ plan, actual }) => [plan, actual]));
  const format = moneyFormat(unit);
  const axis = moneyAxis(bars.map(({ plan, actual }) => inUnit(Math.max(plan, actual), unit)), format);
  const frame = chartFrame(size, {
    title: stackTitle(stack, write),
    subtitle: [TO_DATE[unit][language], READING[language], ...(bars.length < all ? [LARGEST[language](bars.length)] : [])].join(" "),
    axisLabels: [write.number(axis.to, unit === 1000000 ? 1 : 0)],
    endLabels: [],
  });
  const series = (key: keyof typeof SERIES, colour: string, value: (bar: Bar) => number): ChartSeries => ({
    name: SERIES[key][language], draws: "columns", colour, values: bars.map((bar) => inUnit(value(bar), unit)), format,
  });
  return {
    title: frame.title,
    subtitle: frame.subtitle,
    description: `${stackTitle(stack, write)}. ${stackNumbers(stack, write)}`,
    isStacked: true,
    categories: { header: HEADER[language], values: bars.map(({ code }) => code), format: "@", axisFormat: "General" },
    series: [
      series("within", "5B8CA6", ({ plan, actual }) => Math.min(plan, actual)),
      series("below", "DCE6EB", ({ plan, actual }) => Math.max(0, plan - actual)),
      series("beyond", PALETTE.heading, ({ plan, actual }) => Math.max(0, actual - plan)),
    ],
    axis: axis.shown,
    plot: frame.plot,
  };
}
