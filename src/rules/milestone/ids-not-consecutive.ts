import { numberBeforeGap } from "../../model/milestone-sequence";
import { initiativeCode } from "../milestone-name";
import { rule } from "../rule";

export const idsNotConsecutive = rule({
  id: "milestone/ids-not-consecutive",
  answers: ["MS03"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  needs: ["milestones.id"],
  why: {
    nb: "Et hull i nummereringen kan bety at en milepæl er slettet. Leseren lurer på hva som ble borte.",
    nn: "Eit hol i nummereringa kan tyde at ein milepæl er sletta. Lesaren lurer på kva som vart borte.",
    en: "A gap in the numbering can mean that a milestone was deleted. The reader wonders what went missing.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Kartlegging | 2022-01-31 |
| 5b | MP2 | Høring | 2022-02-28 |
| 5b | MP2a | Ny høring | 2022-03-31 |
| 5b | [MP4] | Innføring | 2022-04-29 |
| 1d | [MP2] | Behov | 2022-01-31 |`,
  ],
  when: (milestone, { programme }) => numberBeforeGap(programme, milestone.row) >= 0,
  at: "id",
  message: {
    nb: (milestone, { programme }) => {
      const before = numberBeforeGap(programme, milestone.row);
      if (before === 0) return `Den første milepælen i ${initiativeCode(milestone)} heter ${milestone.id}. Mangler det en før den?`;
      return `${milestone.id} kommer rett etter nummer ${String(before)} i ${initiativeCode(milestone)}. Mangler det en milepæl?`;
    },
    nn: (milestone, { programme }) => {
      const before = numberBeforeGap(programme, milestone.row);
      if (before === 0) return `Den første milepælen i ${initiativeCode(milestone)} heiter ${milestone.id}. Manglar det ein før han?`;
      return `${milestone.id} kjem rett etter nummer ${String(before)} i ${initiativeCode(milestone)}. Manglar det ein milepæl?`;
    },
    en: (milestone, { programme }) => {
      const before = numberBeforeGap(programme, milestone.row);
      if (before === 0) return `The first milestone in ${initiativeCode(milestone)} is called ${milestone.id}. Is one missing before it?`;
      return `${milestone.id} comes right after number ${String(before)} in ${initiativeCode(milestone)}. Is a milestone missing?`;
    },
  },
});
