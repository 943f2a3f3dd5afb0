import { compileFormula } from "../../src/workbench/formula/evaluate-formula";
import { liveRules } from "../../src/views/live-rules";
import { dayFromIso } from "../../src/values/calendar-date";
import type { CellValue } from "../../src/values/cell-value";
import { serialFromDay } from "../../src/values/excel-serial";
import { cellAddress, readArea } from "../../src/workbook/address";
import { LONGEST_FORMULA, markedFormula } from "../../src/workbook/mark-formula";
import type { LiveRule } from "../../src/workbook/marks";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { madeSnapshot, typedDate } from "../support/made-snapshot";
import { programmeOf } from "../support/sample-programme";
import { sampleSnapshot } from "../support/sample-snapshot";

function cellOf({ tables }: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue {
  const table = tables.find((each) => each.sheet === sheet);
  return table?.rows[row - table.firstRow]?.[column - table.firstColumn] ?? null;
}

/** `Milepæler D3 milestone/overdue` for every cell that a rule marks on a day. */
function marked(snapshot: WorkbookSnapshot, rules: readonly LiveRule[], today: string): readonly string[] {
  const { date1904 } = snapshot.facts;
  return rules.flatMap(({ sheet, address, formula, name }) => {
    const holds = compileFormula(markedFormula(name, formula));
    const area = readArea(address)!;
    return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, rows) => {
      const value = holds({
        cell: (other, row, column) => cellOf(snapshot, other ?? sheet, row, column),
        definedName: () => null,
        today: serialFromDay(dayFromIso(today), date1904),
        date1904,
      }, { rows, columns: 0 });
      return value === true ? `${cellAddress(area.firstRow + rows, area.firstColumn)} ${name}` : "";
    }).filter((each) => each !== "");
  });
}

const PERIODS = [{ id: "2022-W02-09", from: typedDate("2022-01-10"), to: typedDate("2022-03-06") }];
const milestone = (given: Record<string, CellValue>): Record<string, CellValue> => ({ code: "1a", id: "MP1", description: "Noe", baseline: null, plan: null, forecast: null, delivered: null, ...given });

function milestonesMarked(rows: readonly Record<string, CellValue>[], today = "2022-03-20", periods: readonly Record<string, CellValue>[] = PERIODS): readonly string[] {
  const snapshot = madeSnapshot({ ...(periods.length > 0 ? { periods } : {}), milestones: rows.map(milestone) });
  return marked(snapshot, liveRules(programmeOf(snapshot)), today);
}

test("overdue: the day before the status date and not on it, unless delivered or with a forecast", () => {
  expect(milestonesMarked([
    { baseline: typedDate("2022-03-05") },
    { baseline: typedDate("2022-03-06") },
    { baseline: typedDate("2022-03-05"), delivered: typedDate("2022-03-05") },
    { baseline: typedDate("2022-03-05"), forecast: typedDate("2022-04-05") },
    { baseline: typedDate("2022-01-05"), plan: typedDate("2022-03-05") },
    { baseline: typedDate("2022-01-05"), plan: typedDate("2022-03-07") },
    { baseline: "Jan-22" },
  ])).toEqual(["D2 milestone/overdue", "E6 milestone/overdue#2"]);
});

test("the status date follows the period table, and never runs ahead of the day", () => {
  const rows = [{ baseline: typedDate("2022-04-10") }];
  const next = [...PERIODS, { id: "2022-W10-17", from: typedDate("2022-03-07"), to: typedDate("2022-05-01") }];
  expect(milestonesMarked(rows, "2022-05-20")).toEqual([]);
  expect(milestonesMarked(rows, "2022-05-20", next)).toEqual(["D2 milestone/overdue"]);
  expect(milestonesMarked(rows, "2022-04-10", next)).toEqual([]);
  expect(milestonesMarked(rows, "2022-04-11", next)).toEqual(["D2 milestone/overdue"]);
  expect(milestonesMarked(rows, "2022-04-11", [])).toEqual(["D2 milestone/overdue"]);
});

test("late by more than a week, delivered in the future, blank where something must stand", () => {
  expect(milestonesMarked([
    { baseline: typedDate("2022-01-10"), delivered: typedDate("2022-01-17") },
    { baseline: typedDate("2022-01-10"), delivered: typedDate("2022-01-18") },
    { baseline: typedDate("2022-03-10"), delivered: typedDate("2022-03-20") },
    { baseline: typedDate("2022-03-20"), delivered: typedDate("2022-03-21") },
    { id: null, baseline: typedDate("2022-04-01") },
    { baseline: null },
    { id: null, description: null },
  ])).toEqual(["B6 milestone/missing-id", "D7 milestone/missing-field", "G5 milestone/delivered-ahead", "G3 milestone/slip", "G4 milestone/slip"]);
});

test("a whole date as text is marked; a month, a week and a dash are not", () => {
  expect(milestonesMarked([
    { baseline: "31.02.22" }, { baseline: "(05.04.21)" }, { baseline: "2022-01-31" }, { baseline: "Desember 22" }, { baseline: "uke 2-3" }, { baseline: "mars 22", delivered: "–" },
  ])).toEqual(["D2 column/dates-as-text", "D3 column/dates-as-text", "D4 column/dates-as-text"]);
});

test("money: overspend beyond both limits, a deviation that does not add up, an amount as text", () => {
  const row = (plan: CellValue, actual: CellValue, deviation: CellValue = null): Record<string, CellValue> => ({ period: "2022-W02-09", code: "1a", plan, actual, deviation });
  const snapshot = madeSnapshot({ periods: PERIODS, economy: [
    row(500_000, 525_000), row(500_000, 525_001), row(100_000, 125_000), row(1_000_000, 1_040_000),
    row(100_000, 90_000, -10_000), row(100_000, 90_000, 10_000), row(100_000, 90_000, -10_001), row(100_000, 90_000, -10_002),
    row("3,5 MNOK", "–"),
  ] });
  expect(marked(snapshot, liveRules(programmeOf(snapshot)), "2022-03-20")).toEqual([
    "C10 column/number-as-text", "D3 economy/overspend", "E7 economy/deviation-does-not-add-up", "E9 economy/deviation-does-not-add-up",
  ]);
});

test("every rule of the sample keeps Excel's limits and knows only Excel 2007", () => {
  const rules = liveRules(programmeOf(sampleSnapshot()));
  expect(rules.length).toBeGreaterThan(10);
  const names = rules.map(({ name, sheet }) => `${sheet} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  const functions = new Set(rules.flatMap(({ formula }) => formula.split("(").slice(0, -1).map((before) => before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf("<"), before.lastIndexOf("-"), before.lastIndexOf(">")) + 1))).filter((name) => name !== ""));
  expect([...functions].sort()).toEqual(["ABS", "AND", "ISNUMBER", "ISTEXT", "LEN", "MAX", "MIN", "SUBSTITUTE", "TODAY", "TRIM"]);
  for (const { name, formula } of rules) expect(markedFormula(name, formula).length).toBeLessThanOrEqual(LONGEST_FORMULA);
});

test("the same cells are marked in a workbook that counts from 1904, and with columns in another order", () => {
  const rows = [
    { baseline: typedDate("2022-03-05") },
    { baseline: typedDate("2022-03-06") },
    { baseline: typedDate("2022-01-10"), delivered: typedDate("2022-01-18") },
    { baseline: typedDate("2022-03-20"), delivered: typedDate("2022-03-21") },
    { id: null, baseline: "31.02.22" },
  ].map(milestone);
  const economy = [{ period: "2022-W02-09", code: "1a", plan: 500_000, actual: 525_001, deviation: -2 }];
  const snapshot = madeSnapshot({ periods: PERIODS, milestones: rows, economy });
  const found = marked(snapshot, liveRules(programmeOf(snapshot)), "2022-03-20");
  expect(found).toHaveLength(7);

  const from1904 = { ...snapshot, facts: { ...snapshot.facts, date1904: true }, tables: snapshot.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map((value) => (isSerial(value) ? value - 1462 : value))) })) };
  expect(marked(from1904, liveRules(programmeOf(from1904)), "2022-03-20")).toEqual(found);

  const turned = { ...snapshot, tables: snapshot.tables.map((table) => ({
    ...table, firstColumn: table.firstColumn + 3, headers: [...table.headers].reverse(), rows: table.rows.map((row) => [...row].reverse()), formats: [...table.formats].reverse(), formulas: [...table.formulas].reverse(),
  })) };
  const named = (each: string): string => each.split(" ")[1]?.split("#")[0] ?? "";
  const rowOf = (each: string): string => /\d+/.exec(each)?.[0] ?? "";
  const seen = (cells: readonly string[]): readonly string[] => cells.map((each) => `${rowOf(each)} ${named(each)}`).sort();
  const again = marked(turned, liveRules(programmeOf(turned)), "2022-03-20");
  expect(seen(again)).toEqual(seen(found));
  expect(again).not.toEqual(found);
});

/** The money of these tests is more, or less. */
function isSerial(value: CellValue): value is number {
  return typeof value === "number" && value > 44_000 && value < 46_000;
}

describe("what cannot be told by a formula is not marked", () => {
  const names = (tables: Parameters<typeof madeSnapshot>[0], settings: readonly Record<string, CellValue>[] = []): readonly string[] => {
    const snapshot = madeSnapshot({ ...(settings.length > 0 ? { programme: settings } : {}), ...tables });
    return liveRules(programmeOf(snapshot)).map(({ name, formula }) => (name === "economy/deviation-does-not-add-up" ? `${name}: ${formula.slice(formula.indexOf("ABS("))}` : name));
  };
  const money = (row: Record<string, CellValue>): Record<string, CellValue> => ({ period: "2022-W02-09", code: "1a", ...row });

  it("overspend and sums, where plan and actual are in different units", () => {
    expect(names({ economy: [money({ plan: "1 MNOK", actual: 1200 })] })).toContain("economy/overspend");
    expect(names({ economy: [money({ actual: 1200 })] })).not.toContain("economy/overspend");
  });

  it("sums follow the workbook's sign, or none", () => {
    const row = money({ plan: 1000, actual: 1200, deviation: 200 });
    expect(names({ economy: [row] })).toContain("economy/deviation-does-not-add-up: ABS($E2-($D2-$C2))>1)");
    expect(names({ economy: [money({ plan: 1000, actual: 1200, deviation: -200 })] }, [{ setting: "Fortegn for avvik", value: "plan − virkelig" }])).toContain("economy/deviation-does-not-add-up: ABS($E2-($C2-$D2))>1)");
  });

  it("late, where no delivery is kept, and a missing ID, where nothing describes the milestone", () => {
    expect(names({ milestones: [{ code: "1a", id: "MP1", description: "Krav", baseline: null }] })).toEqual(["milestone/missing-id", "milestone/missing-field", "column/dates-as-text"]);
    expect(names({ milestones: [{ code: "1a", id: "MP1", baseline: null, delivered: null }] })).not.toContain("milestone/missing-id");
  });
});
