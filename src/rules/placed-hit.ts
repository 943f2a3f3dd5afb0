import type { Programme } from "../model/programme";
import type { CellPlace, ReadTable } from "../tables/read-table";
import { TABLE_KINDS } from "../tables/table-definition";
import type { Hit } from "./collect-hits";
import type { RowIdentity } from "./row-identity";
import type { SettingIssue } from "./setting-issue";
import type { TableColumn } from "./table-column";
import type { WrittenCell } from "./written-cell";

/** One for all hits on a row of a table; of no row, one for each table and initiative. */
export function rowKeyOf(table: RowIdentity["table"], row: number, initiative: string | null): string {
  return `${table ?? ""}\n${String(row)}\n${row < 0 ? (initiative ?? "") : ""}`;
}

/** A hit with its row and its cell. */
export class PlacedHit implements Hit {
  private knownRowKey: string | null = null;
  private knownCellKey: string | null = null;
  /** Whether no other rule speaks over it. */
  isHeard = true;

  constructor(
    readonly by: Hit["by"],
    public row: unknown,
    readonly identity: RowIdentity,
    readonly place: CellPlace | null,
    /** The field that is marked; "" where no single cell is. */
    readonly field: string,
    /** Its place as one reads the workbook: less is earlier. */
    readonly reading: number,
  ) {}

  /** One for all hits on a row. */
  get rowKey(): string {
    const { table, row, initiative } = this.identity;
    this.knownRowKey ??= rowKeyOf(table, row, initiative);
    return this.knownRowKey;
  }

  /** One for all hits that mark a cell; `null` where none is marked. */
  get cellKey(): string | null {
    if (this.place) this.knownCellKey ??= `${this.place.sheet}\n${this.place.cell}`;
    return this.knownCellKey;
  }
}

function placeOfSetting({ setting, acknowledgement }: SettingIssue, programme: Programme): CellPlace {
  if (acknowledgement) return acknowledgement;
  const part = programme.tables.programme.parts[0];
  const column = part?.columnOf.get("value");
  return {
    sheet: setting.sheet,
    cell: setting.cell,
    table: part?.snapshot.name ?? "",
    column: column === undefined ? "" : (part?.snapshot.headers[column] ?? ""),
  };
}

/** The cell that a hit marks, and its field. */
function marked(hit: Hit, row: unknown, identity: RowIdentity, programme: Programme): readonly [CellPlace | null, string] {
  const { rule, context } = hit.by;
  const field = rule.subject === "column" ? (row as TableColumn).field : hit.by.field;
  const written = typeof rule.at === "function" ? rule.at(row, context, hit.by.field) : rule.at;
  if (written !== null && typeof written === "object") return [written, field];
  if (rule.subject === "setting") return [placeOfSetting(row as SettingIssue, programme), "value"];
  if (written === null) return [null, rule.subject === "column" ? field : ""];
  const name = written ?? (rule.subject === "cell" ? (row as WrittenCell).field : field);
  if (rule.subject === "column") return [null, field];
  const table: ReadTable | null = identity.table === null ? null : programme.tables[identity.table];
  return [name === "" ? null : (table?.place(identity.row, name) ?? null), name];
}

const MOST_ROWS = 2 ** 22;
const MOST_COLUMNS = 2 ** 15;
const MOST_RULES = 2 ** 9;

/** As one reads the workbook: what is the programme's, then table by table, row by row, cell by cell; of one cell, in the catalogue's order. */
function readingPlace({ table, row }: RowIdentity, field: string, order: number, { tables }: Programme): number {
  const column = table === null || field === "" ? -1 : (tables[table].parts[0]?.columnOf.get(field) ?? -1);
  const kind = table === null ? -1 : TABLE_KINDS.indexOf(table);
  return (((kind + 1) * MOST_ROWS + row + 1) * MOST_COLUMNS + column + 1) * MOST_RULES + order;
}

/** `row` is the hit's row; of a milestone, the view moved to it. */
export function placeHit(hit: Hit, row: unknown, identity: RowIdentity, programme: Programme): PlacedHit {
  const [place, field] = marked(hit, row, identity, programme);
  return new PlacedHit(hit.by, hit.row, identity, place, field, readingPlace(identity, field, hit.by.order, programme));
}
