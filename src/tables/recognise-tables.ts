import type { TableSnapshot } from "../workbook/table-snapshot";
import { LANGUAGES } from "../values/language";
import { foldHeader } from "./fold-header";
import { TABLE_KINDS, type TableDefinition, type TableKind } from "./table-definition";
import { tableDefinitions } from "./table-definitions";

/** One Excel table seen as one kind: field → index of its column in the snapshot. */
export interface RecognisedTable {
  readonly snapshot: TableSnapshot;
  readonly kind: TableKind;
  readonly columnOf: ReadonlyMap<string, number>;
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

/** The best column for each field, by the rank of its title; a column serves one field only. */
function columnsFor(kind: TableKind, headers: readonly string[]): Map<string, number> {
  const titles = foldedTitles(kind);
  const offers = headers.flatMap((header, column) =>
    (titles.get(header) ?? []).map(({ field, rank }) => ({ field, rank, column })),
  );
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

function satisfies(definition: TableDefinition, columnOf: ReadonlyMap<string, number>): boolean {
  return definition.recognisedBy.some((fields) => fields.every((field) => columnOf.has(field)));
}

function asKind(snapshot: TableSnapshot, headers: readonly string[], kind: TableKind): RecognisedTable | null {
  const columnOf = columnsFor(kind, headers);
  return satisfies(tableDefinitions[kind], columnOf) ? { snapshot, kind, columnOf } : null;
}

function recogniseOne(snapshot: TableSnapshot): RecognisedTable[] {
  const headers = snapshot.headers.map(foldHeader);
  let best: RecognisedTable | null = null;
  let bestScore = 0;
  for (const kind of TABLE_KINDS) {
    const seen = asKind(snapshot, headers, kind);
    if (!seen) continue;
    const named = tableDefinitions[kind].name.toLowerCase() === snapshot.name.toLowerCase();
    const score = seen.columnOf.size + (named ? 100 : 0);
    if (score > bestScore) [best, bestScore] = [seen, score];
  }
  if (!best) return [];
  const economy = asKind(snapshot, headers, "economy");
  const reports = asKind(snapshot, headers, "reports");
  const hasPeriod = economy?.columnOf.has("period") === true || reports?.columnOf.has("period") === true;
  const combined = best.kind === "initiatives" || best.kind === "economy" || best.kind === "reports";
  const initiatives = combined && !hasPeriod ? asKind(snapshot, headers, "initiatives") : null;
  if (!initiatives) return [best];
  return [initiatives, economy, reports].filter((seen) => seen !== null);
}

/**
 * Says what each table is, by its headers in bokmål, nynorsk or English, wherever it stands and whatever it is
 * called (our own table names only break ties). One row per initiative with money and texts is several kinds at
 * once. Tables that are of no known kind are left out.
 */
export function recogniseTables(tables: readonly TableSnapshot[]): readonly RecognisedTable[] {
  return tables.flatMap(recogniseOne);
}
