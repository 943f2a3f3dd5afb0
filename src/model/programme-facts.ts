import { FAILED } from "../tables/columns";
import { isoDate, type Day } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import { compareTexts, type Fact } from "./fact";
import { FACT_FIELDS, type FactField } from "./fact-fields";
import { dateValue, moneyValue, textValue } from "./fact-value";
import type { Initiative } from "./initiative";
import type { LightName } from "./light";
import type { Milestone, MilestoneDateField } from "./milestone";
import type { Programme } from "./programme";
import { rawValue, registerFacts } from "./register-facts";
import { remembered } from "./remembered";

/** The fact that holds the colour of each light. */
export const LIGHT_FIELDS: Readonly<Record<LightName, FactField>> = {
  overall: "initiative.overall",
  schedule: "initiative.schedule",
  economy: "initiative.economy",
  quality: "initiative.qualityLight",
  risk: "initiative.riskLight",
};

function ofDay(day: Day): string {
  return day === NONE ? "" : isoDate(day);
}

function ofOre(ore: Ore): string {
  return ore === NONE ? "" : moneyValue({ ore, currency: "NOK" });
}

function datesOf(milestone: Milestone, field: MilestoneDateField): { readonly start: Day; readonly end: Day; readonly state: number } {
  switch (field) {
    case "baseline":
      return { start: milestone.baselineStart, end: milestone.baselineEnd, state: milestone.baselineState };
    case "plan":
      return { start: milestone.planStart, end: milestone.planEnd, state: milestone.planState };
    case "forecast":
      return { start: milestone.forecastStart, end: milestone.forecastEnd, state: milestone.forecastState };
    case "delivered":
      return { start: milestone.deliveredStart, end: milestone.deliveredEnd, state: milestone.deliveredState };
  }
}

/** A date as it stands in the milestone table; what could not be read is kept as it was written. */
function ofDate(milestone: Milestone, field: MilestoneDateField, { tables }: Programme): string {
  const { start, end, state } = datesOf(milestone, field);
  if (state === FAILED) return rawValue(tables.milestones.raw(milestone.row, field), `milestone.${field}`);
  const written = milestone.written(field);
  if (written) return dateValue(written);
  const day: FuzzyDate = { raw: "", start, end, precision: start === end ? "day" : "range", flags: [] };
  return start === NONE && end === NONE ? "" : dateValue(day);
}

/** The second of two dates in a baseline cell is the current plan. */
function planOf(milestone: Milestone, programme: Programme): string {
  if (milestone.planWritten) return ofDate(milestone, "plan", programme);
  const second = milestone.written("baseline")?.second;
  return second ? dateValue(second) : "";
}

type Said = readonly (readonly [FactField, string])[];

function ofMilestone(milestone: Milestone, programme: Programme): Said {
  return [
    ["milestone.id", milestone.id],
    ["milestone.description", textValue(milestone.description)],
    ["milestone.baseline", ofDate(milestone, "baseline", programme)],
    ["milestone.plan", planOf(milestone, programme)],
    ["milestone.forecast", milestone.forecastWritten ? ofDate(milestone, "forecast", programme) : ""],
    ["milestone.delivered", ofDate(milestone, "delivered", programme)],
    ["milestone.comment", textValue(milestone.comment)],
  ];
}

/** The VAT basis of an initiative's budget as a fact says it. */
export function vatValue({ budget, vat }: Initiative): string {
  return budget && vat !== "unknown" ? (vat === "incl" ? "inkl." : "ekskl.") : "";
}

function ofInitiative(initiative: Initiative, { tables }: Programme): Said {
  const { economy, report, budget, lights } = initiative;
  const written = (field: "lightOverride" | "reason"): string => (report && report.row >= 0 ? tables.reports.textAt(field, report.row) : "");
  const lines = (bullets: readonly string[] | undefined): string => textValue((bullets ?? []).join("\n"));
  return [
    ["initiative.name", initiative.name],
    ["initiative.area", initiative.area],
    ["initiative.leader", initiative.leader],
    ["initiative.status", initiative.statusText],
    ["initiative.budget", budget ? moneyValue(budget) : ""],
    ["initiative.vat", vatValue(initiative)],
    ["initiative.plan", ofOre(economy?.plan ?? NONE)],
    ["initiative.actual", ofOre(economy?.actual ?? NONE)],
    ["initiative.actualType", economy?.isEstimate ? "estimat" : ""],
    ["initiative.forecast", ofOre(economy?.forecast ?? NONE)],
    ["initiative.comment", textValue(economy?.comment ?? "")],
    ["initiative.statedPeriod", report?.statedPeriodText ?? ""],
    ["initiative.costDate", ofDay(initiative.costDate)],
    ["initiative.summary", textValue(report?.summary ?? "")],
    ["initiative.done", lines(report?.done)],
    ["initiative.planned", lines(report?.planned)],
    ["initiative.risk", lines(report?.risk)],
    ["initiative.quality", textValue(report?.quality ?? "")],
    ["initiative.lightOverride", textValue(written("lightOverride"))],
    ["initiative.reason", textValue(written("reason"))],
    ...(Object.keys(LIGHT_FIELDS) as LightName[]).map((name) => [LIGHT_FIELDS[name], lights[name].colour] as const),
  ];
}

function ofProgramme({ statusDate, costDate, settings, riskScale }: Programme): Said {
  return [
    ["programme.statusDate", ofDay(statusDate)],
    ["programme.costDate", ofDay(costDate)],
    ["programme.frame", ofOre(settings.frame)],
    ["programme.reserve", ofOre(settings.reserve)],
    ["programme.riskScale", String(riskScale)],
  ];
}

const ORDER: ReadonlyMap<FactField, number> = new Map(FACT_FIELDS.map((field, index) => [field, index]));

export function inFactOrder(a: Fact, b: Fact): number {
  return compareTexts(a.code, b.code) || compareTexts(a.key, b.key) || (ORDER.get(a.field) ?? 0) - (ORDER.get(b.field) ?? 0) || compareTexts(a.value, b.value);
}

/** Everything that the period's report says, in an order of its own: whatever order the rows of the tables stand in. */
export const programmeFacts = remembered((programme): readonly Fact[] => {
  const facts: Fact[] = [];
  const add = (code: string, key: string, said: Said): void => {
    for (const [field, value] of said) if (value !== "") facts.push({ code, key, field, value });
  };
  add("", "", ofProgramme(programme));
  for (const initiative of programme.initiatives) add(initiative.code, initiative.code, ofInitiative(initiative, programme));
  const rows = programme.milestones.separate();
  for (let row = 0; row < rows.length; row++) {
    const milestone = rows.at(row);
    add(milestone.initiative?.code ?? milestone.code, milestone.key, ofMilestone(milestone, programme));
  }
  facts.push(...registerFacts(programme));
  return facts.sort(inFactOrder);
});
