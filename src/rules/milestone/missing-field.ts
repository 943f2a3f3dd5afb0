import type { MilestoneField } from "../../tables/milestones-table";
import { BLANK } from "../../tables/columns";
import type { InEachLanguage } from "../../values/language";
import type { Milestone } from "../../model/milestone";
import { initiativeCode, milestoneName } from "../milestone-name";
import { rule } from "../rule";

const TITLES: Partial<Readonly<Record<MilestoneField, InEachLanguage>>> = {
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  description: { nb: "Beskrivelse", nn: "Skildring", en: "Description" },
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
};

/** Something else stands in the row: an empty row of a table is not a milestone. */
function isMilestone({ id, description, baselineState, deliveredState, planState, forecastState }: Milestone): boolean {
  return id !== "" || description !== "" || baselineState !== BLANK || deliveredState !== BLANK || planState !== BLANK || forecastState !== BLANK;
}

function isBlank(milestone: Milestone, field: "code" | "description" | "baseline"): boolean {
  if (field === "baseline") return milestone.baselineState === BLANK;
  return (field === "code" ? milestone.code : milestone.description) === "";
}

function nameOf(milestone: Milestone, write: Parameters<typeof milestoneName>[1]): string {
  const name = milestone.id === "" && milestone.description === "" ? `#${String(milestone.number)}` : milestoneName(milestone, write);
  const code = initiativeCode(milestone);
  return code === "" ? name : `${code} ${name}`;
}

export const missingField = rule({
  id: "milestone/missing-field",
  answers: ["DQ14"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: [],
  why: {
    nb: "En milepæl uten tiltak, beskrivelse eller planlagt dato kan ikke vises på noen side eller måles mot noe.",
    nn: "Ein milepæl utan tiltak, skildring eller planlagd dato kan ikkje visast på noka side eller målast mot noko.",
    en: "A milestone without an initiative, a description or a planned date cannot be shown on any page or measured against anything.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | [] | 2022-01-31 |
| [] | MP2 | Høring | 2022-03-31 | |
| 5b | MP3 | [] | 2022-05-31 | |
| 5b | MP4 | Overlevering | 'løpende | |
| | | | | |`,
  ],
  fields: ["code", "description", "baseline"],
  when: (milestone, { programme }, field) => isBlank(milestone, field) && programme.tables.milestones.has(field) && isMilestone(milestone),
  message: {
    nb: (milestone, { write }, field) => `${TITLES[field]?.nb ?? field} mangler for ${nameOf(milestone, write)}. Fyll ut cellen.`,
    nn: (milestone, { write }, field) => `${TITLES[field]?.nn ?? field} manglar for ${nameOf(milestone, write)}. Fyll ut cella.`,
    en: (milestone, { write }, field) => `${TITLES[field]?.en ?? field} is missing for ${nameOf(milestone, write)}. Fill in the cell.`,
  },
});
