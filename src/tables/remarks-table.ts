import { defineTable, textField } from "./table-definition";

export const remarksTable = defineTable({
  kind: "remarks",
  name: "tblMerknader",
  sheet: { nb: "Merknader", nn: "Merknader", en: "Remarks" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative"),
    field: textField("Felt", "Felt", "Field"),
    text: textField("Tekst", "Tekst", "Text"),
  },
  recognisedBy: [["code", "field", "text"]],
});
