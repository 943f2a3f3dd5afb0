import { acknowledgementsTable } from "./acknowledgements-table";
import { changesTable } from "./changes-table";
import { decisionsTable } from "./decisions-table";
import { dependenciesTable } from "./dependencies-table";
import { economyTable } from "./economy-table";
import { historyTable } from "./history-table";
import { initiativesTable } from "./initiatives-table";
import { ledgerTable } from "./ledger-table";
import { milestonesTable } from "./milestones-table";
import { periodsTable } from "./periods-table";
import { phasingTable } from "./phasing-table";
import { programmeTable } from "./programme-table";
import { progressTable } from "./progress-table";
import { remarksTable } from "./remarks-table";
import { reportsTable } from "./reports-table";
import { risksTable } from "./risks-table";
import { roadmapTable } from "./roadmap-table";

/** Every kind of table, in the order of the sheets that «Lag programark» makes. */
export const tableDefinitions = {
  programme: programmeTable,
  periods: periodsTable,
  initiatives: initiativesTable,
  milestones: milestonesTable,
  economy: economyTable,
  phasing: phasingTable,
  ledger: ledgerTable,
  reports: reportsTable,
  progress: progressTable,
  risks: risksTable,
  dependencies: dependenciesTable,
  decisions: decisionsTable,
  changes: changesTable,
  roadmap: roadmapTable,
  acknowledgements: acknowledgementsTable,
  remarks: remarksTable,
  history: historyTable,
} as const;

export type TableDefinitions = typeof tableDefinitions;

/** Field names of a kind of table: `FieldOf<"milestones">` is "code" | "id" | … */
export type FieldOf<K extends keyof TableDefinitions> = keyof TableDefinitions[K]["fields"] & string;
