import { foldHeader } from "../tables/fold-header";
import type { FieldDefinition, TableDefinition, TableKind } from "../tables/table-definition";
import { tableDefinitions } from "../tables/table-definitions";
import type { CellValue } from "../values/cell-value";
import { LANGUAGES } from "../values/language";
import { trigramLikeness } from "../values/trigram-likeness";
import { fieldId, fieldsOf, kindId } from "./mapping-kinds";

export interface GuessedColumn {
  readonly field: string | null;
  readonly isGuess: boolean;
}

/** Two titles below this have little in common. */
const ALIKE = 0.45;

function definitionOf(kind: TableKind, field: string): FieldDefinition | undefined {
  const fields: Readonly<Record<string, FieldDefinition>> = tableDefinitions[kind].fields;
  return fields[field];
}

/** Dates, amounts and numbers have a digit somewhere. */
function mayBe(definition: FieldDefinition, samples: readonly CellValue[]): boolean {
  if (definition.kind === "text") return true;
  return samples.some((value) => typeof value === "number" || (typeof value === "string" && [...value].some((character) => character >= "0" && character <= "9")));
}

/** Headers of plans and registers that are too common to recognise a table by, but good enough to propose. */
const PROPOSED: Readonly<Record<string, readonly string[]>> = {
  "milestones.description": ["Oppgave", "Oppgåve", "Aktivitet", "Leveranse", "Task", "Task name", "Activity", "Feature", "Deliverable"],
  "milestones.baseline": ["Slutt", "Sluttdato", "Ferdigdato", "End", "End date", "Finish", "Finish date"],
  "initiatives.name": ["Epic", "Epos"],
  "risks.action": ["Strategi", "Strategy", "Mitigation", "Response"],
};

function likenessTo(header: string, definition: FieldDefinition, kind: TableKind, field: string): number {
  const titles = [...LANGUAGES.flatMap((language) => definition.titles[language]), ...(PROPOSED[`${kind}.${field}`] ?? [])];
  return titles.reduce((best, title) => Math.max(best, trigramLikeness(header, foldHeader(title))), 0);
}

/** A field for each column that its header names, and for the rest the one that it is most like. `known`: what is certain, by column. */
export function guessColumns(kinds: readonly TableKind[], headers: readonly string[], rows: readonly (readonly CellValue[])[], known: ReadonlyMap<number, string>): readonly GuessedColumn[] {
  const taken = new Set(known.values());
  const offers = headers.flatMap((title, column) => {
    if (known.has(column)) return [];
    const header = foldHeader(title);
    const samples = rows.map((row) => row[column] ?? null);
    return fieldsOf(kinds).flatMap(({ kind, field, id }) => {
      const definition = definitionOf(kind, field);
      if (!definition || taken.has(id) || !mayBe(definition, samples)) return [];
      const alike = likenessTo(header, definition, kind, field);
      return alike >= ALIKE ? [{ column, id, alike }] : [];
    });
  });
  offers.sort((a, b) => b.alike - a.alike || a.column - b.column);
  const guessed = new Map<number, string>();
  for (const { column, id } of offers) {
    if (guessed.has(column) || taken.has(id)) continue;
    guessed.set(column, id);
    taken.add(id);
  }
  return headers.map((_, column) => ({ field: known.get(column) ?? guessed.get(column) ?? null, isGuess: guessed.has(column) }));
}

const CODE = fieldId("milestones", "code");

/** Whether columns and a code that stands elsewhere are what it takes to be of a kind. */
function suffices(kind: TableKind, ids: ReadonlySet<string>): boolean {
  const definition: TableDefinition = tableDefinitions[kind];
  return definition.recognisedBy.some((fields) => fields.every((field) => ids.has(fieldId(kind, field)) || fieldId(kind, field) === CODE));
}

const GUESSED: readonly TableKind[] = ["milestones", "initiatives", "economy", "reports", "risks", "decisions"];

/** The kind that the headers are most like, where they name or resemble all that it takes; `null` for none. */
export function guessKind(headers: readonly string[], rows: readonly (readonly CellValue[])[]): string | null {
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const kind of GUESSED) {
    const columns = guessColumns([kind], headers, rows, new Map());
    const ids = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
    if (ids.size >= 2 && suffices(kind, ids) && ids.size > (best?.score ?? 0)) best = { id: kindId([kind]), score: ids.size };
  }
  return best?.id ?? null;
}

export function isCode(field: string | null): boolean {
  return field === CODE;
}

/** Kinds whose rows are each of an initiative. */
export function needsCode(kinds: readonly TableKind[]): boolean {
  return kinds.some((kind) => Object.keys(tableDefinitions[kind].fields).includes("code"));
}
