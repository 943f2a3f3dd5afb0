import { amountField, defineTable, textField } from "./table-definition";

export const phasingTable = defineTable({
  kind: "phasing",
  name: "tblPeriodisering",
  sheet: { nb: "Periodisering", nn: "Periodisering", en: "Phasing" },
  fields: {
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative"),
    month: textField("Måned", "Månad", "Month"),
    amount: amountField("Beløp", "Beløp", "Amount"),
  },
  recognisedBy: [["code", "month", "amount"]],
});
