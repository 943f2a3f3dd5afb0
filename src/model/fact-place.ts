import type { CellPlace } from "../tables/read-table";
import { subjectOf, type Fact } from "./fact";
import type { factFields, FactField } from "./fact-fields";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { dependencyRegister, riskRegister, type RegisterRow } from "./register-facts";
import { remembered } from "./remembered";

type InitiativePlace = (programme: Programme, initiative: Initiative) => CellPlace | null;

function ofInitiative(field: "name" | "area" | "leader" | "status" | "budget" | "vat"): InitiativePlace {
  return ({ tables }, { row }) => tables.initiatives.place(row, field);
}

function ofEconomy(field: "plan" | "actual" | "actualType" | "forecast" | "comment"): InitiativePlace {
  return ({ tables }, { economy }) => economy && tables.economy.place(economy.row, field);
}

function ofReport(field: "statedPeriod" | "costDate" | "summary" | "done" | "planned" | "risk" | "quality" | "lightOverride" | "reason"): InitiativePlace {
  return ({ tables }, { report }) => report && tables.reports.place(report.row, field);
}

/** Lights are worked out and stand in no cell. */
const INITIATIVE_PLACES: Readonly<Partial<Record<FactField, InitiativePlace>>> = {
  "initiative.name": ofInitiative("name"),
  "initiative.area": ofInitiative("area"),
  "initiative.leader": ofInitiative("leader"),
  "initiative.status": ofInitiative("status"),
  "initiative.budget": ofInitiative("budget"),
  "initiative.vat": ofInitiative("vat"),
  "initiative.plan": ofEconomy("plan"),
  "initiative.actual": ofEconomy("actual"),
  "initiative.actualType": ofEconomy("actualType"),
  "initiative.forecast": ofEconomy("forecast"),
  "initiative.comment": ofEconomy("comment"),
  "initiative.statedPeriod": ofReport("statedPeriod"),
  "initiative.costDate": ofReport("costDate"),
  "initiative.summary": ofReport("summary"),
  "initiative.done": ofReport("done"),
  "initiative.planned": ofReport("planned"),
  "initiative.risk": ofReport("risk"),
  "initiative.quality": ofReport("quality"),
  "initiative.lightOverride": ofReport("lightOverride"),
  "initiative.reason": ofReport("reason"),
};

const MILESTONE_FIELDS = ["id", "description", "baseline", "plan", "forecast", "delivered", "comment"] as const;

const rowsByKey = remembered(({ milestones }): ReadonlyMap<string, number> => {
  const rows = milestones.separate();
  const found = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) found.set(rows.at(row).key, row);
  return found;
});

function rowOf(register: readonly RegisterRow[], key: string): number {
  return register.find((each) => each.key === key)?.row ?? -1;
}

/** The cell of today's tables that a fact is read from; `null` where it is worked out, or its row or column is gone. */
export function placeOfFact(programme: Programme, { key, field }: Pick<Fact, "key" | "field">): CellPlace | null {
  const { tables, period } = programme;
  if (subjectOf(field) === "initiative") {
    const initiative = programme.initiative(key);
    return initiative && (INITIATIVE_PLACES[field]?.(programme, initiative) ?? null);
  }
  if (subjectOf(field) === "milestone") {
    const name = MILESTONE_FIELDS.find((each) => field === `milestone.${each}`);
    return name === undefined ? null : tables.milestones.place(rowsByKey(programme).get(key) ?? -1, name);
  }
  const [subject, name] = [subjectOf(field), field.slice(field.indexOf(".") + 1)];
  if (subject === "risk") return tables.risks.place(rowOf(riskRegister(programme), key), name as keyof typeof factFields.risk);
  if (subject === "dependency") return tables.dependencies.place(rowOf(dependencyRegister(programme), key), name as keyof typeof factFields.dependency);
  if (field === "programme.costDate") return period && tables.periods.place(period.row, "costDate");
  return field === "programme.statusDate" ? period && tables.periods.place(period.row, "to") : null;
}
