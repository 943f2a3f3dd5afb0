import { dateField, defineTable, numberField, textField } from "./table-definition";

export const milestonesTable = defineTable({
  kind: "milestones",
  name: "tblMilepaeler",
  sheet: { nb: "Milepæler", nn: "Milepælar", en: "Milestones" },
  fields: {
    code: textField("Kode|Tiltakskode|Tiltak|Prosjekt", "Kode|Tiltakskode|Tiltak|Prosjekt", "Code|Initiative|Project"),
    id: textField("ID|Milepæl-ID|MP|Nr", "ID|Milepæl-ID|MP|Nr", "ID|Milestone ID|No."),
    description: textField(
      "Beskrivelse av milepæl|Beskrivelse av milepæler|Milepæl|Milepælnavn|Beskrivelse",
      "Skildring av milepæl|Skildring av milepælar|Milepæl|Skildring",
      "Milestone|Milestone description|Milestone name|Description",
    ),
    baseline: dateField(
      "Planlagt ferdig|Plan|Planlagt|Frist|Baseline|Opprinnelig plan|Planlagt dato|Forfall",
      "Planlagt ferdig|Plan|Planlagd|Frist|Opphavleg plan",
      "Planned finish|Plan|Planned|Baseline|Due|Due date|Planned date|Deadline|Baseline finish",
    ),
    plan: dateField(
      "Gjeldende plan|Ny plan|Revidert plan|Ny dato",
      "Gjeldande plan|Ny plan|Revidert plan",
      "Current plan|Revised plan|New date",
    ),
    forecast: dateField("Prognose|Forventet ferdig|Forventet", "Prognose|Venta ferdig", "Forecast|Forecast finish|Expected|Projected finish"),
    delivered: dateField(
      "Levert|Ferdig|Faktisk|Levert dato|Faktisk ferdig|Utført",
      "Levert|Ferdig|Faktisk|Utført",
      "Delivered|Actual|Actual finish|Finished|Completed|Done",
    ),
    weight: numberField("Vekt %|Vekt", "Vekt %|Vekt", "Weight %|Weight"),
    parallel: textField("Parallell", "Parallell", "Parallel"),
    comment: textField("Kommentar|Merknad", "Kommentar|Merknad", "Comment|Notes"),
  },
  recognisedBy: [
    ["code", "description", "baseline"],
    ["code", "id", "baseline"],
    ["id", "description", "baseline"],
    ["description", "baseline", "delivered"],
  ],
});

export type MilestoneField = keyof typeof milestonesTable.fields;
