import { foldText } from "../values/fold";
import type { Ore } from "../values/money";
import { subjectOf, type Fact } from "./fact";
import type { FactField } from "./fact-fields";
import { colourOfValue, oreOfValue } from "./fact-value";
import { previousSnapshot, reportedSnapshots, type Snapshot } from "./history";
import { foldCode } from "./initiative-index";
import { LIGHT_NAMES, type LightColour, type LightName } from "./light";
import type { Programme } from "./programme";
import { LIGHT_FIELDS } from "./programme-facts";
import { remembered } from "./remembered";

/** An initiative as an earlier report held it: texts are "" where it did not say. */
export interface PastInitiative {
  readonly code: string;
  readonly name: string;
  readonly leader: string;
  readonly status: string;
  /** As its fact says it (`vatValue`). */
  readonly vat: string;
  /** Øre; `NONE` where the report did not hold it. */
  readonly budget: Ore;
  readonly plan: Ore;
  readonly actual: Ore;
  readonly forecast: Ore;
  /** «Type virkelig». */
  readonly actualType: string;
  readonly lights: Readonly<Partial<Record<LightName, LightColour>>>;
  /** One text, a line for each bullet. */
  readonly planned: string;
}

type Facts = ReadonlyMap<FactField, string>;

function lightsIn(facts: Facts): PastInitiative["lights"] {
  const lights: Partial<Record<LightName, LightColour>> = {};
  for (const name of LIGHT_NAMES) {
    const colour = colourOfValue(facts.get(LIGHT_FIELDS[name]) ?? "");
    if (colour !== null) lights[name] = colour;
  }
  return lights;
}

function pastInitiative(code: string, facts: Facts): PastInitiative {
  const text = (field: FactField): string => facts.get(field) ?? "";
  const ore = (field: FactField): Ore => oreOfValue(text(field));
  return {
    code,
    name: text("initiative.name"),
    leader: text("initiative.leader"),
    status: text("initiative.status"),
    vat: text("initiative.vat"),
    budget: ore("initiative.budget"),
    plan: ore("initiative.plan"),
    actual: ore("initiative.actual"),
    forecast: ore("initiative.forecast"),
    actualType: text("initiative.actualType"),
    lights: lightsIn(facts),
    planned: text("initiative.planned"),
  };
}

type ByCode = ReadonlyMap<string, PastInitiative>;

const NOBODY: ByCode = new Map();
/** A version's facts stay the same objects as long as the history does. */
const known = new WeakMap<readonly Fact[], ByCode>();

function byCode(facts: readonly Fact[]): ByCode {
  const found = new Map<string, { readonly code: string; readonly facts: Map<FactField, string> }>();
  for (const { key, field, value } of facts) {
    if (subjectOf(field) !== "initiative") continue;
    let own = found.get(foldCode(key));
    if (!own) found.set(foldCode(key), (own = { code: key, facts: new Map() }));
    own.facts.set(field, value);
  }
  return new Map([...found].map(([code, own]) => [code, pastInitiative(own.code, own.facts)] as const));
}

/** The initiatives of one version of an earlier report, by folded code. */
export function initiativesOf(_programme: Programme, { facts }: Snapshot): ByCode {
  let initiatives = known.get(facts);
  if (!initiatives) known.set(facts, (initiatives = byCode(facts)));
  return initiatives;
}

/** The initiatives of the report that this one is compared with, by folded code; empty in a first report. */
export function previousInitiatives(programme: Programme): ByCode {
  const previous = previousSnapshot(programme);
  return previous === null ? NOBODY : initiativesOf(programme, previous);
}

const RENUMBERING: readonly string[] = ["omnummerering", "renumbering"];

/** Those of today that have no namesake in the previous report, beside the one that they were: by the change table, else by name. */
const successors = remembered((programme): ByCode => {
  const past = previousInitiatives(programme);
  const found = new Map<string, PastInitiative>();
  if (past.size === 0) return found;
  const isGone = ({ code }: PastInitiative): boolean => !programme.initiatives.some((each) => foldCode(each.code) === foldCode(code));
  const fresh = programme.initiatives.filter(({ code }) => !past.has(foldCode(code)));
  if (fresh.length === 0) return found;
  for (const { type, from, to } of programme.changes) {
    const was = RENUMBERING.includes(foldText(type)) ? past.get(foldCode(from)) : undefined;
    const is = fresh.find(({ code }) => foldCode(code) === foldCode(to));
    if (was && is && isGone(was)) found.set(foldCode(is.code), was);
  }
  const gone = [...past.values()].filter((each) => isGone(each) && ![...found.values()].includes(each));
  for (const was of gone) {
    const named = fresh.filter(({ name, code }) => name !== "" && foldText(name) === foldText(was.name) && !found.has(foldCode(code)));
    const [only, ...more] = named;
    if (only && more.length === 0) found.set(foldCode(only.code), was);
  }
  return found;
}, ["history", "periods", "initiatives", "changes"]);

/** One initiative in that report, also where its code was another; `null` where it was not in it. */
export function previousInitiative(programme: Programme, code: string): PastInitiative | null {
  return previousInitiatives(programme).get(foldCode(code)) ?? successors(programme).get(foldCode(code)) ?? null;
}

/** Those of the previous report that no initiative is today, nor has followed. */
export const goneInitiatives = remembered((programme): readonly PastInitiative[] => {
  const followed = new Set(successors(programme).values());
  return [...previousInitiatives(programme).values()].filter((each) => programme.initiative(each.code) === null && !followed.has(each));
}, ["history", "periods", "initiatives", "changes"]);

/** An initiative in one of the earlier reports: under its code, else under the one that it had in the previous report. */
export function initiativeIn(programme: Programme, snapshot: Snapshot, code: string): PastInitiative | null {
  const held = initiativesOf(programme, snapshot);
  return held.get(foldCode(code)) ?? held.get(foldCode(previousInitiative(programme, code)?.code ?? code)) ?? null;
}

/** An initiative in the report of each earlier period (its last published version, else its newest draft), the latest first. */
export function initiativeThroughReports(programme: Programme, code: string): readonly PastInitiative[] {
  return [...reportedSnapshots(programme)].reverse().flatMap((snapshot) => initiativeIn(programme, snapshot, code) ?? []);
}
