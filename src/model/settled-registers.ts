import { subjectOf, type Fact } from "./fact";
import type { FactField } from "./fact-fields";
import { cycleRows } from "./dependency-graph";
import { previousSnapshot } from "./history";
import type { DependencyRow, RiskRow } from "./initiative";
import type { Programme } from "./programme";
import { dependencyRegister, riskRegister, type RegisterRow } from "./register-facts";
import { remembered } from "./remembered";
import { isRowSettled } from "./settled-initiatives";

function sign(code: string, said: readonly (readonly [FactField, string])[]): string {
  return JSON.stringify([code, ...said]);
}

/** What a published report says of each row of its registers. A draft settles nothing. */
const published = remembered((programme): ReadonlySet<string> => {
  const previous = previousSnapshot(programme);
  const rows = new Map<string, { readonly code: string; readonly said: [FactField, string][] }>();
  for (const { code, key, field, value } of previous?.published === true ? previous.facts : []) {
    if (subjectOf(field) !== "risk" && subjectOf(field) !== "dependency") continue;
    const row = rows.get(key);
    if (row) row.said.push([field, value]);
    else rows.set(key, { code, said: [[field, value]] });
  }
  return new Set([...rows.values()].map(({ code, said }) => sign(code, said)));
}, ["history", "periods"]);

function settledIn(register: (programme: Programme) => readonly RegisterRow[]): (programme: Programme) => ReadonlySet<number> {
  return remembered((programme) => {
    const then = published(programme);
    return new Set(register(programme).filter(({ code, said }) => then.has(sign(code, said))).map(({ row }) => row));
  });
}

const settledRisks = settledIn(riskRegister);
const settledDependencies = settledIn(dependencyRegister);

function scaleThen(programme: Programme): string {
  const fact: Fact | undefined = previousSnapshot(programme)?.facts.find(({ field }) => field === "programme.riskScale");
  return fact?.value ?? "";
}

/** Whether the last published report holds the risk as it stands, on the scale of today. */
export function isRiskSettled(programme: Programme, { row }: RiskRow): boolean {
  return settledRisks(programme).has(row) && scaleThen(programme) === String(programme.riskScale);
}

/** The same of a dependency, and of the initiative that it waits for. */
export function isDependencySettled(programme: Programme, { row, toInitiative }: DependencyRow): boolean {
  return settledDependencies(programme).has(row) && (toInitiative === null || isRowSettled(programme, toInitiative));
}

/** The same of all the dependencies that wait for each other with it. */
export function isCycleSettled(programme: Programme, row: DependencyRow): boolean {
  return cycleRows(programme, row).every((each) => settledDependencies(programme).has(each.row));
}
