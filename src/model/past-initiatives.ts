import { foldHeader } from "../tables/fold-header";
import { economyTable } from "../tables/economy-table";
import { initiativesTable } from "../tables/initiatives-table";
import type { FieldDefinition } from "../tables/table-definition";
import { foldText } from "../values/fold";
import { LANGUAGES } from "../values/language";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import { readAmount } from "../values/read-amount";
import { readColour } from "./hand-light";
import { previousSnapshot, snapshots, type Snapshot } from "./history";
import { foldCode } from "./initiative-index";
import { LIGHT_NAMES, type LightColour, type LightName } from "./light";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** An initiative as an earlier report held it: texts by field, "" or absent where it did not say. */
export interface PastInitiative {
  readonly code: string;
  readonly leader: string;
  /** Øre; `NONE` where the report did not hold it. */
  readonly budget: Ore;
  readonly plan: Ore;
  readonly actual: Ore;
  readonly forecast: Ore;
  readonly lights: Readonly<Partial<Record<LightName, LightColour>>>;
}

type Facts = ReadonlyMap<string, string>;

/** A history row of an initiative says its field by the column's first title in any language, or by the field's own name. */
function titlesOf(field: string, { titles }: FieldDefinition): readonly string[] {
  return [field, ...LANGUAGES.map((language) => titles[language][0] ?? field)].map(foldHeader);
}

const LEADER = titlesOf("leader", initiativesTable.fields.leader);
const BUDGET = titlesOf("budget", initiativesTable.fields.budget);
const PLAN = titlesOf("plan", economyTable.fields.plan);
const ACTUAL = titlesOf("actual", economyTable.fields.actual);
const FORECAST = titlesOf("forecast", economyTable.fields.forecast);
const LIGHTS: Readonly<Record<LightName, readonly string[]>> = {
  overall: ["lys samlet", "lys samla", "overall light"],
  schedule: ["lys fremdrift", "lys framdrift", "schedule light"],
  economy: ["lys økonomi", "economy light"],
  quality: ["lys kvalitet", "quality light"],
  risk: ["lys risiko", "risk light"],
};

function textOf(facts: Facts, titles: readonly string[]): string {
  return titles.map((title) => facts.get(title)).find((text) => text !== undefined) ?? "";
}

function oreOf(facts: Facts, titles: readonly string[]): Ore {
  const reading = readAmount(textOf(facts, titles), { unit: 1, english: false });
  return reading.ok && reading.money?.currency === "NOK" ? reading.money.ore : NONE;
}

function lightsIn(facts: Facts): PastInitiative["lights"] {
  const lights: Partial<Record<LightName, LightColour>> = {};
  for (const name of LIGHT_NAMES) {
    const colour = readColour(textOf(facts, LIGHTS[name]));
    if (colour !== null) lights[name] = colour;
  }
  return lights;
}

function pastInitiative(code: string, facts: Facts): PastInitiative {
  return {
    code,
    leader: textOf(facts, LEADER),
    budget: oreOf(facts, BUDGET),
    plan: oreOf(facts, PLAN),
    actual: oreOf(facts, ACTUAL),
    forecast: oreOf(facts, FORECAST),
    lights: lightsIn(facts),
  };
}

type BySnapshot = ReadonlyMap<string, ReadonlyMap<string, PastInitiative>>;

function nameOf(period: string, version: number): string {
  return `${foldText(period)}\n${String(version)}`;
}

function versionOf(text: string): number {
  const digits = [...text].filter((character) => character >= "0" && character <= "9").join("");
  return digits === "" ? 1 : Number(digits);
}

const pasts = remembered(({ tables: { history } }): BySnapshot => {
  const [periods, versions] = [history.text("period").values, history.text("version").values];
  const [keys, fields, values] = [history.text("key").values, history.text("field").values, history.text("value").values];
  const found = new Map<string, Map<string, { readonly code: string; readonly facts: Map<string, string> }>>();
  for (let row = 0; row < history.length; row++) {
    const key = keys[row] ?? "";
    if (key === "" || key.includes("/")) continue;
    const name = nameOf(periods[row] ?? "", versionOf(versions[row] ?? ""));
    let report = found.get(name);
    if (!report) found.set(name, (report = new Map<string, { readonly code: string; readonly facts: Map<string, string> }>()));
    let own = report.get(foldCode(key));
    if (!own) report.set(foldCode(key), (own = { code: key, facts: new Map<string, string>() }));
    own.facts.set(foldHeader(fields[row] ?? ""), values[row] ?? "");
  }
  return new Map(
    [...found].map(([name, report]) => [name, new Map([...report].map(([code, own]) => [code, pastInitiative(own.code, own.facts)] as const))] as const),
  );
});

const NOBODY: ReadonlyMap<string, PastInitiative> = new Map();

/** The initiatives of one version of an earlier report, by folded code. */
export function initiativesOf(programme: Programme, { period, version }: Snapshot): ReadonlyMap<string, PastInitiative> {
  return pasts(programme).get(nameOf(period, version)) ?? NOBODY;
}

/** The initiatives of the report that this one is compared with; empty in a first report. */
export function previousInitiatives(programme: Programme): ReadonlyMap<string, PastInitiative> {
  const previous = previousSnapshot(programme);
  return previous === null ? NOBODY : initiativesOf(programme, previous);
}

/** One initiative in that report; `null` where it was not in it. */
export function previousInitiative(programme: Programme, code: string): PastInitiative | null {
  return previousInitiatives(programme).get(foldCode(code)) ?? null;
}

/** An initiative in the newest version of each earlier period's report, the latest period first. */
export function initiativeThroughReports(programme: Programme, code: string): readonly PastInitiative[] {
  const newest = new Map<string, Snapshot>();
  for (const snapshot of snapshots(programme)) newest.set(foldText(snapshot.period), snapshot);
  return [...newest.values()].reverse().flatMap((snapshot) => initiativesOf(programme, snapshot).get(foldCode(code)) ?? []);
}
