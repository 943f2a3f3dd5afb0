import type { Settings } from "../settings/settings";
import type { TableDefinitions, FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import type { Period } from "../values/period";
import type { ChangeRow, DecisionRow, DependencyRow, EconomyRow, Initiative, ReportRow, RiskRow } from "./initiative";
import type { Milestone } from "./milestone";

export interface ReportingPeriod extends Period {
  /** Row of the period table; −1 where the period came from elsewhere. */
  readonly row: number;
  readonly costDate: Day;
  readonly deadline: Day;
  readonly published: boolean;
}

/** Read tables by kind; a kind that the workbook lacks has length 0 and no columns. */
export type ProgrammeTables = {
  readonly [K in keyof TableDefinitions]: ReadTable<FieldOf<K>>;
};

export interface MilestoneRows {
  readonly length: number;
  /** Moves one shared view to a row: O(1), no allocation. Keep rows, not views. */
  at(row: number): Milestone;
  /** The same rows with a view of their own, for who must hold one row while looking at others. */
  separate(): MilestoneRows;
  /** Takes in that dates of a row were read again, for every view; `together` are all rows of its initiative. */
  revise(row: number, together: readonly number[]): void;
}

/** Everything that is known for one reporting period: what rules check and views draw. */
export interface Programme {
  readonly title: string;
  readonly owner: string;
  readonly language: Language;
  readonly settings: Settings;
  readonly tables: ProgrammeTables;
  /** `null` where the workbook has no period table and none was given. */
  readonly period: ReportingPeriod | null;
  readonly previousPeriod: ReportingPeriod | null;
  readonly periods: readonly ReportingPeriod[];
  readonly statusDate: Day;
  readonly costDate: Day;
  readonly today: Day;
  /** In the order of the initiative table; without one, those that the other tables name. */
  readonly initiatives: readonly Initiative[];
  readonly milestones: MilestoneRows;
  readonly economy: readonly EconomyRow[];
  readonly reports: readonly ReportRow[];
  readonly risks: readonly RiskRow[];
  readonly dependencies: readonly DependencyRow[];
  readonly decisions: readonly DecisionRow[];
  readonly changes: readonly ChangeRow[];
  /** Scale of the risk matrix. */
  readonly riskScale: 3 | 5;
  /** Matches folded: code first, then name. */
  initiative(codeOrName: string): Initiative | null;
}
