import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { columnLetters } from "../../workbook/address";
import { CellEditor } from "./cell-editor";
import type { Draft } from "./draft";
import { cellId, GridRow } from "./grid-row";
import { GridChart } from "./grid-chart";
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
  onFillDown(): void;
  onMoveRows(change: "inserted" | "deleted"): void;
  onCopy(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** A click on a single cell, without dragging. */
  onFollow(row: number, column: number): void;
}

const HEAD_HEIGHT = 24;
const OVERSCAN = 4;

export function Grid(props: GridProps): ReactElement {
  const { sheet, selection, draft } = props;
  const { rows, columns, mergeAt, frozen } = sheet;
  const scroller = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const viewport = useViewport(scroller);
  const headWidth = rows.count > 999 ? 46 : 36;

  const frozenHeight = rows.offsetOf(frozen.rows + 1);
  const frozenWidth = columns.offsetOf(frozen.columns + 1);
  const firstRow = Math.max(frozen.rows + 1, rows.indexAt(viewport.top + frozenHeight) - OVERSCAN);
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
    if (row > frozen.rows && top < element.scrollTop + frozenHeight) element.scrollTop = top - frozenHeight;
    else if (row > frozen.rows && bottom > element.scrollTop + seenHeight) element.scrollTop = bottom - seenHeight;
    if (column <= frozen.columns) return;
    if (left < element.scrollLeft + frozenWidth) element.scrollLeft = left - frozenWidth;
    else if (right > element.scrollLeft + seenWidth) element.scrollLeft = Math.min(left - frozenWidth, right - seenWidth);
  }, [selection, sheet.name, rows, columns, headWidth, frozen.rows, frozen.columns, frozenHeight, frozenWidth]);

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
      row: y < 0 ? 0 : rows.indexAt(y < frozenHeight ? y : y + element.scrollTop),
      column: x < 0 ? 0 : columns.indexAt(x < frozenWidth ? x : x + element.scrollLeft),
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
    else if (command.kind === "clear") props.onClear();
    else if (command.kind === "fillDown") props.onFillDown();
    else props.onMoveRows(command.kind === "insertRows" ? "inserted" : "deleted");
  }

  const rowNumbers: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) if (rows.sizeOf(row) > 0) rowNumbers.push(row);
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = mergeAt(firstRow, column);
    if (merge && merge.firstRow < firstRow && !rowNumbers.includes(merge.firstRow)) rowNumbers.push(merge.firstRow);
  }
  const heads: ReactElement[] = [];
  const frozenHeads: ReactElement[] = [];
  const headed = [...Array.from({ length: frozen.columns }, (_, at) => at + 1)];
  for (let column = Math.max(firstColumn, frozen.columns + 1); column <= lastColumn; column++) headed.push(column);
  for (const column of headed) {
    if (columns.sizeOf(column) === 0) continue;
    const isChosen = column >= chosen.firstColumn && column <= chosen.lastColumn;
    const isFrozen = column <= frozen.columns;
    (isFrozen ? frozenHeads : heads).push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={isChosen ? "column-head chosen" : "column-head"}
        style={{ left: (isFrozen ? 0 : headWidth) + columns.offsetOf(column), width: columns.sizeOf(column) }}
      >
        {columnLetters(column)}
      </div>,
    );
  }
  const gridRow = (row: number, top: number): ReactElement => {
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
        top={top}
      />
    );
  };
  const boxOf = (area: typeof chosen) => ({
    left: headWidth + columns.offsetOf(area.firstColumn) - 1 + (area.firstColumn <= frozen.columns ? viewport.left : 0),
    top: HEAD_HEIGHT + rows.offsetOf(area.firstRow) - 1 + (area.firstRow <= frozen.rows ? viewport.top : 0),
    width: columns.offsetOf(area.lastColumn + 1) - columns.offsetOf(area.firstColumn) + 1,
    height: rows.offsetOf(area.lastRow + 1) - rows.offsetOf(area.firstRow) + 1,
    // Over the part that stays in view, or under it when scrolled there.
    zIndex: area.firstRow <= frozen.rows ? 5 : area.firstColumn <= frozen.columns ? 3 : 2,
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
      onCopy={(event) => { if (!draft) props.onCopy(event); }}
      onPaste={(event) => { if (!draft) props.onPaste(event); }}
      onPointerDown={pointerDown}
      onPointerMove={pointerMove}
      onPointerUp={pointerUp}
      onDoubleClick={() => { props.onEdit(null); }}
    >
      <div role="none" className="canvas" style={{ width: headWidth + columns.total, height: HEAD_HEIGHT + rows.total }}>
        <div role="row" aria-rowindex={1} className="heads" style={{ height: HEAD_HEIGHT }}>
          <div role="columnheader" aria-colindex={1} className="corner" style={{ width: headWidth, height: HEAD_HEIGHT }}><span className="unseen">Rader</span></div>
          {frozen.columns > 0 && <div role="none" className="frozen-heads" style={{ left: headWidth, width: frozenWidth, height: HEAD_HEIGHT }}>{frozenHeads}</div>}
          {heads}
        </div>
        {frozen.rows > 0 && (
          <div role="none" className="frozen-rows" style={{ top: HEAD_HEIGHT }}>
            {Array.from({ length: frozen.rows }, (_, at) => at + 1).filter((row) => rows.sizeOf(row) > 0).map((row) => gridRow(row, rows.offsetOf(row)))}
            <div role="none" className="frozen-edge" style={{ top: frozenHeight - 1, width: headWidth + columns.total }} />
          </div>
        )}
        {rowNumbers.map((row) => gridRow(row, HEAD_HEIGHT + rows.offsetOf(row)))}
        {sheet.charts.map((chart) => {
          const { left, top, width, height } = boxOf(chart.area);
          const inset = (chart.inset * 4) / 3;
          return <GridChart key={chart.name} chart={chart} box={{ left: left + inset, top, width: Math.max(0, width - inset), height }} />;
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
