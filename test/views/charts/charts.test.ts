import type { Initiative } from "../../../src/model/initiative";
import { Writing } from "../../../src/rules/writing";
import { dayFromIso } from "../../../src/values/calendar-date";
import { LANGUAGES } from "../../../src/values/language";
import { NONE } from "../../../src/values/none";
import { labelPlaces } from "../../../src/views/charts/label-places";
import type { MilestoneTrend, TrendLine } from "../../../src/views/charts/milestone-trend";
import { moneyAxis } from "../../../src/views/charts/money-axis";
import { moneyTitle } from "../../../src/views/charts/money-title";
import { chartUnit } from "../../../src/views/charts/money-words";
import { planAgainstActual, stackChart, stackNumbers } from "../../../src/views/charts/stack-chart";
import { trendChart, trendNumbers, trendTitle } from "../../../src/views/charts/trend-chart";

const SIZE = { width: 700, height: 200 };
const KRONE = 100;
const REPORTS = ["2022-01-31", "2022-02-28", "2022-03-31"].map(dayFromIso);

/** A milestone that was expected on a day at each report, and is expected `moved` days later at the last. */
function line(number: number, moved: number, isDelivered = false): TrendLine {
  const day = dayFromIso("2022-06-01") + number * 10;
  return {
    row: number, name: `MP${String(number)}`, isDelivered, moved: isDelivered ? 0 : moved,
    points: [day, day, day + moved].map((each, at) => ({ day: each, isDelivered: isDelivered && at === 2 })),
  };
}

function said(words: (write: Writing) => string): readonly string[] {
  return LANGUAGES.map((language) => words(new Writing(language)).replaceAll("\u00a0", " "));
}

test("a trend names up to three milestones that moved, counts more, and says where none did", () => {
  const none: MilestoneTrend = { reports: REPORTS, lines: [line(1, 0), line(2, 0, true)] };
  expect(said((write) => trendTitle(none, write))).toEqual(["Ingen milepæler er flyttet", "Ingen milepælar er flytta", "No milestone has moved"]);
  expect(said((write) => trendNumbers(none, write))).toEqual([
    "Ingen ventede datoer er flyttet siden forrige rapport.", "Ingen venta datoar er flytta sidan førre rapport.", "No expected date has moved since the previous report.",
  ]);
  const three: MilestoneTrend = { reports: REPORTS, lines: [line(1, 15), line(2, 15), line(3, 15)] };
  expect(said((write) => trendTitle(three, write))).toEqual(["MP1, MP2 og MP3 er flyttet +15 dager", "MP1, MP2 og MP3 er flytta +15 dagar", "MP1, MP2 and MP3 moved +15 days"]);
  const four: MilestoneTrend = { reports: REPORTS, lines: [line(1, 15), line(2, 15), line(3, 15), line(4, -5)] };
  expect(said((write) => trendTitle(four, write))).toEqual(["4 milepæler er flyttet −5 til +15 dager", "4 milepælar er flytta −5 til +15 dagar", "4 milestones moved −5 to +15 days"]);
});

test("of more than eight lines those that moved most are drawn, then those to come, then those delivered, in the page's order", () => {
  const lines = [line(1, 0, true), line(2, 0), line(3, 3), line(4, 0, true), line(5, 9), line(6, 0), line(7, 0), line(8, 0), line(9, 0), line(10, 0)];
  const charts = LANGUAGES.map((language) => trendChart({ reports: REPORTS, lines }, new Writing(language), SIZE));
  expect(charts[0]?.series.map(({ name }) => name).filter((name) => name.startsWith("MP"))).toEqual(["MP2", "MP3", "MP5", "MP6", "MP7", "MP8", "MP9", "MP10"]);
  expect(charts.map(({ subtitle }) => subtitle)).toEqual([
    "Loddrett: ventet ferdig. Vannrett: rapport. 8 av 10 vises.", "Loddrett: venta ferdig. Vassrett: rapport. 8 av 10 er viste.", "Upwards: expected finish. Across: report. 8 of 10 are shown.",
  ]);
  const delivered = trendChart({ reports: REPORTS, lines: [...lines.slice(0, 1), ...lines.slice(3, 4), ...[11, 12, 13, 14, 15, 16].map((number) => line(number, number)), line(17, 0, true)] }, new Writing("nb"), SIZE);
  expect(delivered.series.map(({ name }) => name).filter((name) => name.startsWith("MP"))).toEqual(["MP1 levert", "MP4 levert", "MP11", "MP12", "MP13", "MP14", "MP15", "MP16"]);
});

function initiative(code: string, plan: number, actual: number): Initiative {
  return { code, economy: { plan: plan === NONE ? NONE : plan * KRONE, actual: actual === NONE ? NONE : actual * KRONE } } as unknown as Initiative;
}

test("plan against actual leaves out initiatives without both, and shows the twenty largest", () => {
  expect(planAgainstActual([initiative("1a", 10, 20), initiative("1b", NONE, 5), initiative("1c", 5, NONE), initiative("1d", -1, 5), { code: "1e", economy: null } as unknown as Initiative])).toBeNull();
  const many = planAgainstActual(Array.from({ length: 22 }, (_, at) => initiative(`1${String(at)}`, at < 2 ? 1 : 10, 5)));
  expect([many?.bars.length, many?.bars[0]?.code, many?.all]).toEqual([20, "12", 22]);
  expect(LANGUAGES.map((language) => many && stackChart(many, new Writing(language), SIZE).subtitle?.split(". ").at(-1))).toEqual(["De 20 største vises.", "Dei 20 største er viste.", "The 20 largest are shown."]);
});

test("plan against actual names up to four that spent more than planned, and counts more", () => {
  const stackOf = (count: number): NonNullable<ReturnType<typeof planAgainstActual>> => {
    const stack = planAgainstActual(Array.from({ length: 6 }, (_, at) => initiative(`1${"abcdef"[at] ?? ""}`, 3_000_000, at < count ? 5_500_000 : 1_000_000)));
    if (!stack) throw new Error("No stack");
    return stack;
  };
  expect([0, 1, 4, 5].map((count) => said((write) => stackChart(stackOf(count), write, SIZE).description.split(". ")[0] ?? ""))).toEqual([
    ["Ingen tiltak har brukt mer enn planen", "Ingen tiltak har brukt meir enn planen", "No initiative has spent more than its plan"],
    ["1a har brukt mer enn planen", "1a har brukt meir enn planen", "1a has spent more than planned"],
    ["1a, 1b, 1c og 1d har brukt mer enn planen", "1a, 1b, 1c og 1d har brukt meir enn planen", "1a, 1b, 1c and 1d have spent more than planned"],
    ["5 tiltak har brukt mer enn planen", "5 tiltak har brukt meir enn planen", "5 initiatives have spent more than planned"],
  ]);
  expect(said((write) => stackNumbers(stackOf(1), write))[0]).toBe("Virkelig mot plan: 1a +2,5 mill. kr, 1b −2,0 mill. kr, 1c −2,0 mill. kr og 1d −2,0 mill. kr.");
});

test.each([
  [{ plan: 1, actual: 1, forecast: 3_000_000, budget: 1_000_000 }, ["Prognosen er 2,0 mill. kr over budsjett", "Prognosen er 2,0 mill. kr over budsjett", "The forecast is NOK 2.0 million over budget"]],
  [{ plan: 1, actual: 1, forecast: 5, budget: 5 }, ["Prognosen er lik budsjettet", "Prognosen er lik budsjettet", "The forecast equals the budget"]],
  [{ plan: 2000, actual: 1000, forecast: NONE, budget: 5 }, ["Virkelig er 1 000 kr under plan", "Verkeleg er 1 000 kr under plan", "The actual is NOK 1,000 under plan"]],
  [{ plan: NONE, actual: 1000, forecast: NONE, budget: NONE }, ["Virkelig hittil er 1 000 kr", "Verkeleg hittil er 1 000 kr", "The actual to date is NOK 1,000"]],
  [{ plan: 5, actual: NONE, forecast: 5, budget: NONE }, ["Virkelig er ikke oppgitt", "Verkeleg er ikkje oppgitt", "The actual is not given"]],
])("a chart of money %j says what stands out", (kroner, sentences) => {
  const point = Object.fromEntries(Object.entries(kroner).map(([key, amount]) => [key, amount === NONE ? NONE : amount * KRONE])) as typeof kroner;
  expect(said((write) => moneyTitle({ ...point, day: NONE } as Parameters<typeof moneyTitle>[0], write))).toEqual(sentences);
});

test("an axis of money goes in whole steps, also below zero and of nothing", () => {
  expect(moneyAxis([0], "0")).toMatchObject({ from: 0, to: 0.2, shown: { step: 0.2 } });
  expect(moneyAxis([-3, 9], "0")).toMatchObject({ from: -5, to: 10, shown: { step: 2.5 } });
  expect([99_999, 100_000, 99_999_999, 100_000_000].map((kroner) => chartUnit([kroner * KRONE]))).toEqual([1, 1000, 1000, 1000000]);
});

test("labels of lines that end close to each other stand above and below; the inner ones of a larger bunch have none", () => {
  expect(labelPlaces([100, 50])).toEqual(["right", "right"]);
  expect(labelPlaces([100, 95])).toEqual(["above", "right"]);
  expect(labelPlaces([100, 95, 90])).toEqual(["above", "right", "below"]);
  expect(labelPlaces([100, 95, 90, 85, 80])).toEqual(["above", null, "right", null, "below"]);
});
