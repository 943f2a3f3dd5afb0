import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { columnLetters } from "../../workbook/address";
import { CellEditor } from "./cell-editor";
import type { Draft } from "./draft";
import { cellId, GridRow } from "./grid-row";
import type { GridSheet } from "./grid-sheet";
import { readKey } from "./grid-keys";
import { moveBy, selectCell, selectedArea, type Selection } from "./selection";
import { useViewport } from "./use-viewport";

export interface GridProps {
  readonly sheet: GridSheet;
  readonly label: string;
  readonly selection: Selection;
  readonly draft: Draft | null;
  onSelect(selection: Selection): void;
  /** `null` text: what the cell holds, for editing. */
  onEdit(text: string | null): void;
  onDraft(draft: Draft | null): void;
  /** Takes the draft into the cell and goes on to `next`. */
  onTake(next: Selection | null): void;
  onClear(): void;
  /** A click on a single cell, without dragging. */
  onFollow(row: number, column: number): void;
}

const HEAD_HEIGHT = 24;
const OVERSCAN = 4;

export function Grid(props: GridProps): ReactElement {
  const { sheet, selection, draft } = props;
  const { rows, columns, mergeAt } = sheet;
  const scroller = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const viewport = useViewport(scroller);
  const headWidth = rows.count > 999 ? 46 : 36;

  const firstRow = Math.max(1, rows.indexAt(viewport.top) - OVERSCAN);
  const lastRow = Math.min(rows.count, rows.indexAt(viewport.top + viewport.height) + OVERSCAN);
  const firstColumn = Math.max(1, columns.indexAt(viewport.left) - 1);
  const lastColumn = Math.min(columns.count, columns.indexAt(viewport.left + viewport.width) + 2);

  const chosen = selectedArea(selection, mergeAt);
  const active = mergeAt(selection.row, selection.column) ?? selectedArea(selectCell(selection.row, selection.column), mergeAt);

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: 0, top: 0 });
  }, [sheet.name]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const row = Math.min(selection.toRow, rows.count);
    const column = Math.min(selection.toColumn, columns.count);
    const [top, left] = [rows.offsetOf(row), columns.offsetOf(column)];
    const [bottom, right] = [top + rows.sizeOf(row), left + columns.sizeOf(column)];
    const [seenHeight, seenWidth] = [element.clientHeight - HEAD_HEIGHT, element.clientWidth - headWidth];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + seenHeight) element.scrollTop = bottom - seenHeight;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + seenWidth) element.scrollLeft = Math.min(left, right - seenWidth);
  }, [selection, sheet.name, rows, columns, headWidth]);

  const wasDrafting = useRef(false);
  useEffect(() => {
    if (wasDrafting.current && !draft) scroller.current?.focus({ preventScroll: true });
    wasDrafting.current = draft !== null;
  }, [draft]);

  function cellAt(event: PointerEvent): { row: number; column: number } | null {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left - headWidth;
    const y = event.clientY - box.top - HEAD_HEIGHT;
    if (event.clientX - box.left > element.clientWidth || event.clientY - box.top > element.clientHeight) return null;
    return {
      row: y < 0 ? 0 : rows.indexAt(y + element.scrollTop),
      column: x < 0 ? 0 : columns.indexAt(x + element.scrollLeft),
    };
  }

  function pointerDown(event: PointerEvent): void {
    const at = cellAt(event);
    if (!at || event.button !== 0 || (event.target instanceof Element && event.target.closest(".cell-editor"))) return;
    const row = at.row || 1;
    const column = at.column || 1;
    const merge = mergeAt(row, column);
    const start = event.shiftKey ? selection : selectCell(merge?.firstRow ?? row, merge?.firstColumn ?? column);
    const next = {
      ...start,
      toRow: at.row === 0 ? rows.count : event.shiftKey ? row : start.row,
      toColumn: at.column === 0 ? columns.count : event.shiftKey ? column : start.column,
    };
    if (draft) props.onTake(next);
    else props.onSelect(next);
    dragging.current = at.row > 0 && at.column > 0;
    if (dragging.current) scroller.current?.setPointerCapture(event.pointerId);
  }

  function pointerMove(event: PointerEvent): void {
    const at = dragging.current ? cellAt(event) : null;
    if (!at || at.row === 0 || at.column === 0) return;
    if (at.row !== selection.toRow || at.column !== selection.toColumn) {
      props.onSelect({ ...selection, toRow: at.row, toColumn: at.column });
    }
  }

  function pointerUp(): void {
    if (!dragging.current) return;
    dragging.current = false;
    if (selection.row === selection.toRow && selection.column === selection.toColumn && !draft) props.onFollow(selection.row, selection.column);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.target !== scroller.current) return;
    const page = Math.max(1, Math.floor((viewport.height - HEAD_HEIGHT) / rows.sizeOf(selection.row || 1)) - 1);
    const command = readKey(event, selection, sheet, page);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "select") props.onSelect(command.selection);
    else if (command.kind === "edit") props.onEdit(command.text);
    else props.onClear();
  }

  const rowNumbers: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) if (rows.sizeOf(row) > 0) rowNumbers.push(row);
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = mergeAt(firstRow, column);
    if (merge && merge.firstRow < firstRow && !rowNumbers.includes(merge.firstRow)) rowNumbers.push(merge.firstRow);
  }
  const heads: ReactElement[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (columns.sizeOf(column) === 0) continue;
    const isChosen = column >= chosen.firstColumn && column <= chosen.lastColumn;
    heads.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={isChosen ? "column-head chosen" : "column-head"}
        style={{ left: headWidth + columns.offsetOf(column), width: columns.sizeOf(column) }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  const boxOf = (area: typeof chosen) => ({
    left: headWidth + columns.offsetOf(area.firstColumn) - 1,
    top: HEAD_HEIGHT + rows.offsetOf(area.firstRow) - 1,
    width: columns.offsetOf(area.lastColumn + 1) - columns.offsetOf(area.firstColumn) + 1,
    height: rows.offsetOf(area.lastRow + 1) - rows.offsetOf(area.firstRow) + 1,
  });
  const several = chosen.firstRow !== active.firstRow || chosen.lastRow !== active.lastRow || chosen.firstColumn !== active.firstColumn || chosen.lastColumn !== active.lastColumn;
  return (
    <div
      ref={scroller}
      id="grid"
      role="grid"
      className="grid"
      data-region=""
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable="true"
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={cellId(active.firstRow, active.firstColumn)}
      onKeyDown={keyDown}
      onPointerDown={pointerDown}
      onPointerMove={pointerMove}
      onPointerUp={pointerUp}
      onDoubleClick={() => { props.onEdit(null); }}
    >
      <div role="none" className="canvas" style={{ width: headWidth + columns.total, height: HEAD_HEIGHT + rows.total }}>
        <div role="row" aria-rowindex={1} className="heads" style={{ height: HEAD_HEIGHT }}>
          <div role="columnheader" aria-colindex={1} className="corner" style={{ width: headWidth, height: HEAD_HEIGHT }}><span className="unseen">Rader</span></div>
          {heads}
        </div>
        {rowNumbers.map((row) => {
          const isChosen = row >= chosen.firstRow && row <= chosen.lastRow;
          return (
            <GridRow
              key={row}
              sheet={sheet}
              row={row}
              firstColumn={firstColumn}
              lastColumn={lastColumn}
              selectedFrom={isChosen ? chosen.firstColumn : null}
              selectedTo={isChosen ? chosen.lastColumn : null}
              activeColumn={row === active.firstRow ? active.firstColumn : null}
              headWidth={headWidth}
              top={HEAD_HEIGHT + rows.offsetOf(row)}
            />
          );
        })}
        {several && <div role="none" className="selected" style={boxOf(chosen)} />}
        <div role="none" className="active" style={boxOf(active)} />
        {draft && (
          <CellEditor
            draft={draft}
            label={columnLetters(active.firstColumn) + String(active.firstRow)}
            box={boxOf(active)}
            onDraft={props.onDraft}
            onTake={(rowStep, columnStep) => { props.onTake(moveBy(selection, rowStep, columnStep, sheet)); }}
          />
        )}
      </div>
    </div>
  );
}
