import { lostAt, lostByPaste, modelCell, sheetRowsOf, type LostByPaste } from "../lost-by-paste";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

function missing(column: TableColumn): LostByPaste {
  return lostByPaste(column, ({ validated }) => validated);
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
  at: (column) => lostAt(column, missing(column)),
  message: {
    nb: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.having.length, "celle", "celler")} har datavalidering, men ${write.counted(found.rows.length, "celle", "celler")} mangler den (${sheetRowsOf(column, found.rows, "rad", write)}). Ble noe limt inn? Kopier ${modelCell(column, found)} og lim inn bare valideringen der den mangler (Lim inn utvalg).`;
    },
    nn: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.having.length, "celle", "celler")} har datavalidering, men ${write.counted(found.rows.length, "celle", "celler")} manglar ho (${sheetRowsOf(column, found.rows, "rad", write)}). Vart noko limt inn? Kopier ${modelCell(column, found)} og lim inn berre valideringa der ho manglar (Lim inn utval).`;
    },
    en: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.having.length, "cell", "cells")} ${found.having.length === 1 ? "has" : "have"} data validation, but ${write.counted(found.rows.length, "cell lacks", "cells lack")} it (${sheetRowsOf(column, found.rows, "row", write)}). Was something pasted? Copy ${modelCell(column, found)} and paste only the validation where it is missing (Paste Special).`;
    },
  },
});
