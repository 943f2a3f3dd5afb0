import type { CellArea } from "../../workbook/address";
import { readAreas, writeAreas } from "../sheet/areas";
import type { OpenedSheet } from "./opened-sheet";

/** An area over a table's columns that ends with its last row of data follows that row. */
function follow(area: CellArea, data: CellArea, lastRow: number): CellArea {
  const isInside = area.firstColumn >= data.firstColumn && area.lastColumn <= data.lastColumn;
  const isWhole = area.lastRow === data.lastRow && area.firstRow >= data.firstRow - 1 && area.firstRow <= data.firstRow;
  return isInside && isWhole && lastRow >= area.firstRow ? { ...area, lastRow } : area;
}

function followed(sqref: string, data: CellArea, lastRow: number): string {
  return sqref
    .split(/\s+/)
    .map((text) => {
      const [area] = readAreas(text);
      const moved = area && follow(area, data, lastRow);
      return moved && moved !== area ? writeAreas([moved]) : text;
    })
    .join(" ");
}

/** Lets conditional formats and data validations over whole columns of a table (`data`: its rows of data as they were) end with its new last row. */
export function growAreas(sheet: OpenedSheet, data: CellArea, lastRow: number): void {
  sheet.mapAreas((sqref) => followed(sqref, data, lastRow));
}
