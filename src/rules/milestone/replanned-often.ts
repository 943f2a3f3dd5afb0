import { planChanges } from "../../model/plan-changes";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

export const replannedOften = rule({
  id: "milestone/replanned-often",
  answers: ["MS22"],
  kind: "status",
  subject: "milestone",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { times: { unit: "count", default: 3 } },
  needs: ["changes.code"],
  why: {
    nb: "En milepæl som flyttes gang på gang, flyttes som regel igjen. Da er det planen eller omfanget som bør drøftes, ikke datoen.",
    nn: "Ein milepæl som blir flytta gong på gong, blir som regel flytta igjen. Då er det planen eller omfanget som bør drøftast, ikkje datoen.",
    en: "A milestone that is moved again and again is usually moved once more. Then the plan or the scope should be discussed, not the date.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Levert |
| 8a | [MP1] | Tre ganger | 2021-11-30 | 2022-05-31 | |
| 8a | MP2 | To ganger | 2021-11-30 | 2022-04-30 | |

tblEndringer
| Kode | Type | Hva | Fra | Til | Vedtak | Godkjent av |
| 8a | plan | MP1 og MP2 | '30.11.21 | '31.01.22 | 12/21 | HH |
| 8a | plan | MP1 og MP2 | '31.01.22 | '30.04.22 | 2/22 | HH |
| 8a | plan | MP1 | '30.04.22 | '31.05.22 | 4/22 | HH |`,
  ],
  when: (milestone, { programme, parameter }) =>
    (!milestone.isDelivered || milestone.deliveredInPeriod) && planChanges(programme).of(milestone).length >= parameter.times,
  at: "id",
  message: {
    nb: (milestone, { programme, write }) =>
      `${milestoneName(milestone, write)} er flyttet ${write.number(planChanges(programme).of(milestone).length)} ganger. Er planen realistisk nå?`,
    nn: (milestone, { programme, write }) =>
      `${milestoneName(milestone, write)} er flytta ${write.number(planChanges(programme).of(milestone).length)} gonger. Er planen realistisk no?`,
    en: (milestone, { programme, write }) =>
      `${milestoneName(milestone, write)} has been moved ${write.number(planChanges(programme).of(milestone).length)} times. Is the plan realistic now?`,
  },
});
