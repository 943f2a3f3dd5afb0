import type { TableSnapshot } from "../workbook/table-snapshot";
import { foldText } from "../values/fold";
import { textAt } from "../values/item-at";
import { LANGUAGES } from "../values/language";
import { foldHeader } from "./fold-header";
import { fieldsTitled, NO_MAPPING, type SourceMapping, type TableMapping } from "./table-mapping";
import { TABLE_KINDS, type TableDefinition, type TableKind } from "./table-definition";
import { tableDefinitions } from "./table-definitions";

/** One Excel table seen as one kind: field → index of its column in the snapshot. */
export interface RecognisedTable {
  readonly snapshot: TableSnapshot;
  readonly kind: TableKind;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Fields without a column that have one text for every row. */
  readonly constants?: ReadonlyMap<string, string>;
}

/** A table's headers, and what a person has said of it. */
interface Source {
  readonly snapshot: TableSnapshot;
  /** Folded. */
  readonly headers: readonly string[];
  readonly said: SourceMapping | null;
}

type FoldedTitles = ReadonlyMap<string, { readonly field: string; readonly rank: number }[]>;

const foldedTitlesByKind = new Map<TableKind, FoldedTitles>();

function foldedTitles(kind: TableKind): FoldedTitles {
  const known = foldedTitlesByKind.get(kind);
  if (known) return known;
  const titles = new Map<string, { field: string; rank: number }[]>();
  for (const [field, definition] of Object.entries(tableDefinitions[kind].fields)) {
    for (const language of LANGUAGES) {
      definition.titles[language].forEach((title, rank) => {
        const folded = foldHeader(title);
        const entries = titles.get(folded) ?? [];
        if (!entries.some((entry) => entry.field === field)) entries.push({ field, rank });
        titles.set(folded, entries);
      });
    }
  }
  foldedTitlesByKind.set(kind, titles);
  return titles;
}

interface Offer {
  readonly field: string;
  readonly rank: number;
  readonly column: number;
}

const SAID = -1;

/** What a person has said of a column counts before what its header says. */
function offersOf({ snapshot, headers, said }: Source, kind: TableKind): Offer[] {
  const titles = foldedTitles(kind);
  return headers.flatMap((header, column) => {
    const told = said?.columns.get(foldText(textAt(snapshot.headers, column)));
    if (told === undefined) return (titles.get(header) ?? []).map(({ field, rank }) => ({ field, rank, column }));
    if (told === null) return [];
    return fieldsTitled(said?.kinds ?? [kind], told).filter((each) => each.kind === kind).map(({ field }) => ({ field, rank: SAID, column }));
  });
}

/** The best column for each field, by the rank of its title; a column serves one field only. */
function columnsFor(source: Source, kind: TableKind): Map<string, number> {
  const offers = offersOf(source, kind);
  offers.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columnOf = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of offers) {
    if (columnOf.has(field) || taken.has(column)) continue;
    columnOf.set(field, column);
    taken.add(column);
  }
  return columnOf;
}

function constantsFor({ said }: Source, kind: TableKind, columnOf: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const [title, value] of said?.constants ?? []) {
    for (const { kind: of, field } of fieldsTitled(said?.kinds ?? [kind], title)) if (of === kind && !columnOf.has(field)) constants.set(field, value);
  }
  return constants;
}

function satisfies(definition: TableDefinition, has: (field: string) => boolean): boolean {
  return definition.recognisedBy.some((fields) => fields.every(has));
}

function seenAs(source: Source, kind: TableKind): RecognisedTable {
  const columnOf = columnsFor(source, kind);
  const constants = constantsFor(source, kind, columnOf);
  return { snapshot: source.snapshot, kind, columnOf, ...(constants.size > 0 ? { constants } : {}) };
}

function asKind(source: Source, kind: TableKind): RecognisedTable | null {
  const seen = seenAs(source, kind);
  return satisfies(tableDefinitions[kind], (field) => seen.columnOf.has(field) || seen.constants?.has(field) === true) ? seen : null;
}

function recogniseOne(snapshot: TableSnapshot, said: SourceMapping | null): RecognisedTable[] {
  const source: Source = { snapshot, said, headers: snapshot.headers.map(foldHeader) };
  if (said?.kinds) return said.kinds.map((kind) => seenAs(source, kind));
  let best: RecognisedTable | null = null;
  let bestScore = 0;
  for (const kind of TABLE_KINDS) {
    const seen = asKind(source, kind);
    if (!seen) continue;
    const named = tableDefinitions[kind].name.toLowerCase() === snapshot.name.toLowerCase();
    const score = seen.columnOf.size + (named ? 100 : 0);
    if (score > bestScore) [best, bestScore] = [seen, score];
  }
  if (!best) return [];
  const economy = asKind(source, "economy");
  const reports = asKind(source, "reports");
  const hasPeriod = economy?.columnOf.has("period") === true || reports?.columnOf.has("period") === true;
  const combined = best.kind === "initiatives" || best.kind === "economy" || best.kind === "reports";
  const initiatives = combined && !hasPeriod ? asKind(source, "initiatives") : null;
  if (!initiatives) return [best];
  return [initiatives, economy, reports].filter((seen) => seen !== null);
}

/**
 * Says what each table is, by its headers in bokmål, nynorsk or English, wherever it stands and whatever it is
 * called (our own table names only break ties). One row per initiative with money and texts is several kinds at
 * once. Tables that are of no known kind are left out. What a person has said in `mapping` counts first.
 */
export function recogniseTables(tables: readonly TableSnapshot[], mapping: TableMapping = NO_MAPPING): readonly RecognisedTable[] {
  return tables.flatMap((table) => recogniseOne(table, mapping.get(foldText(table.name)) ?? null));
}
