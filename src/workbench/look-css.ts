import type { CellLook, EdgeLook, LookPatch } from "../xlsx/xlsx-book";
import type { CellLooks, GridLine } from "./grid/grid-sheet";

const PIXELS_PER_POINT = 4 / 3;
const BLACK = "#000000";

const LINES: Readonly<Record<string, Omit<GridLine, "colour">>> = {
  hair: { width: 1, pattern: "dotted" },
  dotted: { width: 1, pattern: "dotted" },
  thin: { width: 1, pattern: "solid" },
  dashed: { width: 1, pattern: "dashed" },
  dashDot: { width: 1, pattern: "dashed" },
  dashDotDot: { width: 1, pattern: "dashed" },
  medium: { width: 2, pattern: "solid" },
  mediumDashed: { width: 2, pattern: "dashed" },
  mediumDashDot: { width: 2, pattern: "dashed" },
  mediumDashDotDot: { width: 2, pattern: "dashed" },
  slantDashDot: { width: 2, pattern: "dashed" },
  thick: { width: 3, pattern: "solid" },
  double: { width: 3, pattern: "double" },
};

const HORIZONTAL: Readonly<Record<CellLook["horizontal"], CellLooks["horizontal"] | null>> = {
  general: null, left: "left", center: "centre", right: "right", fill: "left", justify: "left", centerContinuous: "centre", distributed: "centre",
};
const VERTICAL: Readonly<Record<CellLook["vertical"], CellLooks["vertical"]>> = {
  top: "top", center: "centre", bottom: "bottom", justify: "top", distributed: "centre",
};

function line(edge: EdgeLook): GridLine {
  return { ...(LINES[edge.style] ?? { width: 1, pattern: "solid" }), colour: edge.colour === null ? BLACK : `#${edge.colour}` };
}

/** A cell's or conditional format's looks in CSS terms; what the file leaves automatic is left out. */
export function cssLooks(look: LookPatch): CellLooks {
  const horizontal = look.horizontal ? HORIZONTAL[look.horizontal] : null;
  return {
    ...(look.font ? { font: look.font } : {}),
    ...(look.size ? { size: look.size * PIXELS_PER_POINT } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strike ? { strike: true } : {}),
    ...(look.colour ? { colour: `#${look.colour}` } : {}),
    ...(look.fill ? { fill: `#${look.fill}` } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(look.vertical && look.vertical !== "bottom" ? { vertical: VERTICAL[look.vertical] as NonNullable<CellLooks["vertical"]> } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.indent ? { indent: look.indent } : {}),
    ...(look.top ? { top: line(look.top) } : {}),
    ...(look.right ? { right: line(look.right) } : {}),
    ...(look.bottom ? { bottom: line(look.bottom) } : {}),
    ...(look.left ? { left: line(look.left) } : {}),
  };
}
