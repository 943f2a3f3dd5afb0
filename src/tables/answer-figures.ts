import type { Settings } from "../settings/settings";
import type { RecognisedTable } from "./recognise-tables";

const MEANT = {
  total: { looseBudget: "plan", looseActual: "actual" },
  year: { looseBudget: "yearPlan", looseActual: "yearActual" },
} as const;

/** Columns called «Budsjett» and «Regnskap» as what the settings say that they hold, unless another column is that. */
export function answerFigures(recognised: readonly RecognisedTable[], figures: Settings["figures"]): readonly RecognisedTable[] {
  if (figures === null) return recognised;
  return recognised.map((table) => {
    if (table.kind !== "economy") return table;
    const columnOf = new Map(table.columnOf);
    for (const [loose, meant] of Object.entries(MEANT[figures])) {
      const column = columnOf.get(loose);
      if (column === undefined || columnOf.has(meant)) continue;
      columnOf.delete(loose);
      columnOf.set(meant, column);
    }
    return { ...table, columnOf };
  });
}
