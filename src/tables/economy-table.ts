import { amountField, defineTable, textField } from "./table-definition";

export const economyTable = defineTable({
  kind: "economy",
  name: "tblOkonomi",
  sheet: { nb: "Økonomi", nn: "Økonomi", en: "Economy" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode|Tiltak", "Kode|Tiltakskode|Tiltak", "Code|Initiative|Project"),
    plan: amountField(
      "Plan hittil|Plan/budsjett|Plan/budsjett hittil|Budsjett hittil|Periodisert budsjett",
      "Plan hittil|Plan/budsjett|Plan/budsjett hittil|Budsjett hittil",
      "Plan to date|Planned to date|Budget to date|PV",
    ),
    actual: amountField(
      "Virkelig hittil|Virkelig|Påløpt|Påløpt hittil|Påløpt, estimat|Påløpt (estimat)|Regnskap hittil|Forbruk hittil",
      "Verkeleg hittil|Verkeleg|Påløpt|Påløpt hittil|Rekneskap hittil|Forbruk hittil",
      "Actual to date|Actual|Actual cost|Accrued|AC|Spent to date",
    ),
    actualType: textField("Type virkelig|Type", "Type verkeleg|Type", "Actual type|Type of actual|Type"),
    deviation: amountField("Avvik|Avvik (kr)", "Avvik|Avvik (kr)", "Deviation|Variance|Deviation (NOK)"),
    forecast: amountField(
      "Prognose totalt|Sluttprognose|Prognose ved ferdigstillelse",
      "Prognose totalt|Sluttprognose",
      "Forecast at completion|Total forecast|EAC",
    ),
    comment: textField("Kommentar|Merknad", "Kommentar|Merknad", "Comment|Notes"),
  },
  recognisedBy: [
    ["code", "plan", "actual"],
    ["period", "code", "plan"],
    ["period", "code", "actual"],
  ],
});

export type EconomyField = keyof typeof economyTable.fields;
