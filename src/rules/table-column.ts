import { isPublishedRow } from "../model/published-rows";
import type { Programme } from "../model/programme";
import type { Column } from "../tables/columns";
import type { ReadTable } from "../tables/read-table";
import { TABLE_KINDS, type TableKind } from "../tables/table-definition";
import { textAt } from "../values/item-at";

/** One column of a kind of table as a whole. */
export interface TableColumn {
  readonly kind: TableKind;
  readonly field: string;
  readonly table: ReadTable;
  readonly column: Column;
  /** Header title as the user wrote it. */
  readonly title: string;
  /** Whether a row belongs to an earlier period whose report is published: what stands there is history. */
  isPublished(row: number): boolean;
}

/** What Statusark itself keeps there is not checked as the user's. */
const NOT_CHECKED: ReadonlySet<TableKind> = new Set(["programme", "acknowledgements", "remarks", "history"]);

/** Every column that the workbook has, in the order of the kinds and their fields. */
export function tableColumns(programme: Programme): readonly TableColumn[] {
  const { tables } = programme;
  return TABLE_KINDS.filter((kind) => !NOT_CHECKED.has(kind)).flatMap((kind) => {
    const table: ReadTable = tables[kind];
    const fields = new Map(table.parts.flatMap(({ columnOf, snapshot }) =>
      [...columnOf].map(([field, at]) => [field, textAt(snapshot.headers, at)] as const),
    ).reverse());
    const isPublished = (row: number): boolean => isPublishedRow(programme, kind, row);
    return [...fields].map(([field, title]) => ({ kind, field, title, table, column: table.column(field), isPublished }));
  });
}
