import type { CellArea } from "../../workbook/address";
import type { FormulaSurroundings } from "../formula/evaluate-formula";
import { NotEvaluated } from "../formula/syntax";
import type { CellLooks } from "../grid/grid-sheet";
import type { ConditionalRule } from "./conditional-rule";
import { ruleTest } from "./rule-test";
import { scaleLooks, SCALES } from "./scale-looks";

export interface ConditionalLooks {
  /** The looks of the rules that hold for a cell, the first rule's winning; `null` where none holds. */
  at(row: number, column: number): CellLooks | null;
  /** Functions, names and kinds of rules that are not worked out here, each once. */
  readonly notEvaluated: ReadonlySet<string>;
}

interface ReadyRule {
  readonly rule: ConditionalRule;
  /** `null` where the rule does not hold. */
  readonly looksAt: (row: number, column: number) => CellLooks | null;
}

function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

function ready(rule: ConditionalRule, around: FormulaSurroundings): ReadyRule["looksAt"] {
  if (SCALES.has(rule.kind)) return scaleLooks(rule, around);
  const holds = ruleTest(rule, around);
  return (row, column) => (holds(row, column) ? rule.looks : null);
}

export function createConditionalLooks(rules: readonly ConditionalRule[], around: FormulaSurroundings): ConditionalLooks {
  const notEvaluated = new Set<string>();

  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (problem) {
      if (!(problem instanceof NotEvaluated)) throw problem;
      notEvaluated.add(problem.what);
      return null;
    }
  }

  const inOrder = [...rules].sort((a, b) => a.priority - b.priority).flatMap((rule): readonly ReadyRule[] => {
    const looksAt = attempt(() => ready(rule, around));
    return looksAt ? [{ rule, looksAt }] : [];
  });

  return {
    notEvaluated,
    at(row, column) {
      const held: CellLooks[] = [];
      for (const { rule, looksAt } of inOrder) {
        if (!rule.areas.some((area) => contains(area, row, column))) continue;
        const looks = attempt(() => looksAt(row, column));
        if (!looks) continue;
        held.unshift(looks);
        if (rule.stopIfTrue) break;
      }
      return held.length > 0 ? Object.assign({}, ...held) as CellLooks : null;
    },
  };
}
