import { programmeTable } from "../tables/programme-table";
import type { RecognisedTable } from "../tables/recognise-tables";
import { isCellError } from "../values/cell-value";
import { foldText } from "../values/fold";
import { textAt } from "../values/item-at";
import type { Language } from "../values/language";
import { cellAddress } from "../workbook/address";
import type { Batch, CellEdit, EditValue } from "../workbook/batch";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { columnWidths } from "./column-widths";
import { freeName, sheetForTable } from "./free-name";

export interface SettingEntry {
  /** Every name that the row may have; the first is written where there is none. */
  readonly names: readonly string[];
  readonly value: EditValue;
}

type Rows = Pick<Batch, "tables" | "appended" | "edits">;

function settingsTable(recognised: readonly RecognisedTable[]): RecognisedTable | undefined {
  return recognised.find(({ kind }) => kind === "programme");
}

/** Where settings stand, or will stand. */
export function settingsPlace({ facts }: WorkbookSnapshot, recognised: readonly RecognisedTable[], language: Language): { readonly sheet: string; readonly isNew: boolean } {
  const table = settingsTable(recognised);
  return table ? { sheet: table.snapshot.sheet, isNew: false } : { sheet: sheetForTable(programmeTable.sheet[language], facts), isNew: true };
}

function newTable({ facts, tables }: WorkbookSnapshot, entries: readonly SettingEntry[], language: Language): Rows {
  const { setting, value } = programmeTable.fields;
  const titles = [["setting", textAt(setting.titles[language], 0)], ["value", textAt(value.titles[language], 0)]] as const;
  return {
    tables: [{
      sheet: sheetForTable(programmeTable.sheet[language], facts),
      name: freeName(programmeTable.name, tables.map(({ name }) => name)),
      headers: titles.map(([, title]) => title),
      rows: entries.map(({ names, value: written }) => [textAt(names, 0), written]),
      widths: columnWidths("programme", titles),
    }],
  };
}

/**
 * What writes settings: the cell of each value that has a row, a row below for those without, and a settings table on a
 * sheet of its own where the workbook has none. A row that says so already is left alone.
 */
export function writeSettings(snapshot: WorkbookSnapshot, recognised: readonly RecognisedTable[], entries: readonly SettingEntry[], language: Language): Rows {
  if (entries.length === 0) return {};
  const table = settingsTable(recognised);
  const [nameColumn, valueColumn] = [table?.columnOf.get("setting"), table?.columnOf.get("value")];
  if (!table || nameColumn === undefined || valueColumn === undefined) return newTable(snapshot, entries, language);
  const { sheet, name, rows, headers, firstRow, firstColumn } = table.snapshot;
  const edits: CellEdit[] = [];
  const added: Record<string, EditValue>[] = [];
  for (const { names, value } of entries) {
    const folded = new Set(names.map(foldText));
    const at = rows.findIndex((row) => typeof row[nameColumn] === "string" && folded.has(foldText(row[nameColumn])));
    const present = at < 0 ? null : (rows[at]?.[valueColumn] ?? null);
    if (at < 0 && value === null) continue;
    if (at < 0) added.push({ [textAt(headers, nameColumn)]: textAt(names, 0), [textAt(headers, valueColumn)]: value });
    else if (isCellError(present) || present !== value) edits.push({ sheet, cell: cellAddress(firstRow + at, firstColumn + valueColumn), value });
  }
  return { ...(edits.length > 0 ? { edits } : {}), ...(added.length > 0 ? { appended: [{ table: name, rows: added }] } : {}) };
}
