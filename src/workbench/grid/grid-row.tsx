import { memo, type ReactElement } from "react";
import type { CellArea } from "../../workbook/address";
import { CellIcon } from "./cell-icon";
import { boxStyle, textStyle } from "./cell-style";
import { layText } from "./cell-text";
import type { GridSheet } from "./grid-sheet";

export interface GridRowProps {
  readonly sheet: GridSheet;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns of this row that are selected, and the active one; `null` where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly activeColumn: number | null;
  readonly headWidth: number;
  readonly top: number;
}

export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

const FARTHEST_LOOK_BACK = 30;

/** Columns to draw: those in view, a merged area's first, and the one whose text runs into view; none before `least`. */
function columnsToDraw(sheet: GridSheet, row: number, first: number, last: number, least: number): readonly number[] {
  const columns: number[] = [];
  for (let column = first - 1; column >= Math.max(least, first - FARTHEST_LOOK_BACK); column--) {
    const cell = sheet.cell(row, column);
    if (cell && (cell.value !== null || cell.formula !== null)) {
      columns.push(column);
      break;
    }
  }
  for (let column = first; column <= last; column++) {
    const merge = sheet.mergeAt(row, column);
    if (!merge) {
      if (sheet.columns.sizeOf(column) > 0) columns.push(column);
    } else if (merge.firstRow === row && !columns.includes(merge.firstColumn)) columns.push(merge.firstColumn);
  }
  return columns;
}

function GridRowPlain(props: GridRowProps): ReactElement {
  const { sheet, row, selectedFrom, selectedTo, activeColumn } = props;
  const frozen = sheet.frozen.columns;
  const cells: ReactElement[] = [];
  const frozenCells: ReactElement[] = [];
  let hiddenUntil = 0;
  const drawn = [
    ...(frozen > 0 ? columnsToDraw(sheet, row, 1, frozen, 1) : []),
    ...columnsToDraw(sheet, row, Math.max(props.firstColumn, frozen + 1), props.lastColumn, frozen + 1).filter((column) => column > frozen),
  ];
  for (const column of drawn) {
    const merge = sheet.mergeAt(row, column);
    const area: CellArea = merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const cell = sheet.cell(row, column);
    const looks = cell?.looks ?? {};
    const right = sheet.columns.offsetOf(area.lastColumn + 1);
    const width = right - sheet.columns.offsetOf(area.firstColumn);
    const laid = cell ? layText(sheet, cell, row, column, width) : null;
    if (laid && laid.spillRight > 0) hiddenUntil = right + laid.spillRight;
    (column <= frozen ? frozenCells : cells).push(
      <div
        key={column}
        id={cellId(row, column)}
        role="gridcell"
        className="cell"
        aria-colindex={column + 1}
        aria-colspan={area.lastColumn - area.firstColumn + 1}
        aria-rowspan={area.lastRow - area.firstRow + 1}
        aria-selected={column === activeColumn || (selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo)}
        style={boxStyle(sheet, area, looks, right < hiddenUntil)}
      >
        {looks.icon && <CellIcon icon={looks.icon} />}
        {laid && laid.text !== "" && (
          <div className={cell?.awaitsExcel ? "cell-text awaits-excel" : "cell-text"} style={textStyle(looks, laid)}>
            <span>{laid.text}</span>
          </div>
        )}
      </div>,
    );
  }
  const height = sheet.rows.sizeOf(row);
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top: props.top, height, width: props.headWidth + sheet.columns.total }}>
      <div role="rowheader" aria-colindex={1} className={selectedFrom === null ? "row-head" : "row-head chosen"} style={{ width: props.headWidth, height }}>
        {row}
      </div>
      {frozen > 0 && (
        <div className="frozen-cells" role="none" style={{ left: props.headWidth, width: sheet.columns.offsetOf(frozen + 1), height }}>{frozenCells}</div>
      )}
      <div className="cells" role="none" style={{ left: props.headWidth }}>{cells}</div>
    </div>
  );
}

export const GridRow = memo(GridRowPlain);
