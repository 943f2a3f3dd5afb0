import type { InEachLanguage } from "../values/language";

export const TABLE_KINDS = [
  "programme",
  "periods",
  "initiatives",
  "milestones",
  "economy",
  "phasing",
  "ledger",
  "reports",
  "progress",
  "risks",
  "dependencies",
  "decisions",
  "changes",
  "roadmap",
  "acknowledgements",
  "remarks",
  "history",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** How the cells of a column are read. */
export type FieldKind = "text" | "date" | "amount" | "number";

export interface FieldDefinition {
  readonly kind: FieldKind;
  /** Header titles; the first of each language is the one that a new table gets. Matched folded, never by position. */
  readonly titles: InEachLanguage<readonly string[]>;
  /** Read where a workbook has it, and left out of tables that we make. */
  readonly foundOnly?: true;
}

/** One kind of table: what it is called when we make it, its columns, and what it takes to recognise one. */
export interface TableDefinition<F extends string = string> {
  readonly kind: TableKind;
  /** ASCII table name that «Lag programark» gives. */
  readonly name: string;
  readonly sheet: InEachLanguage;
  readonly fields: Readonly<Record<F, FieldDefinition>>;
  /** A table is of this kind when all fields of one of these sets have a column. */
  readonly recognisedBy: readonly (readonly NoInfer<F>[])[];
  /** Read where a workbook has it, and not among the tables that we make. */
  readonly foundOnly?: true;
}

export function defineTable<F extends string>(definition: TableDefinition<F>): TableDefinition<F> {
  return definition;
}

function field(kind: FieldKind) {
  return (nb: string, nn: string, en: string): FieldDefinition => ({
    kind,
    titles: { nb: nb.split("|"), nn: nn.split("|"), en: en.split("|") },
  });
}

/** A column of other offices' tables. */
export function foundOnly(definition: FieldDefinition): FieldDefinition {
  return { ...definition, foundOnly: true };
}

/** Titles separated by `|`, in bokmål, nynorsk and English. */
export const textField = field("text");
export const dateField = field("date");
export const amountField = field("amount");
export const numberField = field("number");
