import type { Programme } from "../model/programme";
import { currencyOfHeader, unitOfHeader } from "../tables/header-unit";
import type { CellPlace, ReadTable } from "../tables/read-table";
import type { CellEdit, EditValue, TableAppend } from "../workbook/batch";
import type { Fix } from "./finding";
import type { PlacedHit } from "./placed-hit";
import type { DraftEdit, DraftFix } from "./rule";
import { textAt } from "../values/item-at";

function isPlace(at: DraftEdit["at"]): at is CellPlace {
  return typeof at === "object" && "sheet" in at;
}

function placeOf(at: DraftEdit["at"], hit: PlacedHit, programme: Programme): CellPlace | null {
  if (isPlace(at)) return at;
  const { table, row } = hit.identity;
  if (table === null) return null;
  const rows: ReadTable = programme.tables[table];
  return typeof at === "string" ? rows.place(row, at) : rows.place(at.row, at.field);
}

/** `undefined` where the amount is kroner and the column another currency. */
function valueFor(value: DraftEdit["value"], { column }: CellPlace, units: Map<string, number>): EditValue | undefined {
  if (typeof value !== "object" || value === null || !("ore" in value)) return value;
  if ((currencyOfHeader(column) ?? "NOK") !== "NOK") return undefined;
  let unit = units.get(column);
  if (unit === undefined) units.set(column, (unit = unitOfHeader(column)));
  return value.ore / 100 / unit;
}

function editsOf(draft: DraftFix, hit: PlacedHit, programme: Programme): readonly CellEdit[] | null {
  const edits: CellEdit[] = [];
  const units = new Map<string, number>();
  for (const { at, value } of draft.edits ?? []) {
    const place = placeOf(at, hit, programme);
    if (place === null) return null;
    const written = valueFor(value, place, units);
    if (written === undefined) return null;
    edits.push({ sheet: place.sheet, cell: place.cell, value: written });
  }
  return edits;
}

function appendsOf(draft: DraftFix, programme: Programme): readonly TableAppend[] | null {
  const appends: TableAppend[] = [];
  for (const { table, rows } of draft.appends ?? []) {
    const part = programme.tables[table].parts.at(-1);
    if (!part) return null;
    const byHeader: Record<string, EditValue>[] = [];
    for (const row of rows) {
      const cells: Record<string, EditValue> = {};
      for (const [field, value] of Object.entries(row)) {
        const column = part.columnOf.get(field);
        if (column === undefined) return null;
        cells[textAt(part.snapshot.headers, column)] = value;
      }
      byHeader.push(cells);
    }
    appends.push({ table: part.snapshot.name, rows: byHeader });
  }
  return appends;
}

/** A rule's fixes with their cells named; one that needs a cell or a table that is not there is left out. */
export function makeFixes(drafts: readonly DraftFix[], hit: PlacedHit, programme: Programme): readonly Fix[] {
  return drafts.flatMap((draft) => {
    const edits = editsOf(draft, hit, programme);
    const appends = appendsOf(draft, programme);
    return edits && appends && edits.length + appends.length > 0 ? [{ label: draft.label[programme.language], edits, appends }] : [];
  });
}
