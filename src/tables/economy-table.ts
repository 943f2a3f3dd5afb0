import { amountField, defineTable, foundOnly, numberField, textField } from "./table-definition";

export const economyTable = defineTable({
  kind: "economy",
  name: "tblOkonomi",
  sheet: { nb: "Økonomi", nn: "Økonomi", en: "Economy" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode|Tiltak", "Kode|Tiltakskode|Tiltak", "Code|Initiative|Project"),
    plan: amountField(
      "Plan hittil|Plan hittil totalt|Plan/budsjett|Plan/budsjett hittil|Budsjett hittil|Periodisert budsjett",
      "Plan hittil|Plan/budsjett|Plan/budsjett hittil|Budsjett hittil",
      "Plan to date|Planned to date|Budget to date|PV",
    ),
    actual: amountField(
      "Virkelig hittil|Virkelig hittil totalt|Virkelig|Påløpt|Påløpt hittil|Påløpt, estimat|Påløpt (estimat)|Regnskap hittil|Forbruk hittil",
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
    deviationShare: foundOnly(numberField("Avvik %|Avvik i %|Avvik prosent|Avvik pst.", "Avvik %|Avvik i %|Avvik prosent|Avvik pst.", "Deviation %|Variance %|Deviation percent")),
    /** These do not say whether they are the year's or the total to date: asked once. */
    looseBudget: foundOnly(amountField("Budsjett", "Budsjett", "Budget")),
    looseActual: foundOnly(amountField("Regnskap|Forbruk", "Rekneskap|Forbruk", "Accounts|Spent")),
    yearPlan: foundOnly(amountField("Plan hittil i år|Budsjett hittil i år", "Plan hittil i år|Budsjett hittil i år", "Plan year to date|Budget year to date|Budget YTD")),
    yearActual: foundOnly(
      amountField(
        "Virkelig hittil i år|Regnskap hittil i år|Påløpt hittil i år|Forbruk hittil i år",
        "Verkeleg hittil i år|Rekneskap hittil i år|Påløpt hittil i år|Forbruk hittil i år",
        "Actual year to date|Actual YTD|Spent year to date",
      ),
    ),
    openingBalance: foundOnly(
      amountField(
        "Inngående balanse|Inngående saldo|IB|Virkelig tidligere år|Påløpt tidligere år|Regnskap tidligere år",
        "Inngåande balanse|Inngåande saldo|IB|Verkeleg tidlegare år|Påløpt tidlegare år|Rekneskap tidlegare år",
        "Opening balance|Actual previous years|Spent previous years",
      ),
    ),
  },
  recognisedBy: [
    ["code", "plan", "actual"],
    ["period", "code", "plan"],
    ["period", "code", "actual"],
    ["code", "looseBudget", "looseActual"],
    ["code", "plan", "looseActual"],
    ["code", "yearPlan", "yearActual"],
  ],
});

export type EconomyField = keyof typeof economyTable.fields;
