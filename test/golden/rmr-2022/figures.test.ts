import type { LightColour, LightReason } from "../../../src/model/light";
import type { Programme } from "../../../src/model/programme";
import { dayFromIso } from "../../../src/values/calendar-date";
import { NONE } from "../../../src/values/none";
import { reviewCase } from "../../support/golden-case";

const { programme } = reviewCase("rmr-2022");

function initiative(code: string): NonNullable<ReturnType<Programme["initiative"]>> {
  const found = programme.initiative(code);
  if (!found) throw new Error(`No initiative ${code}`);
  return found;
}

describe("the clocks", () => {
  it("end with the programme's period, and with the own period of 5b and 8a", () => {
    expect(programme.period?.id).toBe("2022-W02-09");
    expect(programme.statusDate).toBe(dayFromIso("2022-03-06"));
    const own = ["1d", "1e", "5b", "8a"].map((code) => initiative(code).statusDate);
    expect(own).toEqual(["2022-03-06", "2022-03-06", "2022-03-13", "2022-03-13"].map(dayFromIso));
  });

  it("say costs per the end of February for 1d and 1e, and nothing for 5b and 8a", () => {
    const february = dayFromIso("2022-02-28");
    expect(programme.costDate).toBe(february);
    expect(["1d", "1e", "5b", "8a"].map((code) => initiative(code).costDate)).toEqual([february, february, NONE, NONE]);
  });
});

/** Calendar days [least, most] and working days [least, most], baseline to delivery. */
const SLIPS: readonly (readonly [key: string, calendar: readonly [number, number], working: readonly [number, number]])[] = [
  ["1d/MP1", [2, 2], [2, 2]],
  ["1d/MP2", [-4, -4], [-2, -2]],
  ["1d/MP3", [10, 10], [8, 8]],
  ["1d/MP4", [0, 0], [0, 0]],
  ["1d/MP5", [0, 0], [0, 0]],
  ["5b/MP1", [0, 0], [0, 0]],
  ["5b/MP2", [0, 0], [0, 0]],
  ["5b/MP2#2", [4, 4], [0, 0]],
  ["5b/MP3", [22, 52], [15, 36]],
  ["5b/MP4", [22, 52], [15, 36]],
  ["8a/MP1", [8, 8], [6, 6]],
  ["8a/MP2", [0, 0], [0, 0]],
  ["8a/MP3", [100, 100], [72, 72]],
  ["8a/MP4", [38, 38], [28, 28]],
];

/** Undelivered milestones: days from the status date to the plan's end. */
const DUE: readonly (readonly [key: string, days: number])[] = [
  ["1e/MP1", 25],
  ["1e/MP2", 55],
  ["1e/MP3", 269],
  ["1e/MP4", 300],
  ["1e/MP5", 390],
  ["8a/#3", -54],
];

function rowOf(key: string): number {
  for (let row = 0; row < programme.milestones.length; row++) if (programme.milestones.at(row).key === key) return row;
  throw new Error(`No milestone ${key}`);
}

describe("milestones", () => {
  it.each(SLIPS)("%s slips to the day", (key, calendar, working) => {
    const milestone = programme.milestones.at(rowOf(key));
    expect(milestone.slip()).toMatchObject({ min: calendar[0], max: calendar[1], workMin: working[0], workMax: working[1] });
    expect(milestone.slipDays).toBe(calendar[1]);
    expect(milestone.isDelivered).toBe(true);
  });

  it.each(DUE)("%s is due in so many days", (key, days) => {
    const milestone = programme.milestones.at(rowOf(key));
    expect(milestone.due - milestone.statusDate).toBe(days);
    expect(milestone.isDelivered).toBe(false);
  });

  it("holds every row of the report", () => {
    expect(programme.milestones.length).toBe(SLIPS.length + DUE.length);
  });

  it("keeps new plans apart from the original ones", () => {
    for (const key of ["8a/MP3", "8a/MP4"]) {
      const milestone = programme.milestones.at(rowOf(key));
      expect(milestone.deliveredEnd - milestone.due).toBe(0);
    }
  });

  it("asks about the row with one date only, and leaves it out of the lights", () => {
    expect(programme.milestones.at(rowOf("8a/#3")).oneDateOnly).toBe(true);
    expect(programme.milestones.at(rowOf("8a/#3")).hasDataError).toBe(true);
  });
});

/** Kroner, and per cent with one decimal, of plan to date and of the total budget. */
const ECONOMY: readonly (readonly [code: string, plan: number, actual: number, deviation: number, ofPlan: number, ofBudget: number])[] = [
  ["1d", 4_800_000, 4_789_000, -11_000, -0.2, -0.2],
  ["1e", 50_000, 34_750, -15_250, -30.5, -0.2],
  ["5b", 3_500_000, 2_570_000, -930_000, -26.6, -26.6],
  ["8a", 500_000, 350_000, -150_000, -30, -30],
];

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

describe("economy", () => {
  it.each(ECONOMY)("%s is right to the krone", (code, plan, actual, deviation, ofPlan, ofBudget) => {
    const { economy, budget } = initiative(code);
    expect(economy).toMatchObject({ plan: plan * 100, actual: actual * 100, deviation: deviation * 100 });
    expect(percent(economy?.share ?? NaN)).toBe(ofPlan);
    expect(percent((economy?.deviation ?? NaN) / (budget?.ore ?? NaN))).toBe(ofBudget);
  });

  it("adds up", () => {
    const sum = (of: (row: (typeof programme.economy)[number]) => number): number => programme.economy.reduce((total, row) => total + of(row), 0);
    const plan = sum((row) => row.plan);
    expect(plan).toBe(885_000_000);
    expect(sum((row) => row.actual)).toBe(774_375_000);
    expect(sum((row) => row.deviation)).toBe(-110_625_000);
    expect(percent(sum((row) => row.deviation) / plan)).toBe(-12.5);
    expect(programme.initiatives.reduce((total, { budget }) => total + (budget?.ore ?? 0), 0)).toBe(1_540_000_000);
  });

  it("knows the VAT basis of all total budgets but that of 5b", () => {
    expect(["1d", "1e", "5b", "8a"].map((code) => initiative(code).vat)).toEqual(["incl", "incl", "unknown", "incl"]);
  });

  it("tells the estimate of 8a from the accounts of the others", () => {
    expect(programme.economy.map(({ isEstimate }) => isEstimate)).toEqual([false, false, false, true]);
  });
});

type Colours = readonly [schedule: LightColour, economy: LightColour, risk: LightColour, overall: LightColour];

const LIGHTS: readonly (readonly [code: string, Colours])[] = [
  ["1d", ["done", "green", "grey", "green"]],
  ["1e", ["green", "green", "yellow", "yellow"]],
  ["5b", ["done", "yellow", "grey", "yellow"]],
  ["8a", ["done", "yellow", "grey", "yellow"]],
];

describe("lights", () => {
  it.each(LIGHTS)("%s has its colours", (code, colours) => {
    const { schedule, economy, risk, overall } = initiative(code).lights;
    expect([schedule, economy, risk, overall].map(({ colour }) => colour)).toEqual(colours);
  });

  const reasons = (code: string, name: "schedule" | "economy" | "risk" | "overall"): readonly LightReason[] => initiative(code).lights[name].reasons;

  it("say what made them", () => {
    expect(reasons("1d", "schedule")).toEqual([{ kind: "delivered", milestone: rowOf("1d/MP5"), days: 0 }]);
    expect(reasons("1e", "schedule")).toEqual([{ kind: "nothing-late", next: rowOf("1e/MP1"), inDays: 25 }]);
    expect(reasons("1e", "economy")).toEqual([{ kind: "below-materiality", deviation: -1_525_000, limit: 2_500_000 }]);
    expect(reasons("1e", "risk")).toEqual([{ kind: "risk", risk: 0, score: 4, unrated: [1, 2] }]);
    expect(reasons("5b", "schedule")).toEqual([{ kind: "delivered", milestone: rowOf("5b/MP4"), days: 52 }]);
    expect(reasons("5b", "economy")).toEqual([expect.objectContaining({ kind: "underspend", deviation: -93_000_000, explained: false })]);
    expect(reasons("8a", "schedule")).toContainEqual({ kind: "left-out", count: 1 });
    expect(reasons("8a", "economy")).toEqual([expect.objectContaining({ kind: "underspend", deviation: -15_000_000 }), { kind: "estimate" }]);
    expect(reasons("5b", "overall")).toEqual([{ kind: "because", lights: ["economy"] }]);
  });
});

it("gives a page to the four that are reported, and finds fourteen open items on the roadmap", () => {
  expect(programme.initiatives.filter(({ hasPage }) => hasPage).map(({ code }) => code)).toEqual(["1d", "1e", "5b", "8a"]);
  const open = programme.initiatives.filter(({ status }) => status !== "completed");
  expect(open.length).toBe(14);
  expect(open.filter(({ report }) => report === null).length).toBe(11);
});
