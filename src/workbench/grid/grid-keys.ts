import type { KeyboardEvent } from "react";
import { extendBy, moveBy, selectCell, type Directions, type Selection } from "./selection";

/** What a key pressed in the grid asks for; `null` when the key is not the grid's. */
export type GridCommand =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "edit"; readonly text: string | null }
  | { readonly kind: "clear" | "fillDown" | "insertRows" | "deleteRows" }
  | null;

type Step = 1 | -1 | 0;

const ARROWS: Readonly<Record<string, readonly [Step, Step]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function clamp(value: number, highest: number): number {
  return Math.max(1, Math.min(highest, value));
}

/** Keys as in Excel, but for Ctrl with an arrow, which goes to the sheet's edge. `page` is the number of rows in view. */
export function readKey(event: KeyboardEvent, selection: Selection, over: Directions, page: number): GridCommand {
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const go = (to: Selection): GridCommand => ({ kind: "select", selection: to });
  const arrow = ARROWS[key];
  if (arrow && !control) return go((shiftKey ? extendBy : moveBy)(selection, arrow[0], arrow[1], over));
  if (key === "Tab" && !control) return go(moveBy(selection, 0, shiftKey ? -1 : 1, over));
  if (key === "Enter" && !control) return go(moveBy(selection, shiftKey ? -1 : 1, 0, over));
  if (key === "PageDown" && !control) return go(selectCell(clamp(selection.row + page, over.rows.count), selection.column));
  if (key === "PageUp" && !control) return go(selectCell(clamp(selection.row - page, over.rows.count), selection.column));
  if (control && key.toLowerCase() === "d") return { kind: "fillDown" };
  if (control && key === "+") return { kind: "insertRows" };
  if (control && key === "-") return { kind: "deleteRows" };
  if (control && key.toLowerCase() === "a") return go({ row: 1, column: 1, toRow: over.rows.count, toColumn: over.columns.count });
  if (arrow && control) return go(selectCell(arrow[0] === 0 ? selection.row : arrow[0] < 0 ? 1 : over.rows.count, arrow[1] === 0 ? selection.column : arrow[1] < 0 ? 1 : over.columns.count));
  if (key === " " && (shiftKey || control)) return go({ ...selection, ...(shiftKey ? { column: 1, toColumn: over.columns.count } : { row: 1, toRow: over.rows.count }) });
  if (key === "Home") return go(selectCell(control ? 1 : selection.row, 1));
  if (key === "F2") return { kind: "edit", text: null };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (key.length === 1 && !control && (!event.altKey || event.getModifierState("AltGraph"))) return { kind: "edit", text: key };
  return null;
}
