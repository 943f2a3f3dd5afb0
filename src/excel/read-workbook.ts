import { splitRemarkKey } from "../workbook/own-sheet";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { Candidate, OwnSheet, SheetRemark, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { askTable } from "./read-table";
import { askCandidates } from "./read-top";
import { askSheet, askStructure, sameStructure, type SheetFacts, type Structure } from "./structure";

/** What a read leaves for the next one, so that it needs a single trip while nothing has moved. */
export interface ReadMemory {
  structure: Structure | null;
  facts: ReadonlyMap<string, SheetFacts>;
  /** What `functions.date(1904,1,1)` gave: 0 in a workbook that counts from 1904. `null` until asked. */
  date1904: boolean | null;
}

function askRemarks(context: Excel.RequestContext, sheet: string, names: ReadonlyMap<string, string>): () => SheetRemark[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = [...names].map(([name, key]) => {
    const item = worksheet.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    range.load("values");
    return { key, range };
  });
  return () =>
    asked
      .filter(({ range }) => !range.isNullObject)
      .map(({ key, range }) => ({ ...splitRemarkKey(key), text: String(range.values[0]?.[0] ?? "") }));
}

interface Contents {
  readonly structure: Structure;
  readonly tables: readonly (TableSnapshot | null)[];
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly remarks: ReadonlyMap<string, readonly SheetRemark[]>;
  /** By sheet; sheets with tables are not looked through. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

/** Everything in one trip, for a structure that is believed to hold; the one that was found comes with it. */
async function readContents(context: Excel.RequestContext, memory: ReadMemory, structure: Structure): Promise<Contents> {
  const found = askStructure(context);
  const tables = structure.tables.map((table) => askTable(context, table));
  const facts = structure.sheets.map((sheet) => [sheet, askSheet(context, sheet)] as const);
  const withTables = new Set(structure.tables.map(({ sheet }) => sheet));
  const candidates = structure.sheets.filter((sheet) => !withTables.has(sheet)).map((sheet) => [sheet, askCandidates(context, sheet)] as const);
  const remarks = [...memory.facts]
    .filter(([sheet, { remarkNames }]) => remarkNames.size > 0 && structure.sheets.includes(sheet))
    .map(([sheet, { remarkNames }]) => [sheet, askRemarks(context, sheet, remarkNames)] as const);
  const first1904 = memory.date1904 === null ? context.workbook.functions.date(1904, 1, 1) : null;
  first1904?.load("value");
  await context.sync();
  if (first1904) memory.date1904 = first1904.value === 0;
  const known = facts.map(([sheet, ask]) => [sheet, ask()] as const);
  return {
    structure: found(),
    tables: tables.map((ask) => ask()),
    facts: new Map(known.filter((entry): entry is [string, SheetFacts] => entry[1] !== null)),
    remarks: new Map(remarks.map(([sheet, ask]) => [sheet, ask()])),
    candidates: new Map(candidates.map(([sheet, ask]) => [sheet, ask()])),
  };
}

function remarkNamesOf(facts: ReadonlyMap<string, SheetFacts>): string {
  return JSON.stringify([...facts].map(([sheet, { remarkNames }]) => [sheet, ...remarkNames]));
}

/** The whole workbook: two trips the first time, one while nothing has moved, one more where sheets of ours have come. */
export async function readWorkbook(context: Excel.RequestContext, memory: ReadMemory, language: string | null): Promise<WorkbookSnapshot> {
  if (!memory.structure) {
    const ask = askStructure(context);
    await context.sync();
    memory.structure = ask();
  }
  let contents = await readContents(context, memory, memory.structure);
  const isStale = !sameStructure(contents.structure, memory.structure) || remarkNamesOf(contents.facts) !== remarkNamesOf(memory.facts);
  const hasRemarks = [...contents.facts.values()].some(({ remarkNames }) => remarkNames.size > 0);
  const moved = !sameStructure(contents.structure, memory.structure) || contents.tables.includes(null);
  memory.structure = contents.structure;
  memory.facts = contents.facts;
  if (moved || (isStale && hasRemarks)) {
    contents = await readContents(context, memory, contents.structure);
    memory.structure = contents.structure;
    memory.facts = contents.facts;
  }
  const tables = contents.tables.filter((table) => table !== null);
  const { structure, facts } = contents;
  const ownSheets = structure.sheets.flatMap((sheet): OwnSheet[] => {
    const marker = facts.get(sheet)?.marker;
    return marker ? [{ sheet, marker, remarks: contents.remarks.get(sheet) ?? [] }] : [];
  });
  const own = new Set(ownSheets.map(({ sheet }) => sheet));
  return {
    tables,
    candidates: structure.sheets.filter((sheet) => !own.has(sheet)).flatMap((sheet) => contents.candidates.get(sheet) ?? []),
    ownSheets,
    facts: {
      name: structure.name,
      sheets: structure.sheets,
      date1904: memory.date1904 ?? false,
      readOnly: structure.readOnly,
      protectedSheets: structure.sheets.filter((sheet) => facts.get(sheet)?.isProtected),
      language,
    },
  };
}

/** Only the named tables, in one trip. */
export async function readTables(context: Excel.RequestContext, memory: ReadMemory, names: readonly string[], language: string | null): Promise<WorkbookSnapshot> {
  const structure = memory.structure ?? { name: null, readOnly: false, isProtected: false, sheets: [], tables: [] };
  const asked = structure.tables.filter(({ name }) => names.includes(name)).map((table) => askTable(context, table));
  await context.sync();
  const facts = memory.facts;
  return {
    tables: asked.map((ask) => ask()).filter((table) => table !== null),
    candidates: [],
    ownSheets: [],
    facts: {
      name: structure.name,
      sheets: structure.sheets,
      date1904: memory.date1904 ?? false,
      readOnly: structure.readOnly,
      protectedSheets: structure.sheets.filter((sheet) => facts.get(sheet)?.isProtected),
      language,
    },
  };
}

