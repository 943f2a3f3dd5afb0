import type { TableKind } from "../tables/table-definition";

/** Points by field where the header does not decide. */
const WIDTHS: Readonly<Record<string, number>> = {
  code: 36,
  id: 42,
  area: 190,
  name: 270,
  leader: 90,
  description: 380,
  comment: 270,
  summary: 190,
  done: 320,
  planned: 320,
  risk: 320,
  what: 260,
  text: 380,
  setting: 150,
  value: 250,
  period: 84,
  baseline: 108,
  reason: 220,
  budget: 130,
};

const BY_KIND: Readonly<Partial<Record<TableKind, Readonly<Record<string, number>>>>> = {
  periods: { id: 84 },
  risks: { id: 54 },
  roadmap: { name: 100 },
};

/** Points that a header of bold 11 pt text takes, with the filter button beside it. */
function headerWidth(title: string): number {
  return Math.round(title.length * 6.2 + 26);
}

/** Column widths in points by header, for the fields of one kind of table. */
export function columnWidths(kind: TableKind, fields: readonly (readonly [field: string, title: string])[]): Record<string, number> {
  return Object.fromEntries(fields.map(([field, title]) => [title, Math.max(BY_KIND[kind]?.[field] ?? WIDTHS[field] ?? 66, headerWidth(title))]));
}
