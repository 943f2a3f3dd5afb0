import type { CellError } from "../../values/cell-value";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** One corner of a reference, 1-based. What is not absolute moves with the cell that the formula is evaluated for. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** Whole rows and columns reach to the sheet's end. */
export interface AreaExpression {
  readonly kind: "area";
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean | CellError | null }
  | AreaExpression
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly values: readonly Expression[] }
  | { readonly kind: "negate" | "plus" | "percent"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression };

/** A formula that this evaluator does not know; `what` names the function, the name or the place. */
export class NotEvaluated extends Error {
  constructor(readonly what: string) {
    super(`not evaluated: ${what}`);
    this.name = "NotEvaluated";
  }
}
