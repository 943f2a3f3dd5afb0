import { dateField, defineTable, textField } from "./table-definition";

export const periodsTable = defineTable({
  kind: "periods",
  name: "tblPerioder",
  sheet: { nb: "Perioder", nn: "Periodar", en: "Periods" },
  fields: {
    id: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    type: textField("Type", "Type", "Type"),
    from: dateField("Fra|Fra dato", "Frå|Frå dato", "From|Start"),
    to: dateField("Til|Til dato", "Til|Til dato", "To|End"),
    costDate: dateField("Kostnad per|Kostnader per", "Kostnad per|Kostnader per", "Cost date|Costs per"),
    deadline: dateField("Frist", "Frist", "Deadline"),
    status: textField("Status", "Status", "Status"),
  },
  recognisedBy: [
    ["id", "from", "to"],
    ["id", "costDate"],
  ],
});
