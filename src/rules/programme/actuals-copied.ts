import { deliveryRecord } from "../../model/delivery-record";
import { rule } from "../rule";

export const actualsCopied = rule({
  id: "programme/actuals-copied",
  answers: ["MS18"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  parameters: { share: { unit: "share", default: 0.8 }, milestones: { unit: "count", default: 5 } },
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Er nesten alt levert nøyaktig på planlagt dag, er datoene trolig kopiert fra planen, og ingen ser hvordan det gikk.",
    nn: "Er nesten alt levert nøyaktig på planlagd dag, er datoane truleg kopierte frå planen, og ingen ser korleis det gjekk.",
    en: "If nearly everything was delivered exactly on the planned day, the dates are probably copied from the plan, and nobody sees how it went.",
  },
  examples: [
    `[]

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2021-01-29 | 2021-01-29 |
| 5b | MP2 | Høring | 2021-02-26 | 2021-02-26 |
| 5b | MP3 | Utkast | 2021-03-31 | 2021-03-31 |
| 5b | MP4 | Pilot | 2021-05-31 | 2021-05-31 |
| 5b | MP5 | Fire av fem er 80 % | 2021-06-30 | 2021-07-02 |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2021-01-29 | 2021-01-29 |
| 5b | MP2 | Høring | 2021-02-26 | 2021-02-26 |
| 5b | MP3 | Utkast | 2021-03-31 | 2021-03-31 |
| 5b | MP4 | Bare fire er levert | 2021-05-31 | 2021-05-31 |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2021-01-29 | 2021-01-29 |
| 5b | MP2 | Høring | 2021-02-26 | 2021-02-26 |
| 5b | MP3 | Utkast | 2021-03-31 | 2021-03-31 |
| 5b | MP4 | Pilot | 2021-05-31 | 2021-06-01 |
| 5b | MP5 | Tre av fem er 60 % | 2021-06-30 | 2021-07-02 |`,
  ],
  when: (programme, { parameter }) => {
    const { delivered, onTheDay } = deliveryRecord(programme);
    return delivered >= parameter.milestones && onTheDay >= parameter.share * delivered;
  },
  at: () => null,
  message: {
    nb: (programme, { write }) => {
      const { delivered, onTheDay } = deliveryRecord(programme);
      return `${write.number(onTheDay)} av ${write.number(delivered)} milepæler er levert nøyaktig på planlagt dag. Er levert-datoene kopiert fra planen?`;
    },
    nn: (programme, { write }) => {
      const { delivered, onTheDay } = deliveryRecord(programme);
      return `${write.number(onTheDay)} av ${write.number(delivered)} milepælar er leverte nøyaktig på planlagd dag. Er levert-datoane kopierte frå planen?`;
    },
    en: (programme, { write }) => {
      const { delivered, onTheDay } = deliveryRecord(programme);
      return `${write.number(onTheDay)} of ${write.number(delivered)} milestones were delivered exactly on the planned day. Are the dates copied from the plan?`;
    },
  },
});
