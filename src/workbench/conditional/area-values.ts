import type { CellValue } from "../../values/cell-value";
import type { CellArea } from "../../workbook/address";
import type { FormulaSurroundings } from "../formula/evaluate-formula";

const MOST_CELLS = 200_000;

/** Everything that a rule's areas hold, read once: what «top ten», «above average» and the scales are measured against. */
export interface AreaValues {
  readonly values: readonly CellValue[];
  /** Rising. */
  readonly numbers: readonly number[];
  /** How many cells hold a value: a text without regard to case. */
  count(value: CellValue): number;
}

function keyOf(value: CellValue): string {
  return typeof value === "string" ? `"${value.toUpperCase()}` : JSON.stringify(value);
}

export function areaValues(areas: readonly CellArea[], around: FormulaSurroundings): AreaValues {
  const values: CellValue[] = [];
  const extent = around.extent?.(null);
  for (const area of areas) {
    for (let row = area.firstRow; row <= Math.min(area.lastRow, extent?.rows ?? area.lastRow); row++) {
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, extent?.columns ?? area.lastColumn); column++) {
        if (values.length < MOST_CELLS) values.push(around.cell(null, row, column));
      }
    }
  }
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return {
    values,
    numbers: values.filter((value) => typeof value === "number").sort((a, b) => a - b),
    count: (value) => counts.get(keyOf(value)) ?? 0,
  };
}
