import type { CellArea } from "../workbook/address";
import { ownSheet } from "../workbook/own-sheet";
import { NOTHING_REMEMBERED, readRemembered, type Remembered } from "../workbook/remembered";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { withValidations } from "../workbook/validated-rows";
import type { Candidate, OwnSheet, WorkbookFacts, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { askOwnSheet, type OwnContents } from "./read-own-sheet";
import { askTables, type TableSizes } from "./read-tables";
import { askCandidates } from "./read-top";
import { findHelp, withoutHelp, type KnownHelp } from "./own-validations";
import { askValidations, isRefusedValidation } from "./read-validations";
import { askSheet, askStructure, sameStructure, type SheetFacts, type Structure, type TablePlace } from "./structure";

/** What a read leaves for the next one, so that it needs a single trip while nothing has moved. */
export interface ReadMemory {
  structure: Structure | null;
  facts: ReadonlyMap<string, SheetFacts>;
  /** What stood on each sheet of ours. */
  own: ReadonlyMap<string, OwnContents>;
  readonly sizes: TableSizes;
  /** False once Excel has refused to say where data validations stand. */
  asksValidations: boolean;
  /** Validations that are ours, as of the last reading of everything. */
  help: KnownHelp;
  /** What `functions.date(1904,1,1)` gave: 0 in a workbook that counts from 1904. `null` until asked. */
  date1904: boolean | null;
}

interface Contents {
  readonly structure: Structure;
  readonly tables: readonly (TableSnapshot | null)[];
  readonly validations: AskedValidations;
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly own: ReadonlyMap<string, OwnContents>;
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

type AskedValidations = ReadonlyMap<string, ReturnType<typeof askValidations>>;
type Asked<T> = readonly (readonly [sheet: string, read: () => T])[];

function answers<T>(asked: Asked<T>): ReadonlyMap<string, T> {
  return new Map(asked.map(([sheet, read]) => [sheet, read()]));
}

function ownSheetsIn(structure: Structure, facts: ReadonlyMap<string, SheetFacts>): readonly string[] {
  return structure.sheets.filter((sheet) => facts.get(sheet)?.marker);
}

function askAllValidations(context: Excel.RequestContext, memory: ReadMemory, { protectedSheets }: Pick<Structure, "protectedSheets">, places: readonly TablePlace[]): AskedValidations {
  const asked = memory.asksValidations ? places.filter(({ sheet }) => !protectedSheets.includes(sheet)) : [];
  return new Map(asked.map(({ name }) => [name, askValidations(context, name)]));
}

function withAll(tables: readonly (TableSnapshot | null)[], validations: AskedValidations, help: KnownHelp): readonly TableSnapshot[] {
  return tables.flatMap((table) => (table ? [withValidations(table, withoutHelp(validations.get(table.name)?.() ?? [], table.sheet, help))] : []));
}

/** Nobody's validations are ours where no help is remembered; where it is, they are told apart. */
function helpIn(context: Excel.RequestContext, memory: ReadMemory, { tables, validations }: Contents): Promise<KnownHelp> {
  const found = tables.flatMap((table) => (table ? (validations.get(table.name)?.() ?? []).map((area) => ({ sheet: table.sheet, area })) : []));
  return findHelp(context, rememberedIn(memory).entryHelp ? found : [], memory.help);
}

/** Everything else is read again where Excel will not say where validations stand. */
async function lettingValidationsGo<T>(memory: ReadMemory, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!memory.asksValidations || !isRefusedValidation(error)) throw error;
    memory.asksValidations = false;
    return read();
  }
}

/** Where tables stand, with their header and totals rows. */
function areasOn(sheet: string, tables: readonly (TableSnapshot | null)[]): readonly CellArea[] {
  return tables.flatMap((table) => (table?.sheet === sheet ? [table] : [])).map(({ firstRow, firstColumn, headers, rows, hasTotals }) => ({
    firstRow: firstRow - 1, lastRow: firstRow + Math.max(1, rows.length) - (hasTotals ? 0 : 1), firstColumn, lastColumn: firstColumn + headers.length - 1,
  }));
}

/** Everything in one trip, for a structure that is believed to hold; the one that was found comes with it. */
async function readContents(context: Excel.RequestContext, memory: ReadMemory, structure: Structure): Promise<Contents> {
  const found = askStructure(context);
  const tables = askTables(context, structure.tables, memory.sizes);
  const validations = askAllValidations(context, memory, structure, structure.tables);
  const facts = structure.sheets.map((sheet) => [sheet, askSheet(context, sheet)] as const);
  const blocks = structure.sheets.filter((sheet) => !memory.facts.get(sheet)?.marker).map((sheet) => [sheet, askCandidates(context, sheet)] as const);
  const own = ownSheetsIn(structure, memory.facts).map((sheet) => [sheet, askOwnSheet(context, sheet)] as const);
  const first1904 = memory.date1904 === null ? context.workbook.functions.date(1904, 1, 1) : null;
  first1904?.load("value");
  await context.sync();
  if (first1904) memory.date1904 = first1904.value === 0;
  const known = [...answers(facts)].filter((entry): entry is [string, SheetFacts] => entry[1] !== null);
  const read = await tables.finish();
  const candidates = blocks.map(([sheet, ask]) => [sheet, ask(areasOn(sheet, read))] as const);
  return { structure: found(), facts: new Map(known), own: answers(own), candidates: new Map(candidates), tables: read, validations };
}

/** Sheets of ours that nobody knew of are read in a trip of their own. */
async function withNewOwn(context: Excel.RequestContext, { structure, facts, own }: Contents): Promise<ReadonlyMap<string, OwnContents>> {
  const unread = ownSheetsIn(structure, facts).filter((sheet) => !own.has(sheet));
  if (unread.length === 0) return own;
  const asked = unread.map((sheet) => [sheet, askOwnSheet(context, sheet)] as const);
  await context.sync();
  return new Map([...own, ...answers(asked)]);
}

/** Whether a table of ours may be made on the sheet, as far as was last read. */
export function isVacant({ structure, facts }: ReadMemory, sheet: string): boolean {
  const known = facts.get(sheet);
  return known !== undefined && !known.marker && (known.isBlank || known.isTableBegun) && !structure?.tables.some((table) => table.sheet === sheet);
}

function rememberedIn({ structure, facts }: ReadMemory): Remembered {
  return readRemembered((structure?.sheets ?? []).map((sheet) => facts.get(sheet)?.remembered ?? null));
}

function factsOf(memory: ReadMemory, language: string | null): WorkbookFacts {
  const { structure, facts, date1904 } = memory;
  const sheets = structure?.sheets ?? [];
  const remembered = rememberedIn(memory);
  return {
    name: structure?.name ?? null,
    sheets,
    date1904: date1904 ?? false,
    readOnly: structure?.readOnly ?? false,
    protectedSheets: sheets.filter((sheet) => facts.get(sheet)?.isProtected),
    vacantSheets: sheets.filter((sheet) => isVacant(memory, sheet)),
    language,
    ...(remembered === NOTHING_REMEMBERED ? {} : { remembered }),
  };
}

/** The whole workbook: two trips the first time, one while nothing has moved, one more where sheets of ours have come, tables are large or help at entry has moved. */
export function readWorkbook(context: Excel.RequestContext, memory: ReadMemory, language: string | null): Promise<WorkbookSnapshot> {
  return lettingValidationsGo(memory, () => readAll(context, memory, language));
}

async function readAll(context: Excel.RequestContext, memory: ReadMemory, language: string | null): Promise<WorkbookSnapshot> {
  if (!memory.structure) {
    const ask = askStructure(context);
    await context.sync();
    memory.structure = ask();
  }
  let contents = await readContents(context, memory, memory.structure);
  if (!sameStructure(contents.structure, memory.structure) || contents.tables.includes(null)) contents = await readContents(context, memory, contents.structure);
  memory.structure = contents.structure;
  memory.facts = contents.facts;
  memory.own = await withNewOwn(context, contents);
  memory.help = await helpIn(context, memory, contents);
  const { structure, facts, candidates } = contents;
  const ownSheets = structure.sheets.flatMap((sheet): OwnSheet[] => {
    const [marker, own] = [facts.get(sheet)?.marker, memory.own.get(sheet)];
    return marker && own ? [ownSheet(sheet, marker, own.tags, own.textAt)] : [];
  });
  return {
    tables: withAll(contents.tables, contents.validations, memory.help),
    candidates: structure.sheets.filter((sheet) => !facts.get(sheet)?.marker && !facts.get(sheet)?.isTableBegun).flatMap((sheet) => candidates.get(sheet) ?? []),
    ownSheets,
    facts: factsOf(memory, language),
  };
}

/** Only the named tables, in one trip unless they are large. */
export function readTables(context: Excel.RequestContext, memory: ReadMemory, names: readonly string[], language: string | null): Promise<WorkbookSnapshot> {
  return lettingValidationsGo(memory, () => readSome(context, memory, names, language));
}

async function readSome(context: Excel.RequestContext, memory: ReadMemory, names: readonly string[], language: string | null): Promise<WorkbookSnapshot> {
  const wanted = (memory.structure?.tables ?? []).filter(({ name }) => names.includes(name));
  const asked = askTables(context, wanted, memory.sizes);
  const validations = askAllValidations(context, memory, memory.structure ?? { protectedSheets: [] }, wanted);
  await context.sync();
  return { tables: withAll(await asked.finish(), validations, memory.help), candidates: [], ownSheets: [], facts: factsOf(memory, language) };
}
