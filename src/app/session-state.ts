import type { FixChange } from "../views/fix-changes";
import type { FindingEntry } from "../views/finding-entries";
import type { FindingGroup } from "../views/finding-group";
import type { LightCount } from "../views/light-counts";
import type { Language } from "../values/language";
import type { Day } from "../values/calendar-date";
import type { CellReference } from "../workbook/address";
import type { WorkbookProblem } from "../workbook/workbook-error";
import type { MappingOffer } from "./mapping-state";
import type { PublishedState } from "./published-state";
import type { PeriodProposal, Publishing } from "./publishing-state";
import type { RuleField } from "./rule-fields";
import type { SettingField } from "./setting-fields";
import type { GenerationStep, GenerationSummary } from "./generate";
import type { HeldFor } from "./generation-held";
import type { OwnWorkbook } from "./own-workbook";

/** A failure that has its sentence in every language. */
export interface SessionProblem {
  readonly problem: WorkbookProblem;
  readonly where: string;
  /** False only where it is known that nothing was written. */
  readonly mayHaveWritten: boolean;
  /** The sheet that this kept out of the workbook can be saved in one of its own. */
  readonly ownHelps?: boolean;
}

/** A finding that the last change did away with; it is said until the next change. */
export interface ResolvedFinding {
  readonly id: string;
  readonly message: string;
  readonly place: CellReference | null;
  /** Key of the group that it stood in. */
  readonly group: string;
}

/** What was written about findings last; it can be taken back. */
export interface AppliedFix {
  readonly kind: "fixed" | "acknowledged";
  readonly finding: string;
  readonly rule: string;
  readonly group: string;
  /** What the fix did, or why the finding may stand. */
  readonly label: string;
  readonly cells: number;
  readonly rows: number;
}

/** What fixing all findings like one would change; nothing is written yet. */
export interface AlikeProposal {
  readonly finding: string;
  readonly findings: number;
  readonly changes: readonly FixChange[];
  readonly cells: number;
  readonly rows: number;
  readonly sheets: readonly string[];
}

export type Generation =
  /** A person must say something first: why a published report is corrected, or that today's milestones will do. */
  | { readonly kind: "held"; readonly heldFor: HeldFor; readonly sentence: string; readonly isOwn: boolean }
  | { readonly kind: "running"; readonly step: GenerationStep; readonly sheet: string; readonly canCancel: boolean; readonly isOwn: boolean }
  | { readonly kind: "own"; readonly own: OwnWorkbook }
  | { readonly kind: "done"; readonly summary: GenerationSummary };

/** What a person has chosen to see; nothing of it is kept in the workbook. */
export interface Looking {
  readonly search: string;
  readonly severities: readonly ("error" | "warning" | "note")[];
  readonly kind: "data" | "status" | null;
  readonly groupBy: "initiative" | "rule";
  readonly openGroups: readonly string[];
  readonly openFinding: string | null;
}

/** What is known of the programme, in words, once its tables are read. */
export interface Overview {
  readonly title: string;
  readonly statusDate: Day;
  /** `NONE` where the period has none. */
  readonly costDate: Day;
  readonly period: string | null;
  readonly periods: readonly { readonly id: string; readonly title: string }[];
  readonly lights: readonly LightCount[];
  /** Groups and findings that match search and filter. */
  readonly groups: readonly FindingGroup[];
  /** Open findings by severity that match the search, whatever severities are chosen. */
  readonly matching: { readonly errors: number; readonly warnings: number; readonly notes: number };
  /** Open findings shown, and all there are. */
  readonly shown: number;
  readonly total: number;
  /** Findings shown that somebody let stand. */
  readonly acknowledged: number;
  /** Open errors of the workbook, which must be fixed or acknowledged before the report is published; `null` without any. */
  readonly blocking: { readonly sentence: string; readonly findings: readonly FindingEntry[] } | null;
  readonly rules: { readonly run: number; readonly all: number };
  readonly notRun: readonly string[];
  /** Whether the chosen period's tables still say what was published; `null` where it is not published. */
  readonly published: PublishedState | null;
  readonly milestones: number;
  readonly initiatives: number;
  readonly settings: readonly SettingField[];
  /** What the office has decided about rules. */
  readonly ruleSettings: readonly RuleField[];
}

/** Everything that the pane draws, as plain data. */
export interface SessionState {
  readonly language: Language;
  readonly phase: "reading" | "ready" | "first-run" | "failed";
  readonly overview: Overview | null;
  readonly looking: Looking;
  readonly problem: SessionProblem | null;
  readonly readOnly: boolean;
  readonly protectedSheets: readonly string[];
  /** Status sheets that are not what one generation wrote; the next one repairs them. */
  readonly tornSheets: readonly string[];
  /** Tables that were not recognised (`table` is the name) and blocks of cells that might be tables. */
  readonly candidates: readonly { readonly sheet: string; readonly address: string; readonly rows: number; readonly table: string | null }[];
  /** Changes in the workbook that wait to be read: call `catchUp` when typing pauses. */
  readonly waiting: number;
  /** Readings in a row that failed: what they left unread waits, and is tried again after ever longer. */
  readonly failures: number;
  /** Grows with each change of the findings that followed a change in the workbook. */
  readonly changes: number;
  readonly resolved: readonly ResolvedFinding[];
  readonly applied: AppliedFix | null;
  readonly alike: AlikeProposal | null;
  readonly busy: "fixing" | "marking" | "creating" | null;
  /** `unknown` until a person shows or removes them: the file may hold some from before. */
  readonly marks: "unknown" | "shown" | "outdated" | "removed";
  /** Whether highlights may be shown to all who have the workbook open waits to be answered; `asked`: on a person's click. */
  readonly marksQuestion: "offered" | "asked" | null;
  /** Date and amount columns have help at entry. */
  readonly entryHelp: boolean;
  readonly generation: Generation | null;
  readonly publishing: Publishing | null;
  readonly proposal: PeriodProposal | null;
  /** What the tables are, while a person looks at it. */
  readonly mapping: MappingOffer | null;
}
