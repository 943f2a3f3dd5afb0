import { recogniseTables } from "../tables/recognise-tables";
import { readReference } from "../tables/source-name";
import { tableDefinitions } from "../tables/table-definitions";
import { CONSTANT_SIGN, NOT_USED } from "../tables/table-mapping";
import { foldText } from "../values/fold";
import type { Language } from "../values/language";
import { cellAddress } from "../workbook/address";
import type { Batch, CellEdit } from "../workbook/batch";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { freeName } from "./free-name";
import { joinBatches } from "./join-batches";
import { fieldId, fieldLabel, kindId, kindsOf, kindWords } from "./mapping-kinds";
import type { MappedPlace, MappedSource, MappingOffer } from "./mapping-state";
import { recogniseWorkbook } from "./recognise-workbook";
import { writeSettings, type SettingEntry } from "./write-settings";

const CODE = fieldId("milestones", "code");

/** Whether a table's headers alone say all of it. */
function saysItself(source: MappedSource, place: MappedPlace, { tables }: WorkbookSnapshot): boolean {
  const table = tables.find(({ name }) => name === place.name);
  if (!table || source.needsCode) return false;
  const seen = recogniseTables([table]);
  const fields = new Map(seen.flatMap(({ kind, columnOf }) => [...columnOf].map(([field, column]) => [column, fieldId(kind, field)] as const)));
  return kindId(seen.map(({ kind }) => kind)) === (source.kind ?? "") && source.columns.every(({ field }, column) => (fields.get(column) ?? null) === field);
}

function entriesOf(source: MappedSource, place: MappedPlace, language: Language): readonly SettingEntry[] {
  const kinds = kindsOf(source.kind);
  const entry = (column: string, value: string): SettingEntry => ({ names: [`${place.name}[${column}]`], value });
  if (kinds.length === 0) return [entry("", NOT_USED[language])];
  const bare = { headers: source.columns.map(({ title }) => title), name: "", sheet: "", firstRow: 2, firstColumn: 1, rows: [], formats: [], formulas: [], hasTotals: false };
  const seen = recogniseTables([bare], new Map([["", { kinds, columns: new Map(), constants: new Map() }]]));
  const byHeader = new Map(seen.flatMap(({ kind, columnOf }) => [...columnOf].map(([field, column]) => [column, fieldId(kind, field)] as const)));
  const columns = source.columns.flatMap(({ title, field }, column) => {
    const written = entry(title, field === null ? NOT_USED[language] : fieldLabel(kinds, field, language));
    return (byHeader.get(column) ?? null) === field ? [] : [written];
  });
  const code = source.needsCode && place.code.trim() !== "" ? [entry(CONSTANT_SIGN + fieldLabel(kinds, CODE, language), place.code.trim())] : [];
  return [entry("", kindWords(kinds, language)), ...columns, ...code];
}

/**
 * What remembers a mapping in the workbook: rows of its settings that name tables, blocks of cells and columns. Tables
 * whose headers say it all get no row, unless an earlier mapping said otherwise; rows that no longer hold are emptied.
 */
export function saveMapping(snapshot: WorkbookSnapshot, offer: MappingOffer, language: Language): Batch {
  const { recognised, settingRows, mapping } = recogniseWorkbook(snapshot);
  const entries = offer.sources.flatMap((source) => source.places.flatMap((place): readonly SettingEntry[] => {
    const isKnown = mapping.has(foldText(place.name));
    if (!isKnown && ((source.kind === null && place.isRange) || saysItself(source, place, snapshot))) return [];
    return entriesOf(source, place, language);
  }));
  const written = new Set(entries.flatMap(({ names }) => names.map(foldText)));
  const places = offer.sources.flatMap((source) => source.places.map(({ name }) => `${foldText(name)}[`));
  const stale = settingRows.filter(({ name }) => !written.has(foldText(name)) && places.some((start) => foldText(name).startsWith(start)));
  return writeSettings(snapshot, recognised, [...entries, ...stale.map(({ name }): SettingEntry => ({ names: [name], value: null }))], language);
}

function asName(sheet: string): string {
  return [...sheet].filter((character) => /[\p{L}\p{N}]/u.test(character)).join("");
}

/** The rows of the settings that name a block of cells, as they are once it is a table of that name. */
function renamed(snapshot: WorkbookSnapshot, names: ReadonlyMap<string, string>): { readonly snapshot: WorkbookSnapshot; readonly edits: readonly CellEdit[] } {
  const { recognised } = recogniseWorkbook(snapshot);
  const table = recognised.find(({ kind }) => kind === "programme");
  const column = table?.columnOf.get("setting");
  if (!table || column === undefined) return { snapshot, edits: [] };
  const { rows, sheet, firstRow, firstColumn } = table.snapshot;
  const edits: CellEdit[] = [];
  const after = rows.map((row, at) => {
    const written = row[column];
    const reference = typeof written === "string" ? readReference(written) : null;
    const to = reference && [...names].find(([from]) => foldText(from) === reference.source)?.[1];
    if (!reference || to === undefined) return row;
    const name = `${to}[${reference.column}]`;
    edits.push({ sheet, cell: cellAddress(firstRow + at, firstColumn + column), value: name });
    return row.map((value, each) => (each === column ? name : value));
  });
  return { snapshot: { ...snapshot, tables: snapshot.tables.map((each) => (each.name === table.snapshot.name ? { ...each, rows: after } : each)) }, edits };
}

/** What makes tables of a source's blocks of cells, and remembers the mapping under the names that they get. */
export function makeTables(snapshot: WorkbookSnapshot, offer: MappingOffer, key: string, language: Language): Batch {
  const source = offer.sources.find((each) => each.key === key);
  if (!source) return {};
  const [kind] = kindsOf(source.kind);
  const taken = snapshot.tables.map(({ name }) => name);
  const names = new Map<string, string>();
  for (const { name, sheet, isRange } of source.places) {
    if (!isRange) continue;
    const free = freeName(`${kind === undefined ? "Tabell" : tableDefinitions[kind].name}_${asName(sheet)}`, taken);
    taken.push(free);
    names.set(name, free);
  }
  const converted = source.places.flatMap(({ name, sheet, address, isCut }) => {
    const table = names.get(name);
    return table === undefined ? [] : [{ sheet, address, name: table, goesOn: isCut }];
  });
  const places = source.places.map((place) => ({ ...place, name: names.get(place.name) ?? place.name, isRange: false }));
  const named = { ...offer, sources: offer.sources.map((each) => (each.key === key ? { ...each, places } : each)) };
  const before = renamed(snapshot, names);
  return { ...joinBatches({ edits: before.edits }, saveMapping(before.snapshot, named, language)), converted };
}
