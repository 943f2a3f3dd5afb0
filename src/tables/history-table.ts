import { defineTable, textField } from "./table-definition";

export const historyTable = defineTable({
  kind: "history",
  name: "tblHistorikk",
  // Excel keeps the name «History», in its own language, for itself.
  sheet: { nb: "Rapporthistorikk", nn: "Rapporthistorikk", en: "Report history" },
  fields: {
    period: textField("PeriodeID", "PeriodeID", "PeriodID"),
    version: textField("Versjon", "Versjon", "Version"),
    status: textField("Status", "Status", "Status"),
    code: textField("Kode", "Kode", "Code"),
    key: textField("Nøkkel", "Nøkkel", "Key"),
    field: textField("Felt", "Felt", "Field"),
    value: textField("Verdi", "Verdi", "Value"),
    at: textField("Tidspunkt", "Tidspunkt", "Time"),
    by: textField("Av", "Av", "By"),
    rowHash: textField("Radhash", "Radhash", "Row hash"),
  },
  recognisedBy: [["period", "version", "field", "value", "rowHash"]],
});
