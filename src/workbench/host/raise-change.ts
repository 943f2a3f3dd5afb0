import { isCellError, type CellValue } from "../../values/cell-value";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { addressOf, cellsOf, intersection } from "./areas";
import { valueTypeOf, wireValue } from "./cell-values";
import { WORKBOOK_TARGET } from "./event-kinds";
import type { HostBook } from "./host-book";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" | "Unknown";

/** Who changed the cells: this add-in, the person at this machine, or somebody else who has the workbook open. */
type ChangedBy = "add-in" | "user" | "another";

interface CellsChange {
  readonly sheet: XlsxSheet;
  readonly area: CellArea;
  readonly by: ChangedBy;
  readonly changeType?: ChangeType;
  /** For a single cell: what it held before. */
  readonly before?: CellValue;
}

function details(host: HostBook, change: CellsChange): object {
  const { sheet, area, before } = change;
  if (before === undefined || cellsOf(area) !== 1 || (change.changeType ?? "RangeEdited") !== "RangeEdited") return {};
  const after = host.calculator.value(sheet, area.firstRow, area.firstColumn);
  const valueOf = (value: CellValue): unknown => (isCellError(value) ? value.error : wireValue(value));
  return { valueBefore: valueOf(before), valueAfter: valueOf(after), valueTypeBefore: valueTypeOf(before), valueTypeAfter: valueTypeOf(after) };
}

/** Tells the listeners of the worksheet, of all worksheets and of the tables that the area meets. */
export function raiseChange(host: HostBook, change: CellsChange): void {
  const { sheet, area, by } = change;
  const common = {
    changeType: change.changeType ?? "RangeEdited",
    source: by === "another" ? "Remote" : "Local",
    worksheetId: host.sheetId(sheet),
    address: addressOf(area),
  };
  const onSheet = {
    ...common,
    ...details(host, change),
    referenceId: `${host.sheetId(sheet)}!${addressOf(area)}`,
    triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
  };
  host.events.raise("changed", [host.sheetId(sheet), WORKBOOK_TARGET], onSheet);
  for (const table of host.book.tables) {
    if (table.sheet !== sheet.name || !intersection(table.area, area)) continue;
    const id = host.tableId(table.name);
    host.events.raise("tableChanged", [id, WORKBOOK_TARGET, host.sheetId(sheet)], { ...common, ...details(host, change), tableId: id });
  }
  raiseCalculated(host);
}

function hasDoubtful(sheet: XlsxSheet): boolean {
  const used = sheet.usedArea();
  for (let row = used?.firstRow ?? 1; used && row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) if (sheet.cell(row, column)?.awaitsExcel) return true;
  }
  return false;
}

/** Excel computes after each edit: sheets whose formulas an edit touched have been calculated. */
function raiseCalculated(host: HostBook): void {
  if (!host.events.isHeard("calculated")) return;
  for (const sheet of host.book.sheets) {
    if (hasDoubtful(sheet)) host.events.raise("calculated", [host.sheetId(sheet), WORKBOOK_TARGET], { worksheetId: host.sheetId(sheet) });
  }
}
