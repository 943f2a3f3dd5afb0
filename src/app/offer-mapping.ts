import { listAt } from "../values/item-at";
import { recogniseTables, type RecognisedTable } from "../tables/recognise-tables";
import type { TableKind } from "../tables/table-definition";
import { isCellError, type CellValue } from "../values/cell-value";
import { foldText } from "../values/fold";
import type { Language } from "../values/language";
import type { TableMapping } from "../tables/table-mapping";
import { areaAddress } from "../workbook/address";
import { formatAt, type TableSnapshot } from "../workbook/table-snapshot";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { guessColumns, guessKind, isCode, needsCode } from "./guess-columns";
import { fieldId, kindChoices, kindId, kindsOf } from "./mapping-kinds";
import type { MappedColumn, MappedPlace, MappedSource, MappingOffer } from "./mapping-state";
import { asTable, recogniseWorkbook } from "./recognise-workbook";
import { holdsDates, sampleWords } from "./sample-words";
import { settingsPlace } from "./write-settings";

const SAMPLES = 3;

interface Block {
  readonly table: TableSnapshot;
  readonly isCut: boolean;
}

/** The first word of a sheet's name where it has a digit («1d Endre»), else all of it. */
function codeOfSheet(sheet: string): string {
  const words = sheet.split(" ").filter((word) => word !== "");
  return words.find((word) => [...word].some((character) => character >= "0" && character <= "9")) ?? sheet;
}

function samplesOf(table: TableSnapshot, column: number, date1904: boolean, language: Language): readonly string[] {
  const values = table.rows.map((row): CellValue => row[column] ?? null);
  const asDate = holdsDates(values, formatAt(table, column, 0));
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.size >= SAMPLES) break;
    if (value !== null && !isCellError(value)) seen.add(sampleWords(value, asDate, date1904, language));
  }
  return [...seen];
}

function placeOf({ table, isCut }: Block, code: string | undefined): MappedPlace {
  const { name, sheet, firstRow, firstColumn, headers, rows, isRange } = table;
  const address = areaAddress({ firstRow: firstRow - 1, firstColumn, lastRow: firstRow + Math.max(1, rows.length) - 1, lastColumn: firstColumn + headers.length - 1 });
  return { name, sheet, address, rows: rows.length, isRange: isRange === true, isCut, code: code ?? codeOfSheet(sheet) };
}

/** Which field each column was read as. */
function knownColumns(seen: readonly RecognisedTable[]): ReadonlyMap<number, string> {
  return new Map(seen.flatMap(({ kind, columnOf }) => [...columnOf].map(([field, column]) => [column, fieldId(kind, field)] as const)));
}

/** Tables in which we keep what is ours are not up for mapping. */
const OWN: readonly TableKind[] = ["programme", "acknowledgements", "remarks", "history"];

function columnsAs(kind: string | null, { headers, rows }: TableSnapshot, samples: readonly (readonly string[])[], known: ReadonlyMap<number, string>): readonly MappedColumn[] {
  const kinds = kindsOf(kind);
  const guessed = kinds.length === 0 ? null : guessColumns(kinds, headers, rows, known);
  return headers.map((title, column) => ({ title, samples: listAt(samples, column), field: guessed?.[column]?.field ?? null, isGuess: guessed?.[column]?.isGuess ?? false }));
}

function lacksCode(kind: string | null, columns: readonly MappedColumn[]): boolean {
  return needsCode(kindsOf(kind)) && !columns.some(({ field }) => isCode(field));
}

interface Offering {
  readonly language: Language;
  readonly date1904: boolean;
  readonly recognised: readonly RecognisedTable[];
  readonly mapping: TableMapping;
}

function sourceOf(key: string, blocks: readonly Block[], { language, date1904, recognised, mapping }: Offering): MappedSource | null {
  const [first] = blocks;
  if (!first) return null;
  const { table } = first;
  const seenOf = (name: string): readonly RecognisedTable[] => recognised.filter((each) => each.snapshot.name === name);
  const isSaid = blocks.some((block) => mapping.has(foldText(block.table.name)));
  const seen = seenOf(table.name);
  const known = seen.length > 0 || isSaid ? seen : recogniseTables([table]);
  if (known.some(({ kind }) => OWN.includes(kind))) return null;
  const kinds = known.map(({ kind }) => kind);
  const kind = kinds.length > 0 ? kindId(kinds) : isSaid ? null : guessKind(table.headers, table.rows);
  const samples = table.headers.map((_, column) => samplesOf(table, column, date1904, language));
  const proposed = columnsAs(kind, table, samples, knownColumns(known));
  const columns = isSaid ? proposed.map((column) => (column.isGuess ? { ...column, field: null, isGuess: false } : column)) : proposed;
  const places = blocks.map((block) => placeOf(block, seenOf(block.table.name).map(({ constants }) => constants?.get("code")).find((code) => code !== undefined)));
  return { key, places, columns, kind, needsCode: lacksCode(kind, columns) };
}

function blocksOf({ tables, candidates }: WorkbookSnapshot): readonly Block[] {
  const ranges = candidates.map((candidate): Block => ({ table: asTable(candidate), isCut: candidate.isCut }));
  return [...tables.map((table): Block => ({ table, isCut: false })), ...ranges].filter(({ table }) => table.rows.length > 0);
}

/** What every table and header-led block of the workbook is, as far as its headers, its likeness and the settings tell. */
export function offerMapping(snapshot: WorkbookSnapshot, language: Language): MappingOffer {
  const { recognised, mapping } = recogniseWorkbook(snapshot);
  const alike = new Map<string, Block[]>();
  for (const block of blocksOf(snapshot)) {
    const key = `${block.table.isRange === true ? "" : block.table.name}|${block.table.headers.map(foldText).join("|")}`;
    alike.set(key, [...(alike.get(key) ?? []), block]);
  }
  const sources = [...alike].map(([key, blocks]) => sourceOf(key, blocks, { language, date1904: snapshot.facts.date1904, recognised, mapping })).filter((source) => source !== null);
  return {
    kinds: kindChoices(language),
    sources: [...sources.filter(({ kind }) => kind !== null), ...sources.filter(({ kind }) => kind === null)],
    remembered: settingsPlace(snapshot, recognised, language),
  };
}

function changed(offer: MappingOffer, key: string, change: (source: MappedSource) => MappedSource): MappingOffer {
  return { ...offer, sources: offer.sources.map((source) => (source.key === key ? change(source) : source)) };
}

/** The offer with another kind for a source, and its columns proposed anew. */
export function mapKind(offer: MappingOffer, snapshot: WorkbookSnapshot, key: string, kind: string | null): MappingOffer {
  const blocks = blocksOf(snapshot);
  return changed(offer, key, (source) => {
    const table = blocks.find((block) => block.table.name === source.places[0]?.name)?.table;
    if (!table) return source;
    const asKnown = recogniseTables([table], new Map([[foldText(table.name), { kinds: kindsOf(kind), columns: new Map(), constants: new Map() }]]));
    const columns = columnsAs(kind, table, source.columns.map(({ samples }) => samples), knownColumns(asKnown));
    return { ...source, kind, columns, needsCode: lacksCode(kind, columns) };
  });
}

/** The offer with another field for a column; a column that had it gives it up. */
export function mapColumn(offer: MappingOffer, key: string, column: number, field: string | null): MappingOffer {
  return changed(offer, key, (source) => {
    const columns = source.columns.map((each, at) => (at === column ? { ...each, field, isGuess: false } : field !== null && each.field === field ? { ...each, field: null, isGuess: false } : each));
    return { ...source, columns, needsCode: lacksCode(source.kind, columns) };
  });
}

/** The offer with the initiative that all rows of a place are of. */
export function mapCode(offer: MappingOffer, key: string, name: string, code: string): MappingOffer {
  return changed(offer, key, (source) => ({ ...source, places: source.places.map((place) => (place.name === name ? { ...place, code } : place)) }));
}
