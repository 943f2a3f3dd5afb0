import { hasUndelivered, undeliveredCount } from "../../model/delivery-counts";
import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";

const COMPLETED: InEachLanguage = { nb: "fullført", nn: "fullført", en: "completed" };
const ONGOING: InEachLanguage = { nb: "pågår", nn: "pågår", en: "ongoing" };
const EMPTY: InEachLanguage = { nb: "tom", nn: "tom", en: "empty" };

/** Ongoing, or nothing written: another word is the office's own. */
function countsAsOpen({ status, statusText }: Initiative): boolean {
  return status === "ongoing" || (status === null && statusText.trim() === "");
}

function statusWord({ statusText }: Initiative, language: keyof InEachLanguage): string {
  return statusText.trim() === "" ? EMPTY[language] : statusText;
}

export const statusAgainstMilestones = rule({
  id: "initiative/status-against-milestones",
  answers: ["MS25"],
  kind: "data",
  subject: "initiative",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.status", "milestones.delivered"],
  untilPublished: "whole",
  why: {
    nb: "Sier statusen én ting og milepælene en annen, vet ikke leseren om tiltaket er ferdig, og om det skal rapportere videre.",
    nn: "Seier statusen éin ting og milepælane ein annan, veit ikkje lesaren om tiltaket er ferdig, og om det skal rapportere vidare.",
    en: "When the status says one thing and the milestones another, the reader does not know whether the initiative is finished and whether it goes on reporting.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak | Status |
| 1d | Alle levert, pågår | [pågår] |
| 1e | Én gjenstår, pågår | pågår |
| 8b | Alle levert, fullført | fullført |
| 7a | Alle levert, tom status | [] |
| 7b | Uten milepæler | |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Innføring | 2022-01-31 | 2022-01-31 |
| 1e | MP1 | Design | 2022-01-31 | 2022-01-31 |
| 1e | MP2 | Pilot | 2022-04-29 | |
| 8b | MP1 | Rapport | 2022-01-31 | 2022-01-31 |
| 7a | MP1 | Rapport | 2022-01-31 | 2022-01-31 |`,
  ],
  when: (initiative, { programme }) => {
    if (initiative.row < 0 || initiative.milestones.length === 0) return false;
    const isLeft = hasUndelivered(programme, initiative);
    return initiative.status === "completed" ? isLeft : !isLeft && countsAsOpen(initiative);
  },
  at: "status",
  message: {
    nb: (initiative, { programme, write }) => {
      const all = initiative.milestones.length;
      const left = undeliveredCount(programme, initiative);
      if (left > 0) return `Status for ${initiative.code} er ${initiative.statusText}, men ${write.number(left)} av ${write.number(all)} milepæler er ikke levert. Er tiltaket fullført?`;
      return `${all === 1 ? "Den eneste milepælen" : `Alle ${write.number(all)} milepæler`} i ${initiative.code} er levert, men Status er ${statusWord(initiative, "nb")}. Er tiltaket fullført?`;
    },
    nn: (initiative, { programme, write }) => {
      const all = initiative.milestones.length;
      const left = undeliveredCount(programme, initiative);
      if (left > 0) return `Status for ${initiative.code} er ${initiative.statusText}, men ${write.number(left)} av ${write.number(all)} milepælar er ikkje leverte. Er tiltaket fullført?`;
      return `${all === 1 ? "Den einaste milepælen" : `Alle ${write.number(all)} milepælar`} i ${initiative.code} er ${all === 1 ? "levert" : "leverte"}, men Status er ${statusWord(initiative, "nn")}. Er tiltaket fullført?`;
    },
    en: (initiative, { programme, write }) => {
      const all = initiative.milestones.length;
      const left = undeliveredCount(programme, initiative);
      if (left > 0) return `The status of ${initiative.code} is ${initiative.statusText}, but ${write.number(left)} of ${write.number(all)} milestones are not delivered. Is the initiative completed?`;
      return `${all === 1 ? "The only milestone" : `All ${write.number(all)} milestones`} of ${initiative.code} ${all === 1 ? "is" : "are"} delivered, but the status is ${statusWord(initiative, "en")}. Is the initiative completed?`;
    },
  },
  fixes: (initiative, { programme }) => {
    const status = undeliveredCount(programme, initiative) > 0 ? ONGOING : COMPLETED;
    return [
      {
        label: { nb: `Sett Status til ${status.nb}`, nn: `Set Status til ${status.nn}`, en: `Set the status to ${status.en}` },
        edits: [{ at: "status", value: status[programme.language] }],
      },
    ];
  },
});
