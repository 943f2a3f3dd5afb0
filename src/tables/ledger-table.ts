import { amountField, dateField, defineTable, textField } from "./table-definition";

/** Vouchers as an accounting system lists them, pasted in to check the actuals against. */
export const ledgerTable = defineTable({
  kind: "ledger",
  name: "tblHovedbok",
  sheet: { nb: "Hovedbok", nn: "Hovudbok", en: "Ledger" },
  foundOnly: true,
  fields: {
    code: textField("Prosjekt|Prosjektnr|Tiltak|Kode|Tiltakskode", "Prosjekt|Prosjektnr|Tiltak|Kode|Tiltakskode", "Project|Project no|Initiative|Code"),
    account: textField("Konto|Kontonr", "Konto|Kontonr", "Account|Account no"),
    booked: textField("Periode|Regnskapsperiode|Bokføringsperiode", "Periode|Rekneskapsperiode|Bokføringsperiode", "Period|Accounting period|Posting period"),
    voucherDate: dateField("Bilagsdato", "Bilagsdato", "Voucher date|Document date"),
    amount: amountField("Beløp", "Beløp", "Amount"),
  },
  recognisedBy: [
    ["code", "voucherDate", "amount"],
    ["code", "account", "amount"],
  ],
});
