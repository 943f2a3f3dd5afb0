import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { textAt } from "../../values/item-at";
import { rule } from "../rule";

const WORDS = [
  "utrulling", "innføring", "lanser", "ferdig", "fullført", "sluttrapport", "overlever", "avslutt", "i drift", "levert",
  "roll-out", "rollout", "launch", "complet", "final report", "handover", "close", "deliver", "in operation",
];

function hasCompletion({ milestones }: Initiative, { tables }: Programme): boolean {
  const descriptions = tables.milestones.text("description").values;
  return milestones.some((row) => {
    const text = foldText(textAt(descriptions, row));
    return WORDS.some((word) => text.includes(word));
  });
}

export const noCompletionMilestone = rule({
  id: "initiative/no-completion-milestone",
  answers: ["MS32"],
  kind: "data",
  subject: "initiative",
  looksAt: "initiative",
  severity: "note",
  profile: "off",
  needs: ["milestones.description"],
  why: {
    nb: "Uten en milepæl for utrulling, ferdigstilling eller sluttrapport vet ingen når tiltaket er ferdig.",
    nn: "Utan ein milepæl for utrulling, ferdigstilling eller sluttrapport veit ingen når tiltaket er ferdig.",
    en: "Without a milestone for roll-out, completion or a final report nobody knows when the initiative is finished.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak |
| [1e] | Bestille |
| 1d | Endre |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1e | MP1 | Behovskartlegging | 2022-03-31 |
| 1e | MP2 | Design | 2022-04-29 |
| 1d | MP1 | Nasjonal utrulling | 2022-01-31 |`,
  ],
  when: (initiative, { programme }) => initiative.milestones.length > 0 && !hasCompletion(initiative, programme),
  at: "code",
  message: {
    nb: ({ code, milestones }, { write }) => `${code} har ${write.counted(milestones.length, "milepæl", "milepæler")}, men ingen for utrulling eller ferdigstilling. Når er tiltaket ferdig?`,
    nn: ({ code, milestones }, { write }) => `${code} har ${write.counted(milestones.length, "milepæl", "milepælar")}, men ingen for utrulling eller ferdigstilling. Når er tiltaket ferdig?`,
    en: ({ code, milestones }, { write }) => `${code} has ${write.counted(milestones.length, "milestone", "milestones")}, but none for roll-out or completion. When is the initiative finished?`,
  },
});
