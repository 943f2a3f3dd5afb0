import type { SettingProblem, SettingRow } from "../settings/settings";
import { recogniseTables, type RecognisedTable } from "../tables/recognise-tables";
import { rangeName } from "../tables/source-name";
import { readMapping, type TableMapping } from "../tables/table-mapping";
import { foldText } from "../values/fold";
import { readArea } from "../workbook/address";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { Candidate, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { settingRows } from "./setting-rows";

export interface RecognisedWorkbook {
  readonly recognised: readonly RecognisedTable[];
  readonly settingRows: readonly SettingRow[];
  readonly mapping: TableMapping;
  /** Of settings that say what tables are. */
  readonly problems: readonly SettingProblem[];
  /** Sheets on which a block of cells is checked that is no table. */
  readonly rangeSheets: ReadonlySet<string>;
}

/** A block of cells as a table whose cells can be named: without formats, formulas and a totals row. */
export function asTable({ sheet, address, headers, rows }: Candidate): TableSnapshot {
  const area = readArea(address);
  return {
    name: rangeName(sheet, address), sheet, headers, rows, isRange: true, hasTotals: false,
    firstRow: (area?.firstRow ?? 0) + 1, firstColumn: area?.firstColumn ?? 1,
    formats: headers.map(() => "General"), formulas: headers.map(() => null),
  };
}

/** Says what each table is, with what its settings remember of it. Blocks of cells are read where the settings name them, unless they go on below what was looked through. */
export function recogniseWorkbook({ tables, candidates }: WorkbookSnapshot): RecognisedWorkbook {
  const byHeaders = recogniseTables(tables);
  const rows = settingRows(byHeaders);
  const { mapping, problems } = readMapping(rows);
  if (mapping.size === 0) return { recognised: byHeaders, settingRows: rows, mapping, problems, rangeSheets: new Set() };
  const ranges = candidates.filter(({ isCut }) => !isCut).map(asTable).filter(({ name }) => mapping.has(foldText(name)));
  return { recognised: recogniseTables([...tables, ...ranges], mapping), settingRows: rows, mapping, problems, rangeSheets: new Set(ranges.map(({ sheet }) => sheet)) };
}
