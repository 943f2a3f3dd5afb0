import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Writing } from "../../rules/writing";
import type { Language } from "../../values/language";
import type { Publication } from "./publication";

/** What every section draws from. */
export interface SheetContext {
  readonly programme: Programme;
  readonly language: Language;
  readonly write: Writing;
  readonly version: number;
  readonly isPublished: boolean;
  /** `null` for a draft. */
  readonly publication: Publication | null;
  /** «Uke 02–09 2022»; the status date where there is no period. */
  readonly periodTitle: string;
  /** All initiatives, in the order of their codes. */
  readonly initiatives: readonly Initiative[];
  /** Grid columns of the codes on the overview. */
  readonly codeColumns: number;
  /** Those with a page. */
  readonly reporting: readonly Initiative[];
  /** What the initiative's pages and hand-written fields are known by: its code, and a number after it where another one has the same. */
  slotOf(initiative: Initiative): string;
  /** Defined name of the first page of an initiative, and of the overview. */
  pageName(initiative: Initiative): string;
  readonly overviewName: string;
  /** Rows of an initiative's milestones in the order of their due dates. */
  milestonesOf(initiative: Initiative): readonly number[];
  /** Text of the hand-written field, "" where none. */
  remark(slot: string, field: string): string;
}
