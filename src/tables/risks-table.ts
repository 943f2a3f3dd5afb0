import { dateField, defineTable, textField } from "./table-definition";

export const risksTable = defineTable({
  kind: "risks",
  name: "tblRisiko",
  sheet: { nb: "Risiko", nn: "Risiko", en: "Risks" },
  fields: {
    id: textField("RisikoID|Risiko-ID|ID|Nr", "RisikoID|Risiko-ID|ID|Nr", "RiskID|Risk ID|ID|No."),
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative|Project"),
    category: textField("Kategori", "Kategori", "Category"),
    description: textField("Beskrivelse|Risiko", "Skildring|Risiko", "Description|Risk"),
    probability: textField("Sannsynlighet|S", "Sannsyn|S", "Probability|Likelihood"),
    consequence: textField("Konsekvens|K", "Konsekvens|K", "Consequence|Impact"),
    milestones: textField("Milepæler", "Milepælar", "Milestones"),
    action: textField("Tiltak|Risikotiltak", "Tiltak|Risikotiltak", "Action|Mitigation|Response"),
    owner: textField("Eier|Risikoeier", "Eigar|Risikoeigar", "Owner|Risk owner"),
    due: dateField("Frist", "Frist", "Due|Deadline"),
    status: textField("Status", "Status", "Status"),
  },
  recognisedBy: [
    ["description", "probability", "consequence"],
    ["id", "probability", "consequence"],
  ],
});
