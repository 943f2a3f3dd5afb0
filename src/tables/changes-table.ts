import { amountField, dateField, defineTable, textField } from "./table-definition";

export const changesTable = defineTable({
  kind: "changes",
  name: "tblEndringer",
  sheet: { nb: "Endringer", nn: "Endringar", en: "Changes" },
  fields: {
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative"),
    type: textField("Type", "Type", "Type"),
    what: textField("Hva", "Kva", "What"),
    from: textField("Fra", "Frå", "From"),
    to: textField("Til", "Til", "To"),
    amount: amountField("Beløp", "Beløp", "Amount"),
    decision: textField("Vedtak", "Vedtak", "Decision"),
    date: dateField("Dato", "Dato", "Date"),
    approvedBy: textField("Godkjent av", "Godkjend av", "Approved by"),
  },
  recognisedBy: [["code", "what", "from", "to"], ["code", "type", "approvedBy"]],
});
