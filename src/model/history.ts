import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import { periodFromId } from "../values/read-period";
import { subjectOf, type Fact } from "./fact";
import type { FactField } from "./fact-fields";
import { factsHash } from "./fact-hash";
import { dateOfValue } from "./fact-value";
import { historyRows, type HistoryRow } from "./history-rows";
import { inFactOrder } from "./programme-facts";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { compareVersions, writeVersion, type ReportVersion } from "./report-version";

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
  /** Last day of its period; `NONE` where its id names none. */
  readonly to: Day;
  /** Number of the published version; of a draft the one that it follows. */
  readonly version: number;
  readonly draft: number;
  readonly published: boolean;
  /** When and by whom, as written; "" where it does not say. */
  readonly at: string;
  readonly by: string;
  /** Why it corrects the version before; "" for a first one. */
  readonly reason: string;
  /** In the order that their hash is over. */
  readonly facts: readonly Fact[];
  readonly milestones: readonly PastMilestone[];
  /** SHA-256 that was written with it; "" where none was. */
  readonly checksum: string;
  /** Whether the facts still give that hash; true where none was written. */
  readonly isWhole: boolean;
}

/** Fields that only milestones have: a key with one of these is a milestone's. */
const OF_MILESTONES: readonly FactField[] = ["milestone.baseline", "milestone.delivered", "milestone.description"];
/** Said of a version, and not by its report. */
const OF_VERSION: readonly FactField[] = ["programme.reason", "programme.checksum"];

function idIn(key: string): string {
  const own = key.slice(key.indexOf("/") + 1);
  const end = own.indexOf("#");
  return end < 0 ? own : own.slice(0, end);
}

function milestonesIn(facts: readonly Fact[]): readonly PastMilestone[] {
  const found = new Map<string, { readonly code: string; readonly values: Map<FactField, string> }>();
  for (const { code, key, field, value } of facts) {
    if (subjectOf(field) !== "milestone") continue;
    let own = found.get(key);
    if (!own) found.set(key, (own = { code, values: new Map() }));
    own.values.set(field, value);
  }
  return [...found].filter(([, { values }]) => OF_MILESTONES.some((field) => values.has(field))).map(([key, { code, values }]) => {
    const date = (field: FactField): FuzzyDate | null => dateOfValue(values.get(field) ?? "");
    return {
      code,
      id: values.get("milestone.id") ?? idIn(key),
      key,
      description: values.get("milestone.description") ?? "",
      baseline: date("milestone.baseline"),
      plan: date("milestone.plan"),
      forecast: date("milestone.forecast"),
      delivered: date("milestone.delivered"),
    };
  });
}

/** One version's rows. What is worked out of them is kept with them. */
class VersionRows {
  readonly facts: Fact[] = [];
  readonly about = new Map<FactField, string>();
  private pastMilestones: readonly PastMilestone[] | null = null;
  private hash: string | null = null;

  constructor(readonly first: HistoryRow) {}

  get milestones(): readonly PastMilestone[] {
    return (this.pastMilestones ??= milestonesIn(this.facts));
  }

  get isWhole(): boolean {
    const written = this.about.get("programme.checksum") ?? "";
    if (written === "") return true;
    return written === (this.hash ??= factsHash(this.first.period, this.facts));
  }
}

function gather(rows: readonly HistoryRow[]): readonly VersionRows[] {
  const found = new Map<string, VersionRows>();
  for (const row of rows) {
    if (row.period === "") continue;
    const name = `${foldText(row.period)}\n${writeVersion(row.version)}${row.published ? "" : "\n"}`;
    let version = found.get(name);
    if (!version) found.set(name, (version = new VersionRows(row)));
    const { code, key, field, value } = row;
    if (field === null || value === "") continue;
    if (OF_VERSION.includes(field)) version.about.set(field, value);
    else version.facts.push({ code, key, field, value });
  }
  for (const { facts } of found.values()) facts.sort(inFactOrder);
  return [...found.values()];
}

function snapshotOf(rows: VersionRows, to: Day): Snapshot {
  const { period, version, published, at, by } = rows.first;
  return {
    period, to, published, at, by,
    version: version.major,
    draft: version.draft,
    reason: rows.about.get("programme.reason") ?? "",
    facts: rows.facts,
    checksum: rows.about.get("programme.checksum") ?? "",
    get milestones() {
      return rows.milestones;
    },
    get isWhole() {
      return rows.isWhole;
    },
  };
}

/** As long as the history stays as it is, its versions need not be gathered again. */
const gatheredOf = new WeakMap<readonly HistoryRow[], readonly VersionRows[]>();

export function versionOf({ version, draft }: Snapshot): ReportVersion {
  return { major: version, draft };
}

/** Every version of every report, the oldest period first; those whose period has no dates come first of all. */
export const allSnapshots = remembered((programme): readonly Snapshot[] => {
  const rows = historyRows(programme);
  let gathered = gatheredOf.get(rows);
  if (!gathered) gatheredOf.set(rows, (gathered = gather(rows)));
  const ends = new Map(programme.periods.map((period) => [foldText(period.id), period.to]));
  return gathered
    .map((each) => snapshotOf(each, ends.get(foldText(each.first.period)) ?? periodFromId(each.first.period)?.to ?? NONE))
    .sort((a, b) => a.to - b.to || compareVersions(versionOf(a), versionOf(b)));
}, ["history", "periods"]);

/** Every version of every report before the period that is looked at, the oldest first. */
export const snapshots = remembered((programme): readonly Snapshot[] => {
  const before = programme.period?.from ?? Infinity;
  return allSnapshots(programme).filter(({ to }) => to !== NONE && to < before);
});

/** The last published version of an earlier period; `null` without one. */
export const lastPublished = remembered((programme): Snapshot | null => snapshots(programme).filter(({ published }) => published).at(-1) ?? null);

/** What the report is compared with: the last published version of an earlier period, else its newest draft. */
export const previousSnapshot = remembered((programme): Snapshot | null => {
  const all = snapshots(programme);
  return lastPublished(programme) ?? all.at(-1) ?? null;
});

/** Id of its period; "" in a first report. */
export function previousReportId(programme: Programme): string {
  return previousSnapshot(programme)?.period ?? "";
}

/** One snapshot for each earlier period, the oldest first: its last published version, else its newest draft. */
export const reportedSnapshots = remembered((programme): readonly Snapshot[] => {
  const best = new Map<string, Snapshot>();
  for (const snapshot of snapshots(programme)) {
    const period = foldText(snapshot.period);
    if (snapshot.published || best.get(period)?.published !== true) best.set(period, snapshot);
  }
  return [...best.values()];
});
