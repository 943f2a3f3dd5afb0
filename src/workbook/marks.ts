export type MarkStyle = "error" | "warning" | "note";

/**
 * A formula conditional format over one table column, which Excel itself recalculates.
 * `formula` is en-US with commas, without "=", at most 255 characters with the marker, relative to the
 * first cell of `address`; the workbook adds the marker and recognises its own by it.
 */
export interface LiveRule {
  /** Stable name, for example `milestone/overdue`; part of the marker `N("statusark/…")=0`. */
  readonly name: string;
  readonly sheet: string;
  /** Data cells of the column, for example `G2:G21`. */
  readonly address: string;
  readonly formula: string;
  readonly style: MarkStyle;
}

/** A verdict that formulas cannot say, shown on request: a constant-TRUE format in a weaker style. */
export interface PaintedCells {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly style: MarkStyle;
}

/** The complete set of our highlights; the workbook works out the difference. */
export interface Marks {
  readonly live: readonly LiveRule[];
  readonly painted: readonly PaintedCells[];
}
