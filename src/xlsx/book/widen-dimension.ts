import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import type { SheetXml } from "../sheet/sheet-xml";

/** Lets the sheet's `<dimension>` cover what is used; it never shrinks, and is not added where the file had none. */
export function widenDimension(xml: SheetXml, used: CellArea | null): void {
  const dimension = xml.child("dimension");
  const written = readArea(dimension?.attribute("ref") ?? "");
  if (!dimension || !written || !used) return;
  const wide = {
    firstRow: Math.min(written.firstRow, used.firstRow),
    firstColumn: Math.min(written.firstColumn, used.firstColumn),
    lastRow: Math.max(written.lastRow, used.lastRow),
    lastColumn: Math.max(written.lastColumn, used.lastColumn),
  };
  const address = areaAddress(wide);
  if (address !== areaAddress(written)) dimension.setAttribute("ref", address);
}
