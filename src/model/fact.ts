import type { FactField, FactSubject } from "./fact-fields";

/** One thing that a report says, as the history table holds it. */
export interface Fact {
  /** Code of the initiative; "" for the programme, and for a row without one. */
  readonly code: string;
  /** "" for the programme, the code for an initiative, `5b/MP2` for a milestone, `1e/risiko/R1` and `1e/avhengighet/5b` for rows of registers. */
  readonly key: string;
  readonly field: FactField;
  /** Canonical (see `fact-value`): the same whatever language it was written in. Never "". */
  readonly value: string;
}

/** Code points, so that every machine has the same order. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function subjectOf(field: FactField): FactSubject {
  return field.slice(0, field.indexOf(".")) as FactSubject;
}

/** What a fact is called among those of one report; its value left out. */
export function factName({ key, field }: Pick<Fact, "key" | "field">): string {
  return `${key}\n${field}`;
}
