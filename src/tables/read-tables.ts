import type { CellValue } from "../values/cell-value";
import type { DateContext } from "../values/fuzzy-date";
import { textAt } from "../values/item-at";
import type { LANGUAGES } from "../values/language";
import type { AmountContext } from "../values/money";
import { emptyAmountColumn, emptyDateColumn, emptyNumberColumn, emptyTextColumn, type Column } from "./columns";
import { foldHeader } from "./fold-header";
import { currencyOfHeader, unitOfHeader, vatOfHeader } from "./header-unit";
import { withoutTotals } from "./blank-totals";
import { inferYears } from "./infer-years";
import { amountReader, dateReader, numberReader, orderedContext, textReader, type ColumnReader } from "./read-columns";
import { ReadTable, type TablePart } from "./read-table";
import { scaleShares, scaleWeights } from "./scale-fractions";
import type { RecognisedTable } from "./recognise-tables";
import type { FieldDefinition, FieldKind, TableKind } from "./table-definition";
import { tableDefinitions, type FieldOf } from "./table-definitions";

/** Fields whose line breaks are bullets. */
const KEEPS_LINES = new Set(["done", "planned", "risk", "summary", "comment", "quality", "text", "value", "description"]);

/** `blanks` is the same of an empty text each. */
function emptyColumn(kind: FieldKind, length: number, present: boolean, blanks: readonly string[]): Column {
  if (kind === "date") return emptyDateColumn(length, present);
  if (kind === "amount") return emptyAmountColumn(length, present);
  if (kind === "number") return emptyNumberColumn(length, present);
  return emptyTextColumn(blanks, present);
}

function isEnglish(definition: FieldDefinition, header: string): boolean {
  const folded = foldHeader(header);
  const speaks = (language: (typeof LANGUAGES)[number]): boolean =>
    definition.titles[language].some((title) => foldHeader(title) === folded);
  return speaks("en") && !speaks("nb") && !speaks("nn");
}

/** What a column's header says of its amounts. */
function amountContext(definition: FieldDefinition, header: string): AmountContext {
  const currency = currencyOfHeader(header);
  const vat = vatOfHeader(header);
  const foreign = currency !== undefined && currency !== "NOK";
  return { unit: unitOfHeader(header), ...(foreign ? { currency } : {}), ...(vat === undefined ? {} : { vat }), english: isEnglish(definition, header) };
}

const amountContexts = new WeakMap<Column, Map<TablePart, AmountContext>>();

/** Told once for each part of a column: a cell that is read again has the same header. */
function contextOf(column: Column, definition: FieldDefinition, part: TablePart, header: string): AmountContext {
  const contexts = amountContexts.get(column) ?? new Map<TablePart, AmountContext>();
  amountContexts.set(column, contexts);
  const context = contexts.get(part) ?? amountContext(definition, header);
  contexts.set(part, context);
  return context;
}

/** Reads a part's rows into a column; `null` where the part has no such column. */
export function readerOf(column: Column, field: string, definition: FieldDefinition, part: TablePart, context: Omit<DateContext, "order">): ColumnReader | null {
  const at = part.columnOf.get(field);
  const constant = part.constants?.get(field);
  if (at === undefined && constant !== undefined && column.kind === "text") column.values.fill(constant, part.from, part.to);
  if (at === undefined) return null;
  const header = textAt(part.snapshot.headers, at);
  switch (column.kind) {
    case "text":
      return textReader(column, part.snapshot, at, part.from, KEEPS_LINES.has(field));
    case "date":
      return dateReader(column, part.snapshot, at, part.from, context);
    case "amount":
      return amountReader(column, part.snapshot, at, part.from, contextOf(column, definition, part, header));
    case "number":
      return numberReader(column, part.snapshot, at, part.from);
  }
}

/** So many rows of a table stay in the processor's cache while one column after another is read from them. */
const BLOCK = 512;

function readPart({ snapshot: { rows } }: TablePart, readers: readonly ColumnReader[]): void {
  for (let from = 0; from < rows.length; from += BLOCK) {
    const span = { from, to: Math.min(rows.length, from + BLOCK) };
    for (const reader of readers) reader.read(span);
  }
  for (const reader of readers) reader.finish?.();
}

const FOLLOWING_THE_PLAN = ["plan", "forecast", "delivered"];

/** Milestones stand in time's order within their initiative, and their other dates near the original plan. */
function inferMilestoneYears(columns: ReadonlyMap<string, Column>, parts: readonly TablePart[], context: Omit<DateContext, "order">): void {
  const baseline = columns.get("baseline");
  const code = columns.get("code");
  const codes = code?.kind === "text" && code.present ? code.values : null;
  for (const field of ["baseline", ...FOLLOWING_THE_PLAN]) {
    const column = columns.get(field);
    if (column?.kind !== "date" || column.yearless.size === 0) continue;
    const part = parts.find(({ columnOf }) => columnOf.has(field));
    if (part === undefined) continue;
    inferYears(
      column,
      {
        baseline: field !== "baseline" && baseline?.kind === "date" ? baseline : null,
        codes,
        value: (row) => valueOf(parts, field, row),
      },
      orderedContext(part.snapshot, part.columnOf.get(field) ?? 0, context),
    );
  }
}

function scaleFractions(kind: TableKind, columns: ReadonlyMap<string, Column>): void {
  const weight = columns.get("weight");
  const code = columns.get("code");
  if (kind === "milestones" && weight?.kind === "number" && weight.present) scaleWeights(weight, code?.kind === "text" && code.present ? code.values : null);
  const share = columns.get("deviationShare");
  const plan = columns.get("plan");
  const actual = columns.get("actual");
  if (share?.kind === "number" && share.present && plan?.kind === "amount" && actual?.kind === "amount") scaleShares(share, plan, actual);
}

function valueOf(parts: readonly TablePart[], field: string, row: number): CellValue {
  const part = parts.find(({ from, to }) => row >= from && row < to);
  const column = part?.columnOf.get(field);
  return part === undefined || column === undefined ? null : (part.snapshot.rows[row - part.from]?.[column] ?? null);
}

/** Reads all tables that were recognised as one kind into columns. Without any, the read table has length 0. */
export function readTablesOf<K extends TableKind>(
  kind: K,
  recognised: readonly RecognisedTable[],
  context: Omit<DateContext, "order">,
): ReadTable<FieldOf<K>> {
  const parts: TablePart[] = [];
  let length = 0;
  for (const { snapshot, columnOf, constants, kind: seen } of recognised) {
    if (seen !== kind) continue;
    parts.push({ ...withoutTotals(kind, snapshot, columnOf), columnOf, from: length, to: length + snapshot.rows.length, ...(constants ? { constants } : {}) });
    length += snapshot.rows.length;
  }
  const columns = new Map<string, Column>();
  // Copies of one are made much sooner than each is filled.
  const blanks = new Array<string>(length).fill("");
  /** Columns that are not there differ in nothing: one of a kind stands for all. */
  const absent = new Map<FieldKind, Column>();
  const fields: readonly (readonly [string, FieldDefinition])[] = Object.entries(tableDefinitions[kind].fields);
  for (const [field, definition] of fields) {
    const present = parts.some((part) => part.columnOf.has(field) || part.constants?.has(field));
    const column = (present ? undefined : absent.get(definition.kind)) ?? emptyColumn(definition.kind, length, present, blanks);
    if (!present) absent.set(definition.kind, column);
    columns.set(field, column);
  }
  for (const part of parts) {
    readPart(part, fields.flatMap(([field, definition]) => {
      const column = columns.get(field);
      return column?.present ? (readerOf(column, field, definition, part, context) ?? []) : [];
    }));
  }
  if (kind === "milestones") inferMilestoneYears(columns, parts, context);
  scaleFractions(kind, columns);
  return new ReadTable<FieldOf<K>>(kind, parts, length, columns);
}
