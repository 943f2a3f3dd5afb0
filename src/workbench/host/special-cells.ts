import { cellValidations, extendedValidationAreas } from "../../xlsx/cell-validation";
import type { XlsxCell } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { withoutArea } from "../../workbook/area-difference";
import { isCellError } from "../../values/cell-value";
import { intersection } from "./areas";
import { boundedAreas, eachCell } from "./cell-looks";
import { oneOf } from "./checks";
import { apiNotFound } from "./host-error";
import { node, type Cells, type HostNode } from "./targets";

export const SPECIAL_KINDS = oneOf("Formulas", "Constants", "Blanks", "Visible", "ConditionalFormats", "DataValidations", "SameConditionalFormat", "SameDataValidation");
export const SPECIAL_VALUES = oneOf("All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber", "ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText", "Numbers", "NumbersText", "Text");

function hasKind(cell: XlsxCell | null, values: string | undefined): boolean {
  if (values === undefined || values === "All") return true;
  const value = cell?.value ?? null;
  const word = isCellError(value) ? "Errors" : typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Number" : "Text";
  return values.includes(word);
}

/** Cells of one row that touch are one area; equal areas of rows that touch are joined. */
function join(cells: readonly (readonly [row: number, column: number])[]): readonly CellArea[] {
  const runs: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.firstRow === row && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const above = joined.find((each) => each.lastRow === run.firstRow - 1 && each.firstColumn === run.firstColumn && each.lastColumn === run.lastColumn);
    if (above) above.lastRow = run.lastRow;
    else joined.push(run);
  }
  return joined;
}

/** Whatever stands in them; those side by side are one area. */
function validated({ sheet, areas }: Cells): readonly CellArea[] {
  const found: CellArea[] = [];
  for (const each of [...cellValidations(sheet).flatMap((validation) => validation.areas), ...extendedValidationAreas(sheet)]) {
    for (const area of areas.flatMap((wanted) => intersection(wanted, each) ?? [])) {
      for (const part of found.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((left) => withoutArea(left, hole)), [area])) {
        const beside = found.findIndex((other) => other.firstRow === part.firstRow && other.lastRow === part.lastRow && other.lastColumn + 1 === part.firstColumn);
        if (beside < 0) found.push(part);
        else found[beside] = { ...part, firstColumn: found[beside]?.firstColumn ?? part.firstColumn };
      }
    }
  }
  return found;
}

/** As «Go to special»: within the used part of the sheet, but for validations. `null` where no cell is such. */
export function specialCells(cells: Cells, kind: string, values: string | undefined, where: string): HostNode<"RangeAreas"> | null {
  const { sheet } = cells;
  if (kind === "DataValidations") {
    const all = validated(cells);
    return all.length > 0 ? node("RangeAreas", { sheet, areas: all }) : null;
  }
  const used = sheet.usedArea();
  const found: [number, number][] = [];
  const isIn = (all: readonly CellArea[], row: number, column: number): boolean => all.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
  const belongs = (row: number, column: number): boolean => {
    const cell = sheet.cell(row, column);
    const isBlank = cell === null || (cell.value === null && cell.formula === null);
    switch (kind) {
      case "Formulas": return cell !== null && cell.formula !== null && hasKind(cell, values);
      case "Constants": return !isBlank && cell.formula === null && hasKind(cell, values);
      case "Blanks": return isBlank;
      case "Visible": return !sheet.isRowHidden(row) && !sheet.isColumnHidden(column);
      case "ConditionalFormats": return sheet.conditionalFormats.some((format) => isIn(format.areas, row, column));
      default: throw apiNotFound(`${where} of kind ${kind}`);
    }
  };
  const areas = boundedAreas(cells).flatMap((area) => (used ? (intersection(area, used) ?? []) : []));
  eachCell(areas, (row, column) => {
    if (belongs(row, column)) found.push([row, column]);
  });
  return found.length > 0 ? node("RangeAreas", { sheet, areas: join(found) }) : null;
}
