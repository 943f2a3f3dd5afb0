import { latestSlips } from "../../model/delivery-record";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Of the latest deliveries, how many came on or before the planned day. */
function hits(programme: Programme, latest: number): { readonly hit: number; readonly of: number } {
  const slips = latestSlips(programme, latest);
  return { hit: slips.filter((slip) => slip <= 0).length, of: slips.length };
}

export const hitRate = rule({
  id: "programme/hit-rate",
  answers: ["MS30"],
  kind: "status",
  subject: "programme",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { share: { unit: "share", default: 0.6 }, milestones: { unit: "count", default: 10 }, least: { unit: "count", default: 5 } },
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Treffer programmet sjelden sine egne datoer, er planene for lyse, og de neste datoene bør leses deretter.",
    nn: "Treffer programmet sjeldan sine eigne datoar, er planane for lyse, og dei neste datoane bør lesast deretter.",
    en: "If the programme seldom meets its own dates, its plans are too bright, and the next dates should be read accordingly.",
  },
  examples: [
    `[]

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Til tiden | 2021-01-29 | 2021-01-29 |
| 5b | MP2 | Før tiden | 2021-02-26 | 2021-02-20 |
| 5b | MP3 | Sent | 2021-03-31 | 2021-04-06 |
| 5b | MP4 | Sent | 2021-05-31 | 2021-06-10 |
| 5b | MP5 | To av fem er 40 % | 2021-06-30 | 2021-07-02 |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Til tiden | 2021-01-29 | 2021-01-29 |
| 5b | MP2 | Før tiden | 2021-02-26 | 2021-02-20 |
| 5b | MP3 | Til tiden | 2021-03-31 | 2021-03-31 |
| 5b | MP4 | Sent | 2021-05-31 | 2021-06-10 |
| 5b | MP5 | Tre av fem er 60 % | 2021-06-30 | 2021-07-02 |`,
  ],
  when: (programme, { parameter }) => {
    const { hit, of } = hits(programme, parameter.milestones);
    return of >= parameter.least && hit < parameter.share * of;
  },
  at: () => null,
  message: {
    nb: (programme, { parameter, write }) => {
      const { hit, of } = hits(programme, parameter.milestones);
      return `${write.number(hit)} av de siste ${write.number(of)} milepælene ble levert til tiden (${write.percent(hit / of)}). Er de neste datoene realistiske?`;
    },
    nn: (programme, { parameter, write }) => {
      const { hit, of } = hits(programme, parameter.milestones);
      return `${write.number(hit)} av dei siste ${write.number(of)} milepælane vart leverte i tide (${write.percent(hit / of)}). Er dei neste datoane realistiske?`;
    },
    en: (programme, { parameter, write }) => {
      const { hit, of } = hits(programme, parameter.milestones);
      return `${write.number(hit)} of the last ${write.number(of)} milestones were delivered on time (${write.percent(hit / of)}). Are the next dates realistic?`;
    },
  },
});
