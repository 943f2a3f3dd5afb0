import { areaAddress } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { LeftUnread } from "./left-unread";
import type { SessionState } from "./session-state";

/** What might be tables of a programme, and was not recognised: tables first. */
export function candidatesOf({ tables, candidates }: WorkbookSnapshot, unread: LeftUnread): SessionState["candidates"] {
  const left = tables.filter(({ name, rows }) => unread.tables.includes(name) && rows.length > 0);
  return [
    ...left.map(({ sheet, name, firstRow, firstColumn, headers, rows }) => ({
      sheet, table: name, rows: rows.length,
      address: areaAddress({ firstRow: firstRow - 1, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn: firstColumn + headers.length - 1 }),
    })),
    ...candidates.map(({ sheet, address, rows }) => ({ sheet, address, rows: rows.length, table: null })),
  ];
}
