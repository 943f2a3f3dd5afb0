import { areaAddress, readArea, type CellArea } from "../../workbook/address";

/** A list of areas as `sqref` holds it; whole rows and columns are read as areas to the sheet's edge. */
export function readAreas(sqref: string): CellArea[] {
  const areas: CellArea[] = [];
  for (const text of sqref.split(/\s+/)) {
    const area = readArea(text) ?? readLines(text);
    if (area) areas.push(area);
  }
  return areas;
}

function readLines(text: string): CellArea | null {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const isRows = /^\d{1,7}$/.test(first) && /^\d{1,7}$/.test(last);
  if (isRows) return readArea(`A${first}:XFD${last}`);
  return /^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last) ? readArea(`${first}1:${last}1048576`) : null;
}

export function writeAreas(areas: readonly CellArea[]): string {
  return areas.map(areaAddress).join(" ");
}

export function overlaps(a: CellArea, b: CellArea): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

export function covers(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** What is left of `area` without the one cell: up to four areas. */
export function withoutCell(area: CellArea, row: number, column: number): CellArea[] {
  if (!covers(area, row, column)) return [area];
  const parts: CellArea[] = [];
  if (row > area.firstRow) parts.push({ ...area, lastRow: row - 1 });
  if (column > area.firstColumn) parts.push({ ...area, firstRow: row, lastRow: row, lastColumn: column - 1 });
  if (column < area.lastColumn) parts.push({ ...area, firstRow: row, lastRow: row, firstColumn: column + 1 });
  if (row < area.lastRow) parts.push({ ...area, firstRow: row + 1 });
  return parts;
}
