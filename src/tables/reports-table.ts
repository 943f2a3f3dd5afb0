import { dateField, defineTable, textField } from "./table-definition";

export const reportsTable = defineTable({
  kind: "reports",
  name: "tblRapporter",
  sheet: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode|Tiltak", "Kode|Tiltakskode|Tiltak", "Code|Initiative|Project"),
    statedPeriod: textField("Periode oppgitt", "Periode oppgitt", "Period stated"),
    costDate: dateField("Kostnad per|Kostnader per", "Kostnad per|Kostnader per", "Cost date|Costs per"),
    summary: textField("Oppsummering|Sammendrag", "Oppsummering|Samandrag", "Summary"),
    done: textField(
      "Gjort|Hva er gjort siden forrige rapportering?|Hva er gjort",
      "Gjort|Kva er gjort sidan førre rapportering?",
      "Done|Done since last report",
    ),
    planned: textField(
      "Planlagt|Hva planlegges gjennomført frem til neste rapportering?|Hva planlegges",
      "Planlagt|Kva er planlagt gjennomført fram til neste rapportering?",
      "Planned|Planned until next report|Next steps",
    ),
    risk: textField("Risiko/avhengigheter|Risiko", "Risiko/avhengnader|Risiko", "Risks/dependencies|Risks|Risk"),
    quality: textField("Kvalitet", "Kvalitet", "Quality"),
    lightOverride: textField("Lys overstyrt", "Lys overstyrt", "Light override"),
    reason: textField("Begrunnelse", "Grunngiving", "Reason"),
    sign: textField("Sign.", "Sign.", "Sign."),
    date: dateField("Dato", "Dato", "Date"),
    approvedBy: textField("Godkjent av", "Godkjend av", "Approved by"),
  },
  recognisedBy: [
    ["code", "done"],
    ["code", "planned"],
    ["period", "code", "summary"],
    ["period", "code", "risk"],
  ],
});
