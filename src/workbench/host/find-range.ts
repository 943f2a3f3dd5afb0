import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { parseArea, splitAddress } from "./areas";
import { invalidArgument } from "./host-error";
import type { HostBook } from "./host-book";
import type { Cells } from "./targets";

/** Longest list of addresses that Excel takes; what stands beyond is cut off without a word. */
const LONGEST_LIST = 8192;

/** Reads a reference such as `'My sheet'!$A$1:$C$9`, without "=". `null` where it is anything but one area. */
export function readReference(host: HostBook, formula: string): { readonly sheet: XlsxSheet; readonly area: CellArea } | null {
  const { sheet, rest } = splitAddress(formula);
  const found = sheet === null ? null : host.book.sheet(sheet);
  const area = parseArea(rest);
  return found && area ? { sheet: found, area } : null;
}

/** The area behind a defined name that is seen from `from`. */
function namedArea(host: HostBook, from: XlsxSheet | null, name: string): { readonly sheet: XlsxSheet; readonly area: CellArea } | null {
  const named = host.book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const best = named.find((each) => from !== null && each.sheet === from.name) ?? named.find((each) => each.sheet === null);
  return best ? readReference(host, best.refersTo) : null;
}

/** An address on a worksheet: A1 style, with or without that sheet's name, or the name of a range or table. */
export function findArea(host: HostBook, sheet: XlsxSheet, address: string, where: string): { readonly sheet: XlsxSheet; readonly area: CellArea } {
  const { sheet: named, rest } = splitAddress(address.trim());
  const on = named === null ? sheet : host.book.sheet(named);
  if (!on || on !== sheet) throw invalidArgument(where);
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const known = namedArea(host, sheet, rest);
  if (known?.sheet === sheet) return known;
  const table = host.table(rest);
  if (table?.sheet === sheet.name) return { sheet, area: { ...table.area, firstRow: table.area.firstRow + (table.hasHeader ? 1 : 0), lastRow: table.area.lastRow - (table.hasTotals ? 1 : 0) } };
  throw invalidArgument(where);
}

/** Commas outside quotes part the areas. */
function splitList(list: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (const character of list) {
    if (character === "'") quoted = !quoted;
    if (character === "," && !quoted) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}

export function findAreas(host: HostBook, sheet: XlsxSheet, list: string, where: string): Cells {
  const cut = list.length > LONGEST_LIST ? list.slice(0, list.lastIndexOf(",", LONGEST_LIST)) : list;
  return { sheet, areas: splitList(cut).map((part) => findArea(host, sheet, part, where).area) };
}
