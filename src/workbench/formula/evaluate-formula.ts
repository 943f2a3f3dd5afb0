import { isCellError, type CellValue } from "../../values/cell-value";
import { asNumber, asText, VALUE_ERROR } from "./coerce";
import { binary } from "./operators";
import type { Matrix, ReferredArea } from "./function-arguments";
import { FUNCTIONS } from "./functions";
import { parseFormula } from "./parse-formula";
import { LAST_COLUMN, LAST_ROW, NotEvaluated, type AreaExpression, type Corner, type Expression } from "./syntax";

/** What a formula may ask of its workbook. `sheet` null is the formula's own sheet. */
export interface FormulaSurroundings {
  cell(sheet: string | null, row: number, column: number): CellValue;
  /** The formula behind a defined name, without "="; `null` where there is none. */
  definedName(name: string): string | null;
  /** Serial of the day that TODAY() answers, in the workbook's date system. */
  readonly today: number;
  readonly date1904: boolean;
  /** Language that TEXT writes in, BCP 47; English where it is left out. */
  readonly language?: string;
  /** Where the formula stands, for ROW() and for an area that meets its row or column. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Last row and column of a sheet that hold anything: whole columns are read no farther. */
  extent?(sheet: string | null): { readonly rows: number; readonly columns: number };
  /** Cells that SUBTOTAL passes over. */
  isPassedOver?(sheet: string | null, row: number, column: number): boolean;
}

/** Rows and columns that the formula is moved from the cell it was written for. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const MOST_CELLS = 200_000;
const DEEPEST_NAME = 8;

class Evaluation {
  constructor(private readonly around: FormulaSurroundings, private readonly shift: Shift, private readonly depth = 0) {}

  value(of: Expression): CellValue {
    switch (of.kind) {
      case "constant":
        return of.value;
      case "area":
        return this.met(this.areaOf(of));
      case "name": {
        const { inner, expression } = this.named(of.name);
        return inner.value(expression);
      }
      case "plus":
        return this.value(of.of);
      case "negate":
      case "percent":
        return this.signed(of.kind, this.value(of.of));
      case "binary":
        return binary(of.operator, this.value(of.left), this.value(of.right));
      case "call":
        return this.call(of.name, of.values);
    }
  }

  private signed(kind: "negate" | "percent", value: CellValue): CellValue {
    const number = asNumber(value);
    if (isCellError(number)) return number;
    return kind === "negate" ? -number : number / 100;
  }

  private named(name: string): { readonly inner: Evaluation; readonly expression: Expression } {
    const formula = this.depth < DEEPEST_NAME ? this.around.definedName(name) : null;
    if (formula === null) throw new NotEvaluated(name);
    return { inner: new Evaluation(this.around, this.shift, this.depth + 1), expression: parseFormula(formula) };
  }

  private areaOf({ sheet, from, to }: AreaExpression): ReferredArea {
    const at = (corner: Corner): { row: number; column: number } => ({
      row: corner.row + (corner.rowAbsolute ? 0 : this.shift.rows),
      column: corner.column + (corner.columnAbsolute ? 0 : this.shift.columns),
    });
    const [a, b] = [at(from), at(to)];
    return { sheet, firstRow: Math.min(a.row, b.row), firstColumn: Math.min(a.column, b.column), lastRow: Math.max(a.row, b.row), lastColumn: Math.max(a.column, b.column) };
  }

  /** The area that a reference or a name for one covers. */
  area(of: Expression): ReferredArea | null {
    if (of.kind === "area") return this.areaOf(of);
    if (of.kind !== "name") return null;
    const { inner, expression } = this.named(of.name);
    return inner.area(expression);
  }

  /** A single value for an area: its one cell, or the one beside the formula. */
  private met({ sheet, firstRow, firstColumn, lastRow, lastColumn }: ReferredArea): CellValue {
    if (firstRow === lastRow && firstColumn === lastColumn) return this.around.cell(sheet, firstRow, firstColumn);
    const { at } = this.around;
    if (at && firstColumn === lastColumn && at.row >= firstRow && at.row <= lastRow) return this.around.cell(sheet, at.row, firstColumn);
    if (at && firstRow === lastRow && at.column >= firstColumn && at.column <= lastColumn) return this.around.cell(sheet, firstRow, at.column);
    return VALUE_ERROR;
  }

  private cellsOf(area: ReferredArea, isLeftOut: (row: number, column: number) => boolean = () => false): CellValue[][] {
    const isWhole = area.lastRow === LAST_ROW || area.lastColumn === LAST_COLUMN;
    const extent = isWhole ? this.around.extent?.(area.sheet) : undefined;
    const lastRow = Math.min(area.lastRow, Math.max(extent?.rows ?? area.lastRow, area.firstRow));
    const lastColumn = Math.min(area.lastColumn, Math.max(extent?.columns ?? area.lastColumn, area.firstColumn));
    if ((lastRow - area.firstRow + 1) * (lastColumn - area.firstColumn + 1) > MOST_CELLS) throw new NotEvaluated("area");
    const rows: CellValue[][] = [];
    for (let row = area.firstRow; row <= lastRow; row++) {
      const cells: CellValue[] = [];
      for (let column = area.firstColumn; column <= lastColumn; column++) if (!isLeftOut(row, column)) cells.push(this.around.cell(area.sheet, row, column));
      rows.push(cells);
    }
    return rows;
  }

  matrix(of: Expression): Matrix {
    if (of.kind === "binary") {
      const [left, right] = [this.matrix(of.left), this.matrix(of.right)];
      const at = (matrix: Matrix, row: number, column: number): CellValue => {
        const line = matrix[matrix.length === 1 ? 0 : row];
        return line?.[line.length === 1 ? 0 : column] ?? null;
      };
      const rows = Math.max(left.length, right.length);
      const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
      return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => binary(of.operator, at(left, row, column), at(right, row, column))));
    }
    if (of.kind === "negate" || of.kind === "percent") {
      const { kind } = of;
      return this.matrix(of.of).map((row) => row.map((value) => this.signed(kind, value)));
    }
    if (of.kind === "plus") return this.matrix(of.of);
    const area = this.area(of);
    return area ? this.cellsOf(area) : [[this.value(of)]];
  }

  private call(name: string, values: readonly Expression[]): CellValue {
    const run = FUNCTIONS.get(name);
    if (!run) throw new NotEvaluated(name);
    const { around } = this;
    const argument = (index: number): Expression => values[index] ?? { kind: "constant", value: null };
    const cells = (index: number): { values: readonly CellValue[]; fromCells: boolean } => {
      const area = this.area(argument(index));
      return area ? { values: this.cellsOf(area).flat(), fromCells: true } : { values: [this.value(argument(index))], fromCells: false };
    };
    return run({
      count: values.length,
      today: around.today,
      date1904: around.date1904,
      language: around.language ?? "en-US",
      at: around.at ?? null,
      value: (index) => this.value(argument(index)),
      number: (index) => asNumber(this.value(argument(index))),
      text: (index) => asText(this.value(argument(index))),
      cells,
      visible: (index) => {
        const area = this.area(argument(index));
        return area ? this.cellsOf(area, (row, column) => around.isPassedOver?.(area.sheet, row, column) ?? false).flat() : cells(index).values;
      },
      matrix: (index) => this.matrix(argument(index)),
      area: (index) => this.area(argument(index)),
    });
  }
}

/** A formula read once, evaluated for many cells. */
export type CompiledFormula = (around: FormulaSurroundings, shift: Shift) => CellValue;

function checkFunctions(expression: Expression): void {
  if (expression.kind === "call") {
    if (!FUNCTIONS.has(expression.name)) throw new NotEvaluated(expression.name);
    expression.values.forEach(checkFunctions);
  } else if (expression.kind === "binary") {
    checkFunctions(expression.left);
    checkFunctions(expression.right);
  } else if ("of" in expression) checkFunctions(expression.of);
}

/**
 * Reads an en-US formula of the common set that planning and budget workbooks use.
 * @throws NotEvaluated for a function or syntax outside it; a defined name is looked for only on evaluation.
 */
export function compileFormula(formula: string): CompiledFormula {
  const expression = parseFormula(formula);
  checkFunctions(expression);
  return (around, shift) => new Evaluation(around, shift).value(expression);
}
