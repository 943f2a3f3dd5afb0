import { readArea } from "../workbook/address";
import { CHARTS_KEY, NO_CHARTS, readOwnCharts, type StandingCharts } from "../workbook/own-charts";
import { NO_TAGS, readTags, type SheetTags } from "../workbook/sheet-tags";
import { WorkbookError } from "../workbook/workbook-error";
import { addressWithinSheet } from "./read-table";

/** Columns in which tags are looked for: their own, and some more for a sheet in which somebody has inserted columns. */
const LOOKED_THROUGH = "A:AZ";

/** What stands on a sheet of ours. */
export interface OwnContents {
  readonly tags: SheetTags;
  readonly charts: StandingCharts;
  /** 1-based; "" for a blank cell. */
  textAt(this: void, row: number, column: number): string;
}

/** Of a sheet that has not been read. */
export const NOTHING: OwnContents = { tags: NO_TAGS, charts: NO_CHARTS, textAt: () => "" };

/** Loads a sheet of ours, to be read after the sync. One that has gone holds nothing. */
export function askOwnSheet(context: Excel.RequestContext, sheet: string): () => OwnContents {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const used = worksheet.getRange(LOOKED_THROUGH).getUsedRangeOrNullObject(true);
  used.load("address,values");
  const own = worksheet.customProperties.getItemOrNullObject(CHARTS_KEY);
  own.load("value");
  worksheet.charts.load("items/name");
  return () => {
    if (worksheet.isNullObject || used.isNullObject) return NOTHING;
    const area = readArea(addressWithinSheet(used.address));
    const values: unknown = used.values;
    if (!area || !Array.isArray(values)) throw new WorkbookError("too-large", sheet);
    const rows = values as readonly (readonly unknown[])[];
    return {
      charts: { own: own.isNullObject ? [] : readOwnCharts(own.value), present: worksheet.charts.items.map(({ name }) => name) },
      tags: readTags(rows, area.firstRow, area.firstColumn),
      textAt(row, column) {
        const value = rows[row - area.firstRow]?.[column - area.firstColumn];
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
      },
    };
  };
}
