import { foldHeader } from "../tables/fold-header";
import { milestonesTable, type MilestoneField } from "../tables/milestones-table";
import { LANGUAGES } from "../values/language";
import { dayFromSerial } from "../values/excel-serial";
import { foldText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import { readDate } from "../values/read-date";
import { periodFromId } from "../values/read-period";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** A milestone as an earlier report held it. */
export interface PastMilestone {
  readonly code: string;
  /** "" where it had none. */
  readonly id: string;
  /** `5b/MP2#2`. */
  readonly key: string;
  readonly description: string;
  readonly baseline: FuzzyDate | null;
  readonly plan: FuzzyDate | null;
  readonly forecast: FuzzyDate | null;
  readonly delivered: FuzzyDate | null;
}

/** One version of one period's report. */
export interface Snapshot {
  readonly period: string;
  /** Last day of its period. */
  readonly to: number;
  readonly version: number;
  readonly published: boolean;
  readonly milestones: readonly PastMilestone[];
}

const PUBLISHED: ReadonlySet<string> = new Set(["publisert", "published", "låst", "locked"]);

/** A history row says which column it holds by the column's first title in any language, or by the field's own name. */
const fieldOfTitle: ReadonlyMap<string, MilestoneField> = new Map(
  (Object.keys(milestonesTable.fields) as MilestoneField[]).flatMap((field) => [
    [foldHeader(field), field] as const,
    ...LANGUAGES.map((language) => [foldHeader(milestonesTable.fields[field].titles[language][0] ?? field), field] as const),
  ]),
);

/** Fields that only milestones have: a key with one of these is a milestone's. */
const OF_MILESTONES: readonly MilestoneField[] = ["baseline", "delivered", "description"];

function readValue(value: string): FuzzyDate | null {
  const serial = Number(value);
  const day = value.length === 5 && Number.isInteger(serial) ? dayFromSerial(serial, false) : NONE;
  if (day !== NONE) return { raw: value, start: day, end: day, precision: "day", flags: [] };
  const reading = readDate(value, { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" });
  return reading.ok ? reading.date : null;
}

function idIn(key: string): string {
  const own = key.slice(key.indexOf("/") + 1);
  const end = own.indexOf("#");
  return end < 0 ? own : own.slice(0, end);
}

function milestoneFrom(key: string, code: string, values: ReadonlyMap<MilestoneField, string>): PastMilestone {
  const date = (field: MilestoneField): FuzzyDate | null => readValue(values.get(field) ?? "");
  return {
    code,
    id: values.get("id") ?? idIn(key),
    key,
    description: values.get("description") ?? "",
    baseline: date("baseline"),
    plan: date("plan"),
    forecast: date("forecast"),
    delivered: date("delivered"),
  };
}

interface Gathered {
  readonly period: string;
  readonly version: number;
  published: boolean;
  readonly keys: Map<string, { readonly code: string; readonly values: Map<MilestoneField, string> }>;
}

function versionOf(text: string): number {
  const digits = [...text].filter((character) => character >= "0" && character <= "9").join("");
  return digits === "" ? 1 : Number(digits);
}

function gather({ tables }: Programme): readonly Gathered[] {
  const { history } = tables;
  const column = (field: Parameters<typeof history.text>[0]): readonly string[] => history.text(field).values;
  const [periods, versions, states] = [column("period"), column("version"), column("status")];
  const [codes, keys, fields, values] = [column("code"), column("key"), column("field"), column("value")];
  const found = new Map<string, Gathered>();
  for (let row = 0; row < history.length; row++) {
    const period = periods[row] ?? "";
    const key = keys[row] ?? "";
    if (period === "" || key === "") continue;
    const version = versionOf(versions[row] ?? "");
    const name = `${foldText(period)}\n${String(version)}`;
    let gathered = found.get(name);
    if (!gathered) found.set(name, (gathered = { period, version, published: false, keys: new Map() }));
    if (PUBLISHED.has(foldText(states[row] ?? ""))) gathered.published = true;
    const field = fieldOfTitle.get(foldHeader(fields[row] ?? ""));
    if (field === undefined) continue;
    let own = gathered.keys.get(key);
    if (!own) gathered.keys.set(key, (own = { code: codes[row] ?? "", values: new Map() }));
    own.values.set(field, values[row] ?? "");
  }
  return [...found.values()];
}

/** Every version of every report before the period that is looked at, the oldest first. */
export const snapshots = remembered((programme): readonly Snapshot[] => {
  const ofPeriod = new Map(programme.periods.map((period) => [foldText(period.id), period.to]));
  const before = programme.period?.from ?? Infinity;
  return gather(programme)
    .map(({ period, version, published, keys }): Snapshot => {
      const to = ofPeriod.get(foldText(period)) ?? periodFromId(period)?.to ?? NONE;
      const milestones = [...keys]
        .filter(([, { values }]) => OF_MILESTONES.some((field) => values.has(field)))
        .map(([key, { code, values }]) => milestoneFrom(key, code, values));
      return { period, to, version, published, milestones };
    })
    .filter(({ to }) => to !== NONE && to < before)
    .sort((a, b) => a.to - b.to || a.version - b.version);
});

/** The last published version of an earlier period; `null` without one. */
export const lastPublished = remembered((programme): Snapshot | null => snapshots(programme).filter(({ published }) => published).at(-1) ?? null);

/** What the report is compared with: the last published version of an earlier period, else its newest draft. */
export const previousSnapshot = remembered((programme): Snapshot | null => {
  const all = snapshots(programme);
  return lastPublished(programme) ?? all.at(-1) ?? null;
});
