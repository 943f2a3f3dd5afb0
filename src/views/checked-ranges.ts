import type { Programme } from "../model/programme";
import { TABLE_KINDS, type TableKind } from "../tables/table-definition";
import type { TableSnapshot } from "../workbook/table-snapshot";

/** Blocks of cells that are checked and are no tables: nothing is drawn on them. */
export function checkedRanges({ tables }: Programme): readonly TableSnapshot[] {
  const kinds: readonly TableKind[] = TABLE_KINDS;
  const ranges = new Map<string, TableSnapshot>();
  for (const kind of kinds) for (const { snapshot } of tables[kind].parts) if (snapshot.isRange === true) ranges.set(snapshot.name, snapshot);
  return [...ranges.values()];
}
