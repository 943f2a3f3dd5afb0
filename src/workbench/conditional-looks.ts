import { isCellError } from "../values/cell-value";
import type { CellArea } from "../workbook/address";
import { asTruth } from "./formula/coerce";
import { compileFormula, type CompiledFormula, type FormulaSurroundings } from "./formula/evaluate-formula";
import { NotEvaluated } from "./formula/syntax";
import type { CellLooks } from "./grid/grid-sheet";

/** A conditional format as the file has it. `formula` is `null` for kinds other than a formula. */
export interface ConditionalRule {
  readonly areas: readonly CellArea[];
  readonly kind: string;
  readonly formula: string | null;
  readonly looks: CellLooks;
  /** 1 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface ConditionalLooks {
  /** The looks of the rules that hold for a cell, the first rule's winning; `null` where none holds. */
  at(row: number, column: number): CellLooks | null;
  /** Functions, names and kinds of rules that are not worked out here, each once. */
  readonly notEvaluated: ReadonlySet<string>;
}

interface ReadyRule {
  readonly rule: ConditionalRule;
  readonly holds: CompiledFormula;
  readonly firstRow: number;
  readonly firstColumn: number;
}

function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

export function createConditionalLooks(rules: readonly ConditionalRule[], around: FormulaSurroundings): ConditionalLooks {
  const notEvaluated = new Set<string>();
  const ready: ReadyRule[] = [];
  for (const rule of [...rules].sort((a, b) => a.priority - b.priority)) {
    try {
      if (rule.formula === null) throw new NotEvaluated(rule.kind);
      ready.push({
        rule,
        holds: compileFormula(rule.formula),
        firstRow: Math.min(...rule.areas.map((area) => area.firstRow)),
        firstColumn: Math.min(...rule.areas.map((area) => area.firstColumn)),
      });
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      notEvaluated.add(problem.what);
    }
  }

  function holds({ holds: evaluate, firstRow, firstColumn }: ReadyRule, row: number, column: number): boolean {
    try {
      const truth = asTruth(evaluate(around, { rows: row - firstRow, columns: column - firstColumn }));
      return !isCellError(truth) && truth;
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      notEvaluated.add(problem.what);
      return false;
    }
  }

  return {
    notEvaluated,
    at(row, column) {
      const held: CellLooks[] = [];
      for (const each of ready) {
        if (!each.rule.areas.some((area) => contains(area, row, column)) || !holds(each, row, column)) continue;
        held.unshift(each.rule.looks);
        if (each.rule.stopIfTrue) break;
      }
      return held.length > 0 ? Object.assign({}, ...held) as CellLooks : null;
    },
  };
}
