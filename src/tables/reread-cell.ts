import type { DateContext } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import { BLANK, type Column } from "./columns";
import { saysOrder } from "./date-order";
import { mayBeEither } from "./read-columns";
import type { ReadTable } from "./read-table";
import { retally } from "./row-tallies";
import { readerOf } from "./read-tables";
import type { FieldDefinition } from "./table-definition";
import { tableDefinitions } from "./table-definitions";

/** As before anything was read into it. */
function blank(column: Column, row: number): void {
  if (column.kind === "text") {
    column.values[row] = "";
    column.errors.delete(row);
    return;
  }
  column.state[row] = BLANK;
  if (column.kind === "number") {
    column.values[row] = NONE;
    column.fractions.delete(row);
    return;
  }
  column.isText[row] = 0;
  column.details.delete(row);
  column.failures.delete(row);
  if (column.kind === "amount") {
    column.ore[row] = NONE;
    column.coarse.delete(row);
    column.foreign.delete(row);
  } else {
    column.start[row] = NONE;
    column.end[row] = NONE;
    column.undecided.delete(row);
    column.yearless.delete(row);
  }
}

/** Whether a cell says something of how others are read: which of day and month stands first, a currency; or a year left out, which they say. */
function speaksForOthers(table: ReadTable, column: Column, row: number, field: string): boolean {
  if (column.kind === "text") return false;
  if (column.kind === "number") return true;
  if (column.kind === "date") return column.yearless.size > 0 || saysOrder(table.raw(row, field));
  return column.foreign.has(row);
}

/** Whether others say how a cell is read. */
function hearsOthers(table: ReadTable, column: Column, row: number, field: string): boolean {
  return column.kind === "date" && mayBeEither(table.raw(row, field));
}

/**
 * Sets one cell of a table in its snapshot and reads it again, in place. Answers false where other cells may now read
 * otherwise, or say how it reads: then the table is to be read anew. The row's cell must be in the table's only part and hold no formula.
 */
export function rereadCell(table: ReadTable, row: number, field: string, context: Omit<DateContext, "order">, change: () => void): boolean {
  const column = table.column(field);
  const part = table.partOf(row);
  const definition = (tableDefinitions[table.kind].fields as Readonly<Record<string, FieldDefinition>>)[field];
  if (definition === undefined || speaksForOthers(table, column, row, field)) return false;
  retally(column, row, () => {
    change();
    blank(column, row);
    const own = row - part.from;
    readerOf(column, field, definition, part, context)?.read({ from: own, to: own + 1 });
  });
  return !speaksForOthers(table, column, row, field) && !hearsOthers(table, column, row, field);
}
