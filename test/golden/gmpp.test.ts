import { review } from "../../src/app/review";
import type { Finding } from "../../src/rules/finding";
import { dayOf } from "../../src/values/calendar-date";
import { GMPP_YEARS, gmppWorkbook, type GmppYear } from "../support/gmpp";

function reviewed(year: GmppYear): ReturnType<typeof review> {
  return review(gmppWorkbook(year), { period: null, statusDate: null, today: dayOf(year, 4, 10), language: "en" });
}

const tablesOf = new Map(GMPP_YEARS.map((year) => [year, gmppWorkbook(year).tables]));

/** What stands in the cell of a finding. */
function rawOf(year: GmppYear, { table, cell }: Finding): string {
  const found = tablesOf.get(year)?.find(({ name }) => name === table);
  const row = found?.rows[Number(cell?.slice(1)) - 2];
  const value = row?.[(cell ?? "A").charCodeAt(0) - 65] ?? "";
  return typeof value === "object" ? value.error : String(value).toLowerCase();
}

/**
 * What the departments wrote where a date or an amount belongs. Every error of the five years was looked at; each of
 * these is a cell that holds no date or amount, so that the report lacks one.
 */
const TRUE_ERRORS: readonly (readonly [what: string, says: (raw: string, finding: Finding) => boolean])[] = [
  ["exempt from publication", (raw) => raw.includes("exempt")],
  ["not provided", (raw) => raw.includes("not provided")],
  ["too early to say", (raw) => raw.includes("not in a position") || raw.includes("not yet in a position") || raw.includes("early planning")],
  ["a month with three digits", (raw) => raw === "1/012/2014"],
  ["an end that is not applicable", (raw, { rule }) => raw === "not applicable" && rule === "milestone/missing-field"],
  ["a start after the period's end", (raw, { rule }) => raw === "2021-04-30" && rule === "milestone/delivered-ahead"],
];

function trueErrors(year: GmppYear): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of reviewed(year).result.findings) {
    if (finding.severity !== "error") continue;
    const raw = rawOf(year, finding);
    const what = TRUE_ERRORS.find(([, says]) => says(raw, finding))?.[0] ?? `false alarm: ${finding.rule} on «${raw}»`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

test.each<[GmppYear, Readonly<Record<string, number>>]>([
  [2015, { "exempt from publication": 28, "not provided": 20, "an end that is not applicable": 1 }],
  [2017, { "exempt from publication": 30, "a month with three digits": 2 }],
  [2019, { "exempt from publication": 48, "not provided": 1 }],
  [2021, { "exempt from publication": 39, "too early to say": 15, "a start after the period's end": 1 }],
  [2023, { "exempt from publication": 133, "too early to say": 14 }],
])("all errors on the returns of %d are true", (year, expected) => {
  expect(trueErrors(year)).toEqual(expected);
});

test.each<[GmppYear, number, number]>([
  [2015, 188, 188 * 5 - 44],
  [2017, 143, 143 * 3 - 23],
  [2019, 133, 133 * 3 - 39],
  [2021, 184, 184 * 3 - 42],
  [2023, 244, 244 * 3 - 103],
])("every other amount of %d is read, in millions of pounds", (year, projects, cells) => {
  const { programme } = reviewed(year);
  expect(programme.initiatives.length).toBe(projects);
  const columns = [programme.tables.initiatives.amount("budget"), ...(["plan", "actual", "deviation"] as const).map((field) => programme.tables.economy.amount(field))];
  const written = columns.flatMap(({ details }) => [...details.values()]);
  const blank = columns.reduce((sum, { state, present }) => sum + (present ? state.filter((each) => each === 0).length : 0), 0);
  const unread = columns.reduce((sum, { failures }) => sum + failures.size, 0);
  expect(written.length + blank + unread).toBe(projects * 4);
  expect(unread).toBe((year === 2015 ? projects * 5 : projects * 3) - cells);
  expect(new Set(written.map(({ convertedFrom }) => convertedFrom))).toEqual(new Set(["GBP"]));
});

test("variances that were worked out before rounding add up, and the one with the wrong sign is told", () => {
  const { result } = reviewed(2015);
  expect(result.findings.filter(({ rule }) => rule === "economy/deviation-does-not-add-up")).toEqual([]);
  const swapped = result.findings.filter(({ rule }) => rule === "economy/deviation-sign-swapped");
  expect(swapped.map((finding) => rawOf(2015, finding))).toEqual(["£11.33m"]);
});
