import { numberAt } from "../../values/item-at";
import { BLANK } from "../../tables/columns";
import type { TableKind } from "../../tables/table-definition";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

/** Tables whose rows without a key are left out of everything; milestones, money and reports say so row by row. */
const KEYS: Partial<Readonly<Record<TableKind, readonly string[]>>> = { initiatives: ["code", "name"], phasing: ["code"], progress: ["code"] };

/** Whether something that is read stands in a row's cell; an amount of 0 may be a formula's, waiting for its row. */
function holdsSomething({ table }: TableColumn, field: string, row: number): boolean {
  const column = table.column(field);
  if (column.kind === "text") return column.values[row] !== "";
  return column.state[row] !== BLANK && !(column.kind === "amount" && column.ore[row] === 0);
}

function hasKey(keys: readonly (readonly string[])[], row: number): boolean {
  for (const values of keys) if (values[row] !== "") return true;
  return false;
}

/** Rows with something in them and no key; of the first key column that the table has. */
function keyless(column: TableColumn): readonly number[] {
  const { kind, field, table } = column;
  const keys = (KEYS[kind] ?? []).filter((each) => table.has(each));
  if (keys[0] !== field) return [];
  const fields = [...new Set(table.parts.flatMap(({ columnOf }) => [...columnOf.keys()]))];
  const texts = keys.map((each) => table.text(each).values);
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (!hasKey(texts, row) && fields.some((each) => holdsSomething(column, each, row))) rows.push(row);
  }
  return rows;
}

export const keyBlank = rule({
  id: "column/key-blank",
  answers: ["DQ14"],
  kind: "data",
  subject: "column",
  looksAt: "programme",
  leansOn: ["initiatives", "phasing", "progress"],
  severity: ({ kind }) => (kind === "initiatives" ? "error" : "warning"),
  profile: "essential",
  needs: [],
  why: {
    nb: "En rad uten kode og navn hører ikke til noe tiltak. Det som står i den, er verken med i summer, lys eller statusark.",
    nn: "Ei rad utan kode og namn høyrer ikkje til noko tiltak. Det som står i ho, er verken med i summar, lys eller statusark.",
    en: "A row without a code and a name belongs to no initiative. What stands in it is in no sum, light or status sheet.",
  },
  examples: [
    `
tblTiltak
| Tiltak | Tiltaksleder | Totalbudsjett |
| Innkjøp | Hilde Holt | 2000000 |
| [] | Kari Nordmann | 500000 |
| | | 0 |
| | | |
| Sum | | 2500000 |`,
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 200000 |
| 1b | | |

tblPeriodisering
| Kode | Måned | Beløp |
| 1a | '2022-01 | 100000 |
| [] | '2022-02 | 100000 |`,
  ],
  when: (column) => keyless(column).length > 0,
  at: (column) => column.table.place(keyless(column)[0] ?? 0, column.field),
  message: {
    nb: (column, { write }) => {
      const rows = keyless(column);
      return `${column.title} er tom i ${write.counted(rows.length, "rad", "rader")} med innhold, den første er rad ${String(column.table.sheetRow(numberAt(rows, 0)))}. Hvilket tiltak gjelder det?`;
    },
    nn: (column, { write }) => {
      const rows = keyless(column);
      return `${column.title} er tom i ${write.counted(rows.length, "rad", "rader")} med innhald, den første er rad ${String(column.table.sheetRow(numberAt(rows, 0)))}. Kva tiltak gjeld det?`;
    },
    en: (column, { write }) => {
      const rows = keyless(column);
      return `${column.title} is blank in ${write.counted(rows.length, "row", "rows")} with contents, the first in row ${String(column.table.sheetRow(numberAt(rows, 0)))}. Which initiative is it?`;
    },
  },
});
