import type { XlsxTable } from "../xlsx/xlsx-book";
import type { CellLooks } from "./grid/grid-sheet";

/** Office's own theme: dark text, then accents 1–6. */
const ACCENTS = ["#000000", "#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round(part + (255 - part) * share).toString(16).padStart(2, "0")).join("")}`;
}

interface TableDress {
  readonly header: CellLooks;
  readonly odd: CellLooks;
  readonly even: CellLooks;
  readonly totals: CellLooks;
}

function solid(colour: string, width = 1): NonNullable<CellLooks["bottom"]> {
  return { width, pattern: "solid", colour };
}

function light(number: number): TableDress {
  const accent = ACCENTS[(number - 1) % 7] ?? "#000000";
  const edge = solid(accent);
  const filled = number > 7 && number <= 14;
  return {
    header: filled ? { bold: true, colour: "#ffffff", fill: accent } : { bold: true, colour: accent, bottom: edge },
    odd: number <= 7 ? { fill: tint(accent, 0.8) } : { bottom: edge },
    even: number <= 7 ? {} : { bottom: edge },
    totals: { bold: true, top: edge },
  };
}

function medium(number: number): TableDress {
  const accent = ACCENTS[(number - 1) % 7] ?? "#000000";
  const edge = solid(tint(accent, 0.4));
  const striped: Readonly<Record<number, readonly [odd: string, even: string | null]>> = {
    0: [tint(accent, 0.8), null],
    1: [tint(accent, 0.6), tint(accent, 0.8)],
    2: ["#d9d9d9", null],
    3: [tint(accent, 0.6), tint(accent, 0.8)],
  };
  const [odd, even] = striped[Math.floor((number - 1) / 7)] ?? [tint(accent, 0.8), null];
  return {
    header: { bold: true, colour: "#ffffff", fill: accent },
    odd: { fill: odd, bottom: edge },
    even: { ...(even === null ? {} : { fill: even }), bottom: edge },
    totals: { bold: true, top: solid(accent, 2) },
  };
}

const PREFIX = "TableStyle";

/** What Excel's built-in table styles look like; `null` for none and for styles of a file's own. */
function dressOf(style: string | null): TableDress | null {
  if (style === null || !style.startsWith(PREFIX)) return null;
  const kind = ["Light", "Medium", "Dark"].find((each) => style.startsWith(PREFIX + each));
  const number = kind ? Number(style.slice(PREFIX.length + kind.length)) : Number.NaN;
  if (!kind || !Number.isInteger(number) || number < 1 || number > 28) return null;
  return kind === "Light" ? light(number) : medium(kind === "Dark" ? ((number - 1) % 7) + 8 : number);
}

/** Looks that tables lend their cells; a cell's own fill, colour and edges win. */
export function tableLooks(tables: readonly XlsxTable[]): (row: number, column: number) => CellLooks | null {
  const dressed = tables.flatMap((table) => {
    const dress = dressOf(table.styleName);
    return dress ? [{ table, dress }] : [];
  });
  return (row, column) => {
    for (const { table: { area, hasHeader, hasTotals }, dress } of dressed) {
      if (row < area.firstRow || row > area.lastRow || column < area.firstColumn || column > area.lastColumn) continue;
      if (hasHeader && row === area.firstRow) return dress.header;
      if (hasTotals && row === area.lastRow) return dress.totals;
      return (row - area.firstRow - (hasHeader ? 1 : 0)) % 2 === 0 ? dress.odd : dress.even;
    }
    return null;
  };
}
