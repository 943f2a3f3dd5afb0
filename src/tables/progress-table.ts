import { defineTable, textField } from "./table-definition";

export const progressTable = defineTable({
  kind: "progress",
  name: "tblFremdrift",
  sheet: { nb: "Fremdrift", nn: "Framdrift", en: "Progress" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative"),
    type: textField("Type", "Type", "Type"),
    number: textField("Nr", "Nr", "No."),
    text: textField("Tekst", "Tekst", "Text"),
  },
  recognisedBy: [["code", "type", "text"]],
});
