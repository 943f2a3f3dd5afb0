import * as z from "zod/mini";
import type { CellValue } from "../../src/values/cell-value";
import { dayFromSerial } from "../../src/values/excel-serial";
import { cleanText } from "../../src/values/fold";
import type { DateContext } from "../../src/values/fuzzy-date";
import { readAmount } from "../../src/values/read-amount";
import { readDate } from "../../src/values/read-date";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";

const dates: DateContext = { date1904: false, periodFrom: 18998, periodTo: 19053, order: "day-first" };
const amounts = { unit: 1, english: false } as const;

const textCell = z.pipe(
  z.nullable(z.union([z.string(), z.number()])),
  z.transform((value) => (value === null ? "" : typeof value === "string" ? cleanText(value) : String(value))),
);

/** Texts in which a line break is a bullet. */
const linesCell = z.pipe(z.nullable(z.union([z.string(), z.number()])), z.transform((value) => (value === null ? "" : String(value).trim())));

const dateCell = z.nullable(
  z.union([
    z.pipe(z.number(), z.transform((serial) => dayFromSerial(serial, false))),
    z.pipe(z.string(), z.transform((text, context) => {
      const reading = readDate(text, dates);
      if (!reading.ok) context.issues.push({ code: "custom", message: reading.reason, input: text });
      return reading.ok ? reading.date : null;
    })),
  ]),
);

const amountCell = z.nullable(
  z.union([
    z.pipe(z.number(), z.transform((kroner) => Math.round(kroner * 100))),
    z.pipe(z.string(), z.transform((text, context) => {
      const reading = readAmount(text, amounts);
      if (!reading.ok) context.issues.push({ code: "custom", message: reading.reason, input: text });
      return reading.ok ? reading.money : null;
    })),
  ]),
);

/** The reading of the four tables as zod schemas, a row an object. */
export const schemas = {
  tblTiltak: z.object({ code: textCell, name: textCell, leader: textCell, status: textCell, budget: amountCell }),
  tblMilepaeler: z.object({ code: textCell, id: textCell, description: linesCell, baseline: dateCell, plan: dateCell, forecast: dateCell, delivered: dateCell, comment: linesCell }),
  tblOkonomi: z.object({ period: textCell, code: textCell, plan: amountCell, actual: amountCell, deviation: amountCell, comment: linesCell }),
} as const;

export type ReadByZod = keyof typeof schemas;

/** Rows as zod wants them: made before the clock starts. */
export function rowObjects(table: TableSnapshot): Record<string, CellValue>[] {
  const fields = Object.keys(schemas[table.name as ReadByZod].shape);
  return table.rows.map((row) => Object.fromEntries(fields.map((field, column) => [field, row[column] ?? null])));
}

/** How many rows zod accepts. */
export function readWithZod(name: ReadByZod, rows: readonly Record<string, CellValue>[]): number {
  const schema = schemas[name];
  let accepted = 0;
  for (const row of rows) if (schema.safeParse(row).success) accepted++;
  return accepted;
}
