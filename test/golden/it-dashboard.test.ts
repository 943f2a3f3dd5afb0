import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { dayOf } from "../../src/values/calendar-date";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { applyFix } from "../support/apply-fix";
import { dashboardWorkbook } from "../support/it-dashboard";

const { snapshot, days } = dashboardWorkbook();

function reviewed(workbook: WorkbookSnapshot): Review {
  return review(workbook, { period: "2012-08", statusDate: null, today: dayOf(2012, 9, 10), language: "en" });
}

const first = reviewed(snapshot);

function spoken(result: Review["result"]): readonly string[] {
  return result.findings.filter(({ rule, severity }) => severity === "error" || rule.includes("deviation")).map(({ rule }) => rule);
}

test("deviations of plan less actual are recognised, shown and asked about once", () => {
  expect(spoken(first.result)).toEqual(["column/deviation-sign"]);
  const [asked] = first.result.findings.filter(({ rule }) => rule === "column/deviation-sign");
  expect(asked?.message).toContain("139 of 139 figures in “Deviation ($ M)” are plan − actual");
});

test("and are right once the answer stands in the settings", () => {
  const [asked] = first.result.findings.filter(({ rule }) => rule === "column/deviation-sign");
  expect(asked?.fixes.map(({ label }) => label)).toEqual(["Set the sign to plan − actual"]);
  const after = reviewed(applyFix(snapshot, asked!.fixes[0]!));
  expect(after.programme.settings.deviationSign).toBe("plan-actual");
  expect(spoken(after.result)).toEqual([]);
});

function plainDays(text: unknown): number {
  return Date.parse(String(text)) / 86_400_000;
}

/** Where planned and projected are one day that has passed, the dashboard counts to the day it was published. */
const PUBLISHED = plainDays("2012-08-31");

/** The republished file has days and months up to 12 exchanged here and there; its own day counts have not. */
function exchanged(text: unknown): number {
  const [year = "", month = "", day = ""] = String(text).slice(0, 10).split("-");
  return Number(day) <= 12 ? plainDays(`${year}-${day}-${month}`) : plainDays(text);
}

test("slips are those of the two dates, with plus for late where the dashboard has plus for early", () => {
  const { programme } = first;
  const rows = snapshot.tables.find(({ name }) => name === "Milestones")?.rows ?? [];
  let asDashboard = 0;
  let asExchanged = 0;
  let asPublished = 0;
  for (let row = 0; row < programme.milestones.length; row++) {
    const [, , , planned, forecast, delivered] = rows[row] ?? [];
    const projected = delivered ?? forecast;
    const milestone = programme.milestones.at(row);
    expect(milestone.slipDays).toBe(plainDays(projected) - plainDays(planned));
    const said = -(days[row]?.variance ?? NaN);
    if (milestone.slipDays === said) asDashboard++;
    else if (exchanged(projected) - exchanged(planned) === said) asExchanged++;
    else if (PUBLISHED - plainDays(planned) === said || PUBLISHED - exchanged(planned) === said) asPublished++;
  }
  expect({ rows: programme.milestones.length, asDashboard, asExchanged, asPublished }).toEqual({ rows: 194, asDashboard: 148, asExchanged: 14, asPublished: 32 });
});
