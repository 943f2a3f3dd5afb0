import { listAt } from "../../values/item-at";
import { isoDate, type Day } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import type { ChartSeries } from "../../workbook/sheet-plan";
import type { Writing } from "../../rules/writing";
import { PALETTE } from "../layout/palette";
import type { ChartSize, DrawnChart } from "../layout/row-chart";
import { dateFormat } from "../status-sheet/value-cells";
import { chartFrame } from "./chart-frame";
import { dateAxis, shortDateFormat } from "./date-axis";
import { labelPlaces } from "./label-places";
import type { MilestoneTrend, TrendLine } from "./milestone-trend";

const MOST_LINES = 8;
const MOST_REPORTS = 12;
/** «sep. 22» */
const AXIS_LABEL = "sep. 00";

const SUBTITLE: InEachLanguage = { nb: "Loddrett: ventet ferdig. Vannrett: rapport.", nn: "Loddrett: venta ferdig. Vassrett: rapport.", en: "Upwards: expected finish. Across: report." };
const CHOSEN: InEachLanguage<(shown: number, all: number) => string> = {
  nb: (shown, all) => `${String(shown)} av ${String(all)} vises.`,
  nn: (shown, all) => `${String(shown)} av ${String(all)} er viste.`,
  en: (shown, all) => `${String(shown)} of ${String(all)} are shown.`,
};
const UNMOVED: InEachLanguage = { nb: "Ingen milepæler er flyttet", nn: "Ingen milepælar er flytta", en: "No milestone has moved" };
const LATER: InEachLanguage<(names: string, days: string) => string> = {
  nb: (names, days) => `${names} er flyttet ${days}`,
  nn: (names, days) => `${names} er flytta ${days}`,
  en: (names, days) => `${names} moved ${days}`,
};
const COUNT: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} milepæler`,
  nn: (count) => `${String(count)} milepælar`,
  en: (count) => `${String(count)} milestones`,
};
const DELIVERED: InEachLanguage<(name: string) => string> = { nb: (name) => `${name} levert`, nn: (name) => `${name} levert`, en: (name) => `${name} delivered` };
const REPORT: InEachLanguage = { nb: "rapport", nn: "rapport", en: "report" };
const REPORTS: InEachLanguage = { nb: "Rapport per", nn: "Rapport per", en: "Report at" };
const TO: InEachLanguage = { nb: "til", nn: "til", en: "to" };
const SINCE: InEachLanguage<(moves: string) => string> = {
  nb: (moves) => `Siden forrige rapport: ${moves}.`,
  nn: (moves) => `Sidan førre rapport: ${moves}.`,
  en: (moves) => `Since the previous report: ${moves}.`,
};
const NO_MOVES: InEachLanguage = { nb: "Ingen ventede datoer er flyttet siden forrige rapport.", nn: "Ingen venta datoar er flytta sidan førre rapport.", en: "No expected date has moved since the previous report." };

const MOST_NAMED = 3;

function movedLines({ lines }: MilestoneTrend): readonly TrendLine[] {
  return lines.filter(({ moved }) => moved !== 0);
}

/** «MP3, MP4 og MP5 er flyttet +15 til +25 dager» */
export function trendTitle(trend: MilestoneTrend, write: Writing): string {
  const moved = movedLines(trend);
  if (moved.length === 0) return write.say(UNMOVED);
  const days = moved.map((line) => line.moved);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const names = moved.length > MOST_NAMED ? COUNT[write.language](moved.length) : write.list(moved.map(({ name }) => name));
  return LATER[write.language](names, least === most ? write.signedDays(most) : `${write.signed(least)} ${write.say(TO)} ${write.signedDays(most)}`);
}

/** The line of numbers under the chart. */
export function trendNumbers(trend: MilestoneTrend, write: Writing): string {
  const moved = movedLines(trend);
  return moved.length === 0 ? write.say(NO_MOVES) : SINCE[write.language](write.list(moved.map((line) => `${line.name} ${write.signedDays(line.moved)}`)));
}

/** Those that moved, then those that are still to come, then those that were delivered last; in the page's order. */
function chosen({ lines }: MilestoneTrend): readonly TrendLine[] {
  const told = lines.filter(({ points }) => points.filter((point) => point && !point.isDelivered).length > 0);
  if (told.length <= MOST_LINES) return told;
  const rank = (line: TrendLine): number => (line.moved !== 0 ? 0 : line.isDelivered ? 2 : 1);
  const kept = new Set([...told].sort((a, b) => rank(a) - rank(b) || Math.abs(b.moved) - Math.abs(a.moved) || told.indexOf(a) - told.indexOf(b)).slice(0, MOST_LINES));
  return told.filter((line) => kept.has(line));
}

/** A delivered milestone's line ends at the report that first told of its delivery. */
function drawnDays({ points }: TrendLine): readonly (Day | null)[] {
  const end = points.findIndex((point) => point?.isDelivered);
  return points.map((point, index) => (point && (end < 0 || index <= end) ? point.day : null));
}

function lastOf(days: readonly (Day | null)[]): Day | null {
  return [...days].reverse().find((day) => day !== null) ?? null;
}

function looksOf(line: TrendLine): Pick<ChartSeries, "colour" | "weight" | "markers" | "labelColour"> {
  if (line.isDelivered) return { colour: "7C8994", weight: 1.5, markers: "hollow-last", labelColour: PALETTE.label };
  if (line.moved !== 0) return { colour: PALETTE.accent, weight: 2.25, markers: "filled" };
  return { colour: PALETTE.heading, weight: 1.5, markers: "filled" };
}

function described(trend: MilestoneTrend, lines: readonly TrendLine[], write: Writing): string {
  const ends = lines.flatMap((line) => {
    const point = line.points.at(-1);
    return point ? [`${point.isDelivered ? DELIVERED[write.language](line.name) : line.name} ${write.day(point.day)}`] : [];
  });
  return `${trendTitle(trend, write)}. ${write.list(ends)}.`;
}

/** Report date against expected date, a line for each milestone; a flat line is a kept promise, a rising one a delay. */
export function trendChart(trend: MilestoneTrend, write: Writing, { width, height }: ChartSize): DrawnChart {
  const { language } = write;
  const from = Math.max(0, trend.reports.length - MOST_REPORTS);
  const reports = trend.reports.slice(from);
  const lines = chosen(trend);
  const days = lines.map((line) => drawnDays(line).slice(from));
  const axis = dateAxis([...reports, ...days.flatMap((each) => each.filter((day) => day !== null))], language);
  const names = lines.map((line) => (line.isDelivered ? DELIVERED[language](line.name) : line.name));
  const all = trend.lines.length > lines.length && lines.length === MOST_LINES ? ` ${CHOSEN[language](lines.length, trend.lines.length)}` : "";
  const frame = chartFrame({ width, height }, {
    title: trendTitle(trend, write),
    subtitle: write.say(SUBTITLE) + all,
    axisLabels: [AXIS_LABEL],
    endLabels: [...names.filter((_, index) => (days[index]?.at(-1) ?? null) !== null), write.say(REPORT)],
  });
  const up = (day: Day): number => ((day - axis.from) / (axis.to - axis.from)) * frame.height;
  // Only labels at the same report can be in each other's way.
  const ends = [...days, reports].map((each) => ({ at: each.reduce<number>((last, day, index) => (day === null ? last : index), -1), day: lastOf(each) }));
  const placed = ends.map(({ at }, index) => {
    const beside = ends.map((end, other) => ({ ...end, other })).filter((end) => end.at === at && end.day !== null);
    return labelPlaces(beside.map(({ day }) => up(day ?? 0)))[beside.findIndex(({ other }) => other === index)] ?? null;
  });
  const iso = (day: Day | null): { date: string } | null => (day === null ? null : { date: isoDate(day) });
  const format = dateFormat(language);
  const series = lines.map((line, index): ChartSeries => {
    const label = placed[index];
    return { name: names[index] ?? line.name, draws: "line", ...looksOf(line), values: (listAt(days, index)).map(iso), format, ...(label ? { label } : {}) };
  });
  const reportLabel = placed.at(-1);
  const clock: ChartSeries = {
    name: write.say(REPORT), draws: "line", colour: PALETTE.label, weight: 0.75, isDashed: true, markers: "none",
    values: reports.map(iso), format, ...(reportLabel ? { label: reportLabel } : {}),
  };
  return {
    title: frame.title,
    subtitle: frame.subtitle,
    description: described(trend, lines, write),
    isStacked: false,
    categories: { header: write.say(REPORTS), values: reports.map((day) => ({ date: isoDate(day) })), format, axisFormat: shortDateFormat(language) },
    series: [...series, clock],
    axis: axis.shown,
    plot: frame.plot,
  };
}
