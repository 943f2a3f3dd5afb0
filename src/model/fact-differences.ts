import { foldText } from "../values/fold";
import { compareTexts, factName, subjectOf, type Fact } from "./fact";
import type { FactField } from "./fact-fields";
import { dateOfValue } from "./fact-value";
import { factField } from "./fact-fields";

/** One thing that two reports say differently; "" where one of them does not say it. */
export interface FactDifference {
  readonly code: string;
  /** Of the later report; of the earlier where a row is gone. */
  readonly key: string;
  readonly field: FactField;
  readonly before: string;
  readonly after: string;
  /** "added" and "removed" stand for a whole initiative or milestone, told by its name. */
  readonly kind: "changed" | "added" | "removed";
}

type Values = ReadonlyMap<FactField, string>;

interface Told {
  readonly code: string;
  readonly values: Map<FactField, string>;
}

function byKey(facts: readonly Fact[]): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  for (const { code, key, field, value } of facts) {
    let own = found.get(key);
    if (!own) found.set(key, (own = { code, values: new Map() }));
    if (!own.values.has(field)) own.values.set(field, value);
  }
  return found;
}

function isMilestone({ values }: Told): boolean {
  return [...values.keys()].some((field) => subjectOf(field) === "milestone");
}

/** What tells a milestone whatever its ID is. */
function signOf({ code, values }: Told): string {
  const [description, baseline] = [values.get("milestone.description") ?? "", values.get("milestone.baseline") ?? ""];
  return description === "" || baseline === "" ? "" : `${foldText(code)}\n${foldText(description)}\n${baseline}`;
}

/** Key of the later report → key that the same milestone had in the earlier, where it has another ID. */
function renumbered(before: ReadonlyMap<string, Told>, after: ReadonlyMap<string, Told>): ReadonlyMap<string, string> {
  const gone = new Map<string, string>();
  for (const [key, told] of before) if (!after.has(key) && isMilestone(told) && signOf(told) !== "") gone.set(signOf(told), key);
  const pairs = new Map<string, string>();
  for (const [key, told] of after) {
    const was = before.has(key) ? undefined : gone.get(signOf(told));
    if (was === undefined) continue;
    pairs.set(key, was);
    gone.delete(signOf(told));
  }
  return pairs;
}

/** «jan. 2022» that has become 31.01.2022 says the same, only closer. */
export function isNarrowed(before: string, after: string): boolean {
  const [was, is] = [dateOfValue(before), dateOfValue(after)];
  return was !== null && is !== null && was.precision !== "day" && was.start <= is.start && is.end <= was.end;
}

const NAMES: readonly FactField[] = [
  "milestone.description", "initiative.name", "milestone.id", "initiative.overall", "risk.description", "risk.id", "dependency.description", "dependency.to",
];

function nameIn(values: Values): readonly [FactField, string] {
  const field = NAMES.find((each) => values.has(each)) ?? [...values.keys()][0] ?? "milestone.id";
  return [field, values.get(field) ?? ""];
}

function changes(key: string, before: Told, after: Told, ignoresNarrowed: boolean): readonly FactDifference[] {
  const differences: FactDifference[] = [];
  for (const field of new Set([...before.values.keys(), ...after.values.keys()])) {
    const [was, is] = [before.values.get(field) ?? "", after.values.get(field) ?? ""];
    if (was === is) continue;
    if (ignoresNarrowed && factField(field).kind === "date" && isNarrowed(was, is)) continue;
    differences.push({ code: after.code, key, field, before: was, after: is, kind: "changed" });
  }
  return differences;
}

/** A report that does not say its risk scale is older than the registers in the history, and says nothing of them. */
function tellsRegisters(facts: readonly Fact[]): boolean {
  return facts.some(({ field }) => field === "programme.riskScale");
}

function isOfRegisters({ field }: Fact): boolean {
  return field === "programme.riskScale" || subjectOf(field) === "risk" || subjectOf(field) === "dependency";
}

/**
 * What changed from one report to another, in the order of their facts. A milestone under a new ID is the same one.
 * `ignoresNarrowed` leaves out dates that are only known closer.
 */
export function factDifferences(before: readonly Fact[], after: readonly Fact[], ignoresNarrowed: boolean): readonly FactDifference[] {
  const tells = tellsRegisters(before) && tellsRegisters(after);
  const compared = (facts: readonly Fact[]): readonly Fact[] => (tells ? facts : facts.filter((fact) => !isOfRegisters(fact)));
  const [was, is] = [byKey(compared(before)), byKey(compared(after))];
  const pairs = renumbered(was, is);
  const differences: FactDifference[] = [];
  const followed = new Set(pairs.values());
  for (const [key, told] of is) {
    const earlier = was.get(pairs.get(key) ?? key);
    if (earlier) differences.push(...changes(key, earlier, told, ignoresNarrowed));
    else {
      const [field, name] = nameIn(told.values);
      differences.push({ code: told.code, key, field, before: "", after: name, kind: "added" });
    }
  }
  for (const [key, told] of was) {
    if (is.has(key) || followed.has(key)) continue;
    const [field, name] = nameIn(told.values);
    differences.push({ code: told.code, key, field, before: name, after: "", kind: "removed" });
  }
  return differences.sort((a, b) => compareTexts(a.code, b.code) || compareTexts(a.key, b.key) || compareTexts(factName(a), factName(b)));
}

/** Whether two reports say the very same; both in the order of facts. */
export function sameFacts(a: readonly Fact[], b: readonly Fact[]): boolean {
  return a.length === b.length && a.every((fact, at) => {
    const other = b[at];
    return fact.code === other?.code && fact.key === other.key && fact.field === other.field && fact.value === other.value;
  });
}
