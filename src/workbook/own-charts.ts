import { sha256 } from "../values/sha256";
import type { PlacedChart } from "./chart-data";
import type { ChartSeries } from "./sheet-plan";

/** Key of the worksheet custom property that holds which charts on a sheet are ours, and where their data stand. */
export const CHARTS_KEY = "statusark-charts";

const KEY_LENGTH = 12;

/** A chart of ours as it was last drawn. */
export interface OwnChart {
  /** Its name in the plan. */
  readonly plan: string;
  /** Its name on the sheet: another where a person has given a chart that name. */
  readonly chart: string;
  /** Worksheet-level defined name of its data, which follows them when rows move. */
  readonly data: string;
  /** What it is made of; the same where only its numbers, words or place have changed. */
  readonly build: string;
  /** Its title, axes and place on the page. */
  readonly words: string;
}

/** The charts that stand on a sheet. */
export interface StandingCharts {
  readonly own: readonly OwnChart[];
  /** Names of all charts on the sheet, the user's too. */
  readonly present: readonly string[];
}

export const NO_CHARTS: StandingCharts = { own: [], present: [] };

/**
 * What becomes of a planned chart: `make` it anew, `retell` its words and place, or `keep` it and write its numbers
 * alone. Looks that a person has given it stay in the last two.
 */
export interface ChartTask {
  readonly placed: PlacedChart;
  readonly own: OwnChart;
  readonly task: "make" | "retell" | "keep";
}

export interface ChartWork {
  readonly tasks: readonly ChartTask[];
  /** Charts of ours that are to be taken away with their data. */
  readonly gone: readonly OwnChart[];
}

function keyOf(told: unknown): string {
  return sha256(JSON.stringify(told)).slice(0, KEY_LENGTH);
}

/** The last point that has a value, from 0; −1 where none has. */
export function lastPoint({ values }: ChartSeries): number {
  return values.reduce<number>((last, value, index) => (value === null ? last : index), -1);
}

function keysOf({ chart }: PlacedChart): Pick<OwnChart, "build" | "words"> {
  const { categories, series, dataRow, dataColumn, isStacked } = chart;
  const made = series.map((each) => [each.draws, each.colour, each.weight, each.isDashed, each.markers, each.format, each.label === undefined, each.labelColour, lastPoint(each)]);
  return {
    build: keyOf([isStacked, categories.values.length, categories.format, dataRow, dataColumn, made]),
    words: keyOf([chart.title, chart.subtitle, chart.description, chart.axis, chart.plot, categories.axisFormat, series.map(({ label }) => label), chart.row, chart.column, chart.rows, chart.columns, chart.inset]),
  };
}

function free(wanted: (number: number) => string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(wanted(number))) return wanted(number);
}

/** What there is to do so that the planned charts stand on the sheet. */
export function chartWork(planned: readonly PlacedChart[], { own, present }: StandingCharts): ChartWork {
  const there = new Set(present);
  const names = new Set(present.filter((name) => !own.some(({ chart }) => chart === name)));
  const data = new Set<string>();
  const stays = planned.map((placed) => {
    const keys = keysOf(placed);
    const before = own.find(({ plan, chart, build }) => plan === placed.chart.name && build === keys.build && there.has(chart));
    if (!before) return null;
    names.add(before.chart);
    data.add(before.data);
    return { placed, own: { ...before, words: keys.words }, task: before.words === keys.words ? "keep" : "retell" } satisfies ChartTask;
  });
  const tasks = planned.map((placed, index): ChartTask => {
    const kept = stays[index];
    if (kept) return kept;
    const chart = free((number) => (number === 1 ? placed.chart.name : `${placed.chart.name} ${String(number)}`), names);
    const name = free((number) => `Diagramdata_${String(number)}`, data);
    names.add(chart);
    data.add(name);
    return { placed, own: { plan: placed.chart.name, chart, data: name, ...keysOf(placed) }, task: "make" };
  });
  return { tasks, gone: own.filter((each) => !stays.some((kept) => kept?.own.chart === each.chart && kept.own.plan === each.plan)) };
}

export function chartsText(charts: readonly OwnChart[]): string {
  return JSON.stringify(charts.map(({ plan, chart, data, build, words }) => [plan, chart, data, build, words]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Empty for anything that Statusark did not write. */
export function readOwnCharts(text: string): readonly OwnChart[] {
  const read = parsed(text);
  if (!Array.isArray(read)) return [];
  return (read as readonly unknown[]).flatMap((each) => {
    if (!Array.isArray(each)) return [];
    const [plan, chart, data, build, words] = each as readonly unknown[];
    if (typeof plan !== "string" || typeof chart !== "string" || typeof data !== "string" || typeof build !== "string" || typeof words !== "string") return [];
    return [{ plan, chart, data, build, words }];
  });
}
