import type { CellLook } from "../../../xlsx/xlsx-book";
import { number, oneOf, truth, wholeNumber } from "../checks";
import { LAST_COLUMN, LAST_ROW } from "../areas";
import { setLooks, sharedLook } from "../cell-looks";
import { membersOf, type At, type HostClass } from "../host-class";
import { accessDenied, invalidArgument } from "../host-error";
import { isSame } from "../sizes";
import { node } from "../targets";

const { setter } = membersOf<"RangeFormat">();
const HIGHEST_ROW = 409.5;
/** 255 characters. */
const WIDEST_COLUMN = 1790;
const DEEPEST_INDENT = 250;

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", centerContinuous: "CenterAcrossSelection", distributed: "Distributed" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" } as const;

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K {
  return Object.entries(words).find(([, each]) => each === word)?.[0] as K;
}

function size({ target: { sheet, areas } }: At<"RangeFormat">, what: "row" | "column"): number | null {
  const used = sheet.usedArea();
  const all = areas.map((area) =>
    what === "row"
      ? isSame(area.firstRow, area.lastRow, (row) => sheet.rowHeight(row) ?? sheet.defaultRowHeight, Math.min(used?.lastRow ?? 1, LAST_ROW))
      : isSame(area.firstColumn, area.lastColumn, (column) => sheet.columnWidth(column) ?? sheet.defaultColumnWidth, LAST_COLUMN),
  );
  const first = all[0] ?? null;
  return all.every((each) => each === first) ? first : null;
}

function setRowHeights({ target: { sheet, areas }, where }: At<"RangeFormat">, height: number | null): void {
  if (sheet.isProtected) throw accessDenied(where);
  if (height !== null && (height < 0 || height > HIGHEST_ROW)) throw invalidArgument(where);
  for (const area of areas) {
    if (area.lastRow - area.firstRow > 100_000) throw invalidArgument(where, "Set standard heights by worksheet.");
    for (let row = area.firstRow; row <= area.lastRow; row++) sheet.setRowHeight(row, height);
  }
}

function setColumnWidths({ target: { sheet, areas }, where }: At<"RangeFormat">, width: number | null): void {
  if (sheet.isProtected) throw accessDenied(where);
  if (width !== null && (width < 0 || width > WIDEST_COLUMN)) throw invalidArgument(where);
  for (const area of areas) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) sheet.setColumnWidth(column, width);
  }
}

function looks<T>({ host, target }: At<"RangeFormat">, read: (look: CellLook) => T): T | null {
  return sharedLook(host, target, read);
}

export const rangeFormatClass: HostClass<"RangeFormat"> = {
  scalars: {
    horizontalAlignment: (at) => looks(at, (look) => HORIZONTAL[look.horizontal]),
    verticalAlignment: (at) => looks(at, (look) => VERTICAL[look.vertical]),
    wrapText: (at) => looks(at, (look) => look.wrap),
    indentLevel: (at) => looks(at, (look) => look.indent),
    rowHeight: (at) => size(at, "row"),
    columnWidth: (at) => size(at, "column"),
  },
  setters: {
    horizontalAlignment: setter(oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"), ({ host, target, where }, word) => {
      setLooks(host, target, where, { horizontal: keyOf(HORIZONTAL, word) });
    }),
    verticalAlignment: setter(oneOf("Top", "Center", "Bottom", "Justify", "Distributed"), ({ host, target, where }, word) => {
      setLooks(host, target, where, { vertical: keyOf(VERTICAL, word) });
    }),
    wrapText: setter(truth, ({ host, target, where }, wrap) => {
      setLooks(host, target, where, { wrap });
    }),
    indentLevel: setter(wholeNumber, ({ host, target, where }, indent) => {
      if (indent < 0 || indent > DEEPEST_INDENT) throw invalidArgument(where);
      setLooks(host, target, where, (look) => ({ indent, ...(look.horizontal === "general" && indent > 0 ? { horizontal: "left" } : {}) }));
    }),
    rowHeight: setter(number, setRowHeights),
    columnWidth: setter(number, setColumnWidths),
    useStandardHeight: setter(truth, (at, isStandard) => {
      if (isStandard) setRowHeights(at, null);
    }),
    useStandardWidth: setter(truth, (at, isStandard) => {
      if (isStandard) setColumnWidths(at, null);
    }),
  },
  links: {
    fill: ({ target }) => node("RangeFill", target),
    font: ({ target }) => node("RangeFont", target),
    borders: ({ target }) => node("RangeBorderCollection", target),
    protection: ({ target }) => node("FormatProtection", target),
  },
};
