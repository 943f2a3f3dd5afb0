import type { CellValue } from "../values/cell-value";
import type { Remembered } from "./remembered";
import type { SheetMarker } from "./sheet-plan";
import type { StandingPage } from "./sheet-tags";
import type { TableSnapshot } from "./table-snapshot";

/** A block of cells under a header row that is no table yet; read as one only where a person has said what it is. */
export interface Candidate {
  readonly sheet: string;
  /** With the header row. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** More rows may follow below those that were looked through. */
  readonly isCut: boolean;
}

/** A «Merknad» field as it stands on a status sheet. */
export interface SheetRemark {
  readonly code: string;
  readonly field: string;
  readonly text: string;
}

/** A worksheet that Statusark wrote, recognised by its marker. */
export interface OwnSheet {
  readonly sheet: string;
  readonly marker: SheetMarker;
  readonly remarks: readonly SheetRemark[];
  /** In the order in which they stand. */
  readonly pages: readonly StandingPage[];
  /** Not what one generation wrote: a generation was stopped, or pages are missing. The next one repairs it. */
  readonly isTorn: boolean;
}

export interface WorkbookFacts {
  /** File name where known. */
  readonly name: string | null;
  readonly sheets: readonly string[];
  readonly date1904: boolean;
  readonly readOnly: boolean;
  readonly protectedSheets: readonly string[];
  /** Sheets that hold nothing, or only a table of ours that a fault left half made: a new table may stand there. */
  readonly vacantSheets?: readonly string[];
  /** Display language of the host (BCP 47), where it has one. */
  readonly language: string | null;
  /** Left out where nothing is remembered. */
  readonly remembered?: Remembered;
}

export interface WorkbookSnapshot {
  readonly tables: readonly TableSnapshot[];
  readonly candidates: readonly Candidate[];
  readonly ownSheets: readonly OwnSheet[];
  readonly facts: WorkbookFacts;
}
