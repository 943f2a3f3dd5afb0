import { lostAt, lostByPaste, modelCell, sheetRowsOf, type LostByPaste } from "../lost-by-paste";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

function missing(column: TableColumn): LostByPaste {
  return lostByPaste(column, ({ formatted }) => formatted);
}

export const formatMissing = rule({
  id: "column/format-missing",
  answers: ["DQ19"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "full",
  needs: [],
  why: {
    nb: "Det som limes inn fra et annet sted, tar med seg cellen slik den er der. Den betingede formateringen som farger resten av kolonnen, er borte, og det som skulle vært rødt, ser greit ut. Kontrolleres i lagrede filer, ikke mens arbeidsboken er åpen i Excel.",
    nn: "Det som blir limt inn frå ein annan stad, tek med seg cella slik ho er der. Den vilkårsbaserte formateringa som fargar resten av kolonna, er borte, og det som skulle vore raudt, ser greitt ut. Blir kontrollert i lagra filer, ikkje medan arbeidsboka er open i Excel.",
    en: "What is pasted from elsewhere brings the cell along as it is there. The conditional format that colours the rest of the column is gone, and what should be red looks fine. Checked in saved files, not while the workbook is open in Excel.",
  },
  examples: [
    `Betinget formatering: Risiko!D2:D4, Risiko!D6

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Sen avtale | lav | lav |
| R2 | 1e | Mangler folk | medium | lav |
| R3 | 1e | Uklart krav | | lav |
| R4 | 1e | Dyre lisenser | [høy] | lav |
| R5 | 1e | Nytt system | | lav |
| R6 | 1e | Uten svar | | lav |`,
    `Betinget formatering: Risiko!D2

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
      return `${column.title}: ${write.counted(found.having.length, "celle", "celler")} har betinget formatering, men ${write.counted(found.rows.length, "celle", "celler")} mangler den (${sheetRowsOf(column, found.rows, "rad", write)}). Ble noe limt inn? Kopier formatet fra ${modelCell(column, found)} med Kopier format.`;
    },
    nn: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.having.length, "celle", "celler")} har vilkårsbasert formatering, men ${write.counted(found.rows.length, "celle", "celler")} manglar ho (${sheetRowsOf(column, found.rows, "rad", write)}). Vart noko limt inn? Kopier formatet frå ${modelCell(column, found)} med Kopier format.`;
    },
    en: (column, { write }) => {
      const found = missing(column);
      return `${column.title}: ${write.counted(found.having.length, "cell", "cells")} ${found.having.length === 1 ? "has" : "have"} a conditional format, but ${write.counted(found.rows.length, "cell lacks", "cells lack")} it (${sheetRowsOf(column, found.rows, "row", write)}). Was something pasted? Copy the format of ${modelCell(column, found)} with Format Painter.`;
    },
  },
});
