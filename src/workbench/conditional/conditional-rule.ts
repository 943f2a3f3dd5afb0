import type { CellArea } from "../../workbook/address";
import type { ConditionalThreshold } from "../../xlsx/xlsx-book";
import type { CellLooks } from "../grid/grid-sheet";

/** A conditional format as the file has it, its looks in CSS terms. */
export interface ConditionalRule {
  readonly areas: readonly CellArea[];
  readonly kind: string;
  readonly formulas: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly thresholds: readonly ConditionalThreshold[];
  /** CSS; the file's automatic colours are left out as black. */
  readonly colours: readonly string[];
  readonly looks: CellLooks;
  /** 1 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** Whether a parameter of the file says yes. */
export function isOn(rule: ConditionalRule, name: string, whenMissing = false): boolean {
  const said = rule.parameters[name];
  return said === undefined ? whenMissing : said === "1" || said === "true";
}

/** The cell that a rule's formulas are written for. */
export function anchorOf({ areas }: ConditionalRule): { readonly row: number; readonly column: number } {
  return { row: Math.min(...areas.map((area) => area.firstRow)), column: Math.min(...areas.map((area) => area.firstColumn)) };
}
