import type { Milestone } from "../../model/milestone";
import { previousSnapshot } from "../../model/history";
import { milestoneMatches, pastOf } from "../../model/past-milestones";
import { foldCode } from "../../model/initiative-index";
import { remembered } from "../../model/remembered";
import { foldText } from "../../values/fold";
import { initiativeCode, milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

/** Codes that the previous report had milestones for: an initiative that is new altogether is not told row by row. */
const codesBefore = remembered((programme) => new Set(previousSnapshot(programme)?.milestones.map(({ code }) => foldCode(code))));

/** The ID that it had in the previous report, where that is another; "" where it is not. */
function formerId(milestone: Milestone, { programme }: RuleContext): string {
  const past = pastOf(programme, milestone);
  return past && past.id !== "" && foldText(past.id) !== foldText(milestone.id) ? past.id : "";
}

export const milestoneAdded = rule({
  id: "milestone/added",
  answers: ["XP04"],
  kind: "status",
  subject: "milestone",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  needs: ["milestones.id", "history.period"],
  why: {
    nb: "En ny milepæl, eller en som har fått ny ID, endrer planen leseren husker. Forrige rapport viser hva som var avtalt.",
    nn: "Ein ny milepæl, eller ein som har fått ny ID, endrar planen lesaren hugsar. Førre rapport viser kva som var avtalt.",
    en: "A new milestone, or one with a new ID, changes the plan that the reader remembers. The previous report shows what was agreed.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-03-31 | |
| 5b | [MP2] | Ny milepæl | 2022-04-29 | |
| 5b | [MP3] | Het MP2 før | 2022-05-31 | |
| 1d | MP1 | Nytt tiltak | 2022-05-31 | |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Beskrivelse av milepæl | Kartlegging | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-03-31 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2a | Beskrivelse av milepæl | Het MP2 før | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2a | Planlagt ferdig | '2022-05-31 | | | |`,
  ],
  when: (milestone, context) => {
    const matches = milestoneMatches(context.programme);
    if (!matches || milestone.id === "" || !codesBefore(context.programme).has(foldCode(initiativeCode(milestone)))) return false;
    return !matches.pastOf.has(milestone.row) || formerId(milestone, context) !== "";
  },
  at: "id",
  message: {
    nb: (milestone, context) => {
      const former = formerId(milestone, context);
      if (former !== "") return `${milestone.id} het ${former} i forrige rapport. Er det meningen?`;
      return `${milestoneName(milestone, context.write)} er ny siden forrige rapport. Er den avtalt?`;
    },
    nn: (milestone, context) => {
      const former = formerId(milestone, context);
      if (former !== "") return `${milestone.id} heitte ${former} i førre rapport. Er det meininga?`;
      return `${milestoneName(milestone, context.write)} er ny sidan førre rapport. Er han avtalt?`;
    },
    en: (milestone, context) => {
      const former = formerId(milestone, context);
      if (former !== "") return `${milestone.id} was called ${former} in the previous report. Is that intended?`;
      return `${milestoneName(milestone, context.write)} is new since the previous report. Is it agreed?`;
    },
  },
  comparesWithPast: true,
});
