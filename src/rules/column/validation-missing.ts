import { isCellError, type CellValue } from "../../values/cell-value";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";
import type { Writing } from "../writing";

interface Missing {
  /** Rows with something in the cell and no validation on it. */
  readonly rows: readonly number[];
  /** Such rows with one. */
  readonly validated: readonly number[];
}

const NONE_FOUND: Missing = { rows: [], validated: [] };
const MOST_NAMED = 5;

function isTyped(value: CellValue, formula: string | null): boolean {
  return formula === null && value !== null && value !== "" && !isCellError(value);
}

function missing({ table, field }: TableColumn): Missing {
  const rows: number[] = [];
  const validated: number[] = [];
  for (const { snapshot, columnOf, from } of table.parts) {
    const at = columnOf.get(field) ?? -1;
    const spans = snapshot.validated?.[at] ?? [];
    if (spans.length === 0) continue;
    let next = 0;
    snapshot.rows.forEach((cells, row) => {
      while ((spans[next]?.to ?? Infinity) <= row) next++;
      if (!isTyped(cells[at] ?? null, snapshot.formulas[at]?.[row] ?? null)) return;
      (row >= (spans[next]?.from ?? Infinity) ? validated : rows).push(from + row);
    });
  }
  return rows.length > 0 && validated.length > rows.length ? { rows, validated } : NONE_FOUND;
}

function sheetRows({ table }: TableColumn, rows: readonly number[], word: string, write: Writing): string {
  const shown = rows.slice(0, MOST_NAMED).map((row) => String(table.sheetRow(row)));
  return `${word} ${write.list(rows.length > MOST_NAMED ? [...shown, "…"] : shown)}`;
}

function model({ table, field }: TableColumn, { validated }: Missing): string {
  return table.place(validated[0] ?? 0, field)?.cell ?? "";
}

export const validationMissing = rule({
  id: "column/validation-missing",
  answers: ["DQ19"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "full",
  needs: [],
  why: {
    nb: "Det som limes inn fra et annet sted, tar med seg cellen slik den er der: regelen for hva som kan skrives, blir borte uten at noen ser det, og neste feil i den slipper gjennom.",
    nn: "Det som blir limt inn frå ein annan stad, tek med seg cella slik ho er der: regelen for kva som kan skrivast, blir borte utan at nokon ser det, og neste feil i ho slepp gjennom.",
    en: "What is pasted from elsewhere brings the cell along as it is there: the rule for what may be typed is lost without anyone seeing it, and the next mistake in it gets through.",
  },
  examples: [
    `Validering: Risiko!D2:D4, Risiko!D6

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Sen avtale | lav | lav |
| R2 | 1e | Mangler folk | medium | lav |
| R3 | 1e | Uklart krav | | lav |
| R4 | 1e | Dyre lisenser | [høy] | lav |
| R5 | 1e | Nytt system | | lav |
| R6 | 1e | Uten svar | | lav |`,
    `Validering: Risiko!D2

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Like mange med som uten: ingen regel for kolonnen | lav | lav |
| R2 | 1e | Mangler folk | medium | lav |`,
  ],
  when: (column) => missing(column).rows.length > 0,
  at: (column) => column.table.place(missing(column).rows[0] ?? 0, column.field),
  message: {
    nb: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.validated.length, "celle", "celler")} har datavalidering, men ${write.counted(found.rows.length, "celle", "celler")} mangler den (${sheetRows(column, found.rows, "rad", write)}). Ble noe limt inn? Kopier ${model(column, found)} og lim inn bare valideringen der den mangler (Lim inn utvalg).`;
    },
    nn: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.validated.length, "celle", "celler")} har datavalidering, men ${write.counted(found.rows.length, "celle", "celler")} manglar ho (${sheetRows(column, found.rows, "rad", write)}). Vart noko limt inn? Kopier ${model(column, found)} og lim inn berre valideringa der ho manglar (Lim inn utval).`;
    },
    en: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.validated.length, "cell", "cells")} ${found.validated.length === 1 ? "has" : "have"} data validation, but ${write.counted(found.rows.length, "cell lacks", "cells lack")} it (${sheetRows(column, found.rows, "row", write)}). Was something pasted? Copy ${model(column, found)} and paste only the validation where it is missing (Paste Special).`;
    },
  },
});
