import type { CSSProperties } from "react";
import type { CellArea } from "../../workbook/address";
import { CELL_PADDING, fontFamily, INDENT_STEP, type LaidText } from "./cell-text";
import type { CellLooks, GridLine, GridSheet } from "./grid-sheet";

const GRIDLINE = "1px solid var(--gridline)";

function line(border: GridLine): string {
  return `${String(border.width)}px ${border.pattern} ${border.colour}`;
}

/** Each edge is drawn once, as the bottom or right of the cell before it. */
function edge(own: GridLine | undefined, neighbours: GridLine | undefined, filled: boolean, gridlines: boolean): string | undefined {
  const border = own ?? neighbours;
  if (border) return line(border);
  return filled || !gridlines ? undefined : GRIDLINE;
}

/** The box of a cell or merged area: its fill and edges. `spillsRight` hides the gridline under text that runs on. */
export function boxStyle(sheet: GridSheet, area: CellArea, looks: CellLooks, spillsRight: boolean): CSSProperties {
  const { rows, columns } = sheet;
  const looksAt = (row: number, column: number): CellLooks => sheet.cell(row, column)?.looks ?? {};
  const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const last = isOne ? looks : looksAt(area.lastRow, area.lastColumn);
  const below = looksAt(area.lastRow + 1, area.firstColumn);
  const after = looksAt(area.firstRow, area.lastColumn + 1);
  const filled = looks.fill !== undefined;
  const bottom = edge(looks.bottom ?? last.bottom, below.top, filled || below.fill !== undefined, sheet.gridlines);
  const right = edge(looks.right ?? last.right, after.left, filled || after.fill !== undefined || spillsRight, sheet.gridlines);
  return {
    left: columns.offsetOf(area.firstColumn),
    width: columns.offsetOf(area.lastColumn + 1) - columns.offsetOf(area.firstColumn),
    height: rows.offsetOf(area.lastRow + 1) - rows.offsetOf(area.firstRow),
    ...(looks.fill === undefined ? {} : { backgroundColor: looks.fill }),
    ...(looks.bar === undefined ? {} : { backgroundImage: `linear-gradient(to right, ${looks.bar.colour} ${String(looks.bar.percent)}%, transparent 0)`, backgroundClip: "content-box" }),
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
    ...(right === undefined ? {} : { borderRight: right }),
    ...(area.firstRow === 1 && looks.top ? { borderTop: line(looks.top) } : {}),
    ...(area.firstColumn === 1 && looks.left ? { borderLeft: line(looks.left) } : {}),
  };
}

const JUSTIFY = { left: "flex-start", right: "flex-end", centre: "center" } as const;
const ALIGN = { top: "flex-start", bottom: "flex-end", centre: "center" } as const;
const TEXT_ALIGN = { left: "left", right: "right", centre: "center" } as const;

export function textStyle(looks: CellLooks, laid: LaidText): CSSProperties {
  const indent = (looks.indent ?? 0) * INDENT_STEP;
  const decoration = [looks.underline && "underline", looks.strike && "line-through"].filter(Boolean).join(" ");
  const colour = looks.colour ?? laid.colour;
  return {
    left: -laid.spillLeft,
    right: -laid.spillRight,
    justifyContent: JUSTIFY[laid.side],
    alignItems: ALIGN[looks.vertical ?? "bottom"],
    textAlign: TEXT_ALIGN[laid.side],
    paddingLeft: CELL_PADDING + (laid.side === "left" ? indent : 0),
    paddingRight: CELL_PADDING + (laid.side === "right" ? indent : 0),
    whiteSpace: looks.wrap ? "pre-wrap" : "pre",
    ...(looks.font === undefined ? {} : { fontFamily: fontFamily(looks.font) }),
    ...(looks.size === undefined ? {} : { fontSize: looks.size }),
    ...(looks.bold ? { fontWeight: 700 } : {}),
    ...(looks.italic ? { fontStyle: "italic" } : {}),
    ...(decoration ? { textDecoration: decoration } : {}),
    ...(colour === null ? {} : { color: colour }),
  };
}
