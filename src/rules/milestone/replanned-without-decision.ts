import { planChanges } from "../../model/plan-changes";
import type { Milestone } from "../../model/milestone";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

/** A date narrowed inside its previous interval («mars 2022» → 31.03.2022) is not a new plan. */
function isReplanned({ planWritten, planStart, planEnd, baselineStart, baselineEnd }: Milestone): boolean {
  if (!planWritten || planEnd === NONE || baselineEnd === NONE) return false;
  return planEnd > baselineEnd || (planStart !== NONE && planStart < baselineStart);
}

export const replannedWithoutDecision = rule({
  id: "milestone/replanned-without-decision",
  answers: ["MS21"],
  kind: "data",
  subject: "milestone",
  looksAt: "programme",
  leansOn: ["changes"],
  severity: "warning",
  profile: "essential",
  needs: ["milestones.plan", "milestones.baseline", "changes.code"],
  why: {
    nb: "En plan som flyttes uten vedtak, skjuler forsinkelsen. Når endringen er ført og godkjent, ser leseren hvem som bestemte det, og hvorfor.",
    nn: "Ein plan som blir flytta utan vedtak, skjuler forseinkinga. Når endringa er ført og godkjend, ser lesaren kven som bestemte det, og kvifor.",
    en: "A plan moved without a decision hides the slip. With the change recorded and approved, the reader sees who decided it, and why.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Levert |
| 8a | MP1 | Uten vedtak | 2021-11-30 | [2022-03-10] | |
| 8a | MP2 | Vedtatt | 2022-01-31 | 2022-03-10 | |
| 8a | MP3 | Samme dag | 2022-01-31 | 2022-01-31 | |
| 8a | MP4 | Smalere, ikke flyttet | 'mars 2022 | 2022-03-31 | |
| 8a | MP5 | Foreslått, ikke godkjent | 2022-01-31 | [2022-02-01] | |

tblEndringer
| Kode | Type | Hva | Fra | Til | Vedtak | Godkjent av |
| 8a | plan | Flytter MP2 | '31.01.22 | '10.03.22 | Styringsgruppen 12/21 | HH |
| 8a | plan | Flytter MP5 | '31.01.22 | '01.02.22 | | |`,
  ],
  when: (milestone, { programme }) => isReplanned(milestone) && !planChanges(programme).isApproved(milestone),
  at: "plan",
  message: {
    nb: (milestone, { write }) =>
      `${milestoneName(milestone, write)} er flyttet fra ${write.day(milestone.baselineEnd)} til ${write.day(milestone.planEnd)} (${write.signedDays(milestone.planEnd - milestone.baselineEnd)}) uten en godkjent endring. Før vedtaket i Endringer.`,
    nn: (milestone, { write }) =>
      `${milestoneName(milestone, write)} er flytta frå ${write.day(milestone.baselineEnd)} til ${write.day(milestone.planEnd)} (${write.signedDays(milestone.planEnd - milestone.baselineEnd)}) utan ei godkjend endring. Før vedtaket i Endringar.`,
    en: (milestone, { write }) =>
      `${milestoneName(milestone, write)} is moved from ${write.day(milestone.baselineEnd)} to ${write.day(milestone.planEnd)} (${write.signedDays(milestone.planEnd - milestone.baselineEnd)}) without an approved change. Record the decision in Changes.`,
  },
});
