import { withoutArea } from "../workbook/area-difference";
import type { CellArea } from "../workbook/address";
import { sortOutValidations, type Piece } from "./entry-help";

/** Which cells have help at entry of ours, by worksheet, and what was asked about to learn it. */
export interface KnownHelp {
  readonly asked: string;
  readonly ours: ReadonlyMap<string, readonly CellArea[]>;
}

export const NO_HELP: KnownHelp = { asked: "", ours: new Map() };

/** Cells of one column mostly agree, those of neighbours do not. */
function byColumn({ sheet, area }: Piece): readonly Piece[] {
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, at) => ({ sheet, area: { ...area, firstColumn: area.firstColumn + at, lastColumn: area.firstColumn + at } }));
}

/** No trip where the same areas were asked about last; else one, or some more where ours and the user's share a column. */
export async function findHelp(context: Excel.RequestContext, found: readonly Piece[], known: KnownHelp): Promise<KnownHelp> {
  const asked = JSON.stringify(found);
  if (found.length === 0) return NO_HELP;
  if (asked === known.asked) return known;
  const { ours } = await sortOutValidations(context, found.flatMap(byColumn));
  return { asked, ours: new Map([...new Set(ours.map(({ sheet }) => sheet))].map((sheet) => [sheet, ours.filter((piece) => piece.sheet === sheet).map(({ area }) => area)])) };
}

/** What is left of the areas: where the user's own validations stand. */
export function withoutHelp(areas: readonly CellArea[], sheet: string, { ours }: KnownHelp): readonly CellArea[] {
  return (ours.get(sheet) ?? []).reduce((rest, hole) => rest.flatMap((area) => withoutArea(area, hole)), areas);
}
