import { BLANK } from "../../tables/columns";
import { rowTally, type RowTally } from "../../tables/row-tallies";
import type { Money } from "../../values/money";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

/** An amount whose separator is asked about is not one of these: that finding says more. */
function isNumberAsText({ flags }: Money): boolean {
  return (flags.includes("text-number") || flags.includes("minus-unusual")) && !flags.includes("separator-unusual");
}

const NO_ROWS: RowTally = { count: 0, first: -1 };

function asText({ column, isPublished }: TableColumn): RowTally {
  if (column.kind !== "amount") return NO_ROWS;
  const { details } = column;
  const says = (row: number): boolean => {
    const money = details.get(row);
    return money !== undefined && isNumberAsText(money) && !isPublished(row);
  };
  return rowTally(column, "as text", says, details);
}

function written({ column, isPublished }: TableColumn): RowTally {
  return column.kind === "amount" ? rowTally(column, "written", (row) => column.state[row] !== BLANK && !isPublished(row)) : NO_ROWS;
}

/** From the top: `details` are in the order of reading. */
function rowsOf({ column, isPublished }: TableColumn): readonly (readonly [number, Money])[] {
  if (column.kind !== "amount") return [];
  return [...column.details].filter(([row, money]) => isNumberAsText(money) && !isPublished(row)).sort(([a], [b]) => a - b);
}

/** The sign as somebody wrote it, where it is not a plain hyphen before the number. */
function minusOf({ flags, raw }: Money): string | null {
  if (!flags.includes("minus-unusual")) return null;
  const text = raw.trim();
  let end = 0;
  while (end < text.length && !(text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)) end++;
  return end > 0 && !text.startsWith("(") ? text.slice(0, end) : null;
}

interface Told {
  readonly count: number;
  /** The only one, where it is one. */
  readonly only: Money | null;
  readonly minus: string | null;
}

function told(column: TableColumn): Told {
  const { count, first } = asText(column);
  const only = count === 1 && column.column.kind === "amount" ? (column.column.details.get(first) ?? null) : null;
  return { count, only, minus: only && minusOf(only) };
}

export const numberAsText = rule({
  id: "column/number-as-text",
  answers: ["DQ12"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "note",
  profile: "essential",
  needs: [],
  why: {
    nb: "Et tall som er lagret som tekst, blir ikke med når Excel summerer, uten at noe tyder på det.",
    nn: "Eit tal som er lagra som tekst, blir ikkje med når Excel summerer, utan at noko tyder på det.",
    en: "A number stored as text is left out when Excel sums, and nothing shows it.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 1e | ['50 000] | 34750 | ['- 15 250] |
| 2022-W02-09 | 5b | '3,5 MNOK | '2,57 MNOK | |
| 2022-W02-09 | 8a | '500 000 | 350000 | -150000 |`,
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 8a | '500.000 kr | 350000 | ['(150 000)] |`,
  ],
  when: (column) => asText(column).count > 0,
  at: (column) => column.table.place(asText(column).first, column.field),
  message: {
    nb: (column, { write }) => {
      const { count, only, minus } = told(column);
      if (!only) return `${column.title}: ${write.number(count)} av ${write.number(written(column).count)} tall er lagret som tekst. Skal de gjøres om til tall?`;
      const read = write.kroner(only.ore);
      if (minus !== null) return `Minus er skrevet som ${write.quote(minus)}: tolkes som ${read}. Skal cellen bli et tall?`;
      return `${column.title} ${write.quote(only.raw)} er lagret som tekst og tolkes som ${read}. Skal cellen bli et tall?`;
    },
    nn: (column, { write }) => {
      const { count, only, minus } = told(column);
      if (!only) return `${column.title}: ${write.number(count)} av ${write.number(written(column).count)} tal er lagra som tekst. Skal dei gjerast om til tal?`;
      const read = write.kroner(only.ore);
      if (minus !== null) return `Minus er skrive som ${write.quote(minus)}: blir tolka som ${read}. Skal cella bli eit tal?`;
      return `${column.title} ${write.quote(only.raw)} er lagra som tekst og blir tolka som ${read}. Skal cella bli eit tal?`;
    },
    en: (column, { write }) => {
      const { count, only, minus } = told(column);
      if (!only) return `${column.title}: ${write.number(count)} of ${write.number(written(column).count)} numbers are stored as text. Turn them into numbers?`;
      const read = write.kroner(only.ore);
      if (minus !== null) return `Minus is written as ${write.quote(minus)}: read as ${read}. Make the cell a number?`;
      return `${column.title} ${write.quote(only.raw)} is stored as text and read as ${read}. Make the cell a number?`;
    },
  },
  fixesAlike: true,
  fixes: (column, { write }) => {
    const { field } = column;
    const edits = rowsOf(column).flatMap(([row, { ore, currency, convertedFrom }]) => (currency === "NOK" && convertedFrom === undefined ? [{ at: { row, field }, value: { ore } }] : []));
    const text = write.kroner(told(column).only?.ore ?? 0);
    const label =
      edits.length === 1
        ? { nb: `Gjør om til tallet ${text}`, nn: `Gjer om til talet ${text}`, en: `Turn into the number ${text}` }
        : { nb: "Gjør om til tall", nn: "Gjer om til tal", en: "Turn into numbers" };
    return edits.length > 0 ? [{ label, edits }] : [];
  },
});
