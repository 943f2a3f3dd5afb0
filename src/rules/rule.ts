import type { ChangeRow, DecisionRow, DependencyRow, EconomyRow, Initiative, ReportRow, RiskRow } from "../model/initiative";
import type { Milestone } from "../model/milestone";
import type { Programme } from "../model/programme";
import type { CellPlace } from "../tables/read-table";
import type { TableKind } from "../tables/table-definition";
import type { FieldOf } from "../tables/table-definitions";
import type { InEachLanguage } from "../values/language";
import type { Ore } from "../values/money";
import type { EditValue } from "../workbook/batch";
import type { FindingKind, Severity, Subject } from "./finding";
import type { PeriodRow } from "./period-row";
import type { RecordedRow } from "./recorded-row";
import type { SettingIssue } from "./setting-issue";
import type { TableColumn } from "./table-column";
import type { WrittenCell } from "./written-cell";
import type { Writing } from "./writing";

/** "cell": every cell that holds more than a plain typed value, in any table; its findings carry the table's subject. */
/** "setting": every row of the settings table that could not be used; its findings are the programme's. */
/** "record": every row of the history table that was changed after it was written; its findings are the programme's. */
export type RuleSubject = Exclude<Subject, "progress"> | "cell" | "setting" | "record";

/** What a rule of a subject looks at. */
export interface RowOf {
  milestone: Milestone;
  economy: EconomyRow;
  initiative: Initiative;
  report: ReportRow;
  risk: RiskRow;
  dependency: DependencyRow;
  change: ChangeRow;
  decision: DecisionRow;
  period: PeriodRow;
  column: TableColumn;
  cell: WrittenCell;
  programme: Programme;
  setting: SettingIssue;
  record: RecordedRow;
}

/** The table that the rows of a subject stand in. */
export const tableOfSubject = {
  milestone: "milestones",
  economy: "economy",
  initiative: "initiatives",
  report: "reports",
  risk: "risks",
  dependency: "dependencies",
  change: "changes",
  decision: "decisions",
  period: "periods",
} as const satisfies Partial<Record<RuleSubject, TableKind>>;

export type RowSubject = keyof typeof tableOfSubject;

export type FieldFor<S extends RuleSubject> = S extends RowSubject ? FieldOf<(typeof tableOfSubject)[S]> : string;

/** A column that a rule cannot do without: `milestones.forecast`. */
export type Need = { [K in TableKind]: `${K}.${FieldOf<K>}` }[TableKind];

export interface Parameter {
  readonly unit: "days" | "kroner" | "share" | "percentage" | "count" | "characters" | "factor";
  readonly default: number;
}

export interface RuleContext<P extends string = string> {
  readonly programme: Programme;
  /** The rule's parameters as the workbook's settings have them. */
  readonly parameter: Readonly<Record<P, number>>;
  /** Writes dates, money and numbers in the finding's language. */
  readonly write: Writing;
}

/** One cell of a fix: a field of the row that the finding is about, of another row of that table, or any place. */
export interface DraftEdit<F extends string = string> {
  readonly at: F | { readonly row: number; readonly field: F } | CellPlace;
  /** `{ ore }` is written in the unit of its column. */
  readonly value: EditValue | { readonly ore: Ore };
}

/** Left out of the finding when a cell or a table of it does not exist in the workbook. */
export interface DraftFix<F extends string = string> {
  readonly label: InEachLanguage;
  readonly edits?: readonly DraftEdit<F>[];
  /** `table` is a kind; rows are by field. */
  readonly appends?: readonly { readonly table: TableKind; readonly rows: readonly Readonly<Record<string, EditValue>>[] }[];
}

/**
 * One thing that can be wrong, with all that belongs to it. `when` runs for every row: no allocation, no exception,
 * no text. Everything else runs for hits alone.
 */
export interface RuleDefinition<S extends RuleSubject, P extends string, F extends FieldFor<S>> {
  /** Equals its path below `src/rules`. */
  readonly id: string;
  /** Codes of the rule catalogue that it answers. */
  readonly answers: readonly string[];
  readonly kind: FindingKind;
  readonly subject: S;
  /** What must be checked again after an edit. */
  readonly looksAt: "row" | "initiative" | "column" | "programme";
  /**
   * Of a rule that looks at the whole column or programme: the tables and columns, beside its own row and initiative,
   * whose edits ask it again on every row. Where left out: all of them.
   */
  readonly leansOn?: readonly (TableKind | Need)[];
  /**
   * Where `when` looks at its own row and initiative alone, and the severity or the sentence tells of others: the tables
   * and columns whose edits say its findings anew.
   */
  readonly tellsOf?: readonly (TableKind | Need)[];
  readonly severity: Severity | Method<[RowOf[S], RuleContext<P>, F], Severity>;
  readonly profile: "essential" | "full" | "off";
  readonly parameters?: Readonly<Record<P, Parameter>>;
  readonly needs: readonly Need[];
  readonly why: InEachLanguage;
  /** Workbooks as pipe tables (see `test/support/golden-workbook.ts`); flagged cells stand in [brackets]. */
  readonly examples: readonly string[];
  /** The rule runs once for each of these, and marks its cell unless `at` says otherwise. */
  readonly fields?: readonly F[];
  when(row: RowOf[S], context: RuleContext<P>, field: F): boolean;
  /** The cell to look at; `null` where no single cell is meant. Cell rules mark their cell. */
  readonly at?: FieldFor<S> | Method<[RowOf[S], RuleContext<P>, F], FieldFor<S> | CellPlace | null>;
  /** Whole sentences: the fact with its numbers, then what is asked. */
  readonly message: InEachLanguage<Method<[RowOf[S], RuleContext<P>, F], string>>;
  fixes?(row: RowOf[S], context: RuleContext<P>, field: F): readonly DraftFix<FieldFor<S>>[];
  /** Its fix, where it is the only one, needs no choice of a person's: all findings may be fixed together. */
  readonly fixesAlike?: boolean;
  /** Rules that keep silent on a row (or cell, or whole column) where this one speaks. */
  readonly over?: readonly string[];
  /** No other rule speaks on a cell that this one marks. */
  readonly silencesCell?: boolean;
  /**
   * Of an initiative: keeps silent where the last published report holds its row ("row"), or its row and milestones
   * with no report since ("whole"), unchanged. Of a risk and a dependency the same of its own row ("row"), or of all
   * the dependencies of its cycle ("whole").
   */
  readonly untilPublished?: "row" | "whole";
  /** Compares with earlier reports: goes on speaking of a delivered milestone that a published report holds unchanged. */
  readonly comparesWithPast?: boolean;
}

/** A function type that is compared as a method is, so that rules with different parameters can stand in one list. */
type Method<A extends unknown[], R> = { bivariant(...parameters: A): R }["bivariant"];

export type Rule<S extends RuleSubject = RuleSubject> = S extends RuleSubject ? RuleDefinition<S, string, FieldFor<S>> : never;

export function rule<S extends RuleSubject, P extends string = never, F extends FieldFor<S> = FieldFor<S>>(
  definition: RuleDefinition<S, P, F>,
): Rule<S> {
  return definition as unknown as Rule<S>;
}

