import type { Programme } from "../model/programme";
import type { CellPlace, ReadTable } from "../tables/read-table";
import type { Hit } from "./collect-hits";
import type { RowIdentity } from "./row-identity";
import type { SettingIssue } from "./setting-issue";
import type { TableColumn } from "./table-column";
import type { WrittenCell } from "./written-cell";

/** A hit with its row and its cell. */
export interface PlacedHit extends Hit {
  readonly identity: RowIdentity;
  readonly place: CellPlace | null;
  /** The field that is marked; "" where no single cell is. */
  readonly field: string;
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

/** `row` is the hit's row; of a milestone, the view moved to it. */
export function placeHit(hit: Hit, row: unknown, identity: RowIdentity, programme: Programme): PlacedHit {
  const { rule, context } = hit.by;
  const field = rule.subject === "column" ? (row as TableColumn).field : hit.by.field;
  const written = typeof rule.at === "function" ? rule.at(row, context, hit.by.field) : rule.at;
  if (written !== null && typeof written === "object") return { by: hit.by, row: hit.row, identity, place: written, field };
  if (rule.subject === "setting") return { by: hit.by, row: hit.row, identity, place: placeOfSetting(row as SettingIssue, programme), field: "value" };
  if (written === null) return { by: hit.by, row: hit.row, identity, place: null, field: rule.subject === "column" ? field : "" };
  const marked = written ?? (rule.subject === "cell" ? (row as WrittenCell).field : field);
  if (rule.subject === "column") return { by: hit.by, row: hit.row, identity, place: null, field };
  const table: ReadTable | null = identity.table === null ? null : programme.tables[identity.table];
  return { by: hit.by, row: hit.row, identity, place: marked === "" ? null : (table?.place(identity.row, marked) ?? null), field: marked };
}
