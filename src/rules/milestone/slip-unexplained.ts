import type { Milestone } from "../../model/milestone";
import { mentionsOf } from "../../model/text-mentions";
import { foldText } from "../../values/fold";
import { NONE } from "../../values/none";
import { expectedField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

/** Comments that say how the date was found, and nothing of why it is late. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["", "ok", "-", "anslag", "anslag.", "overslag", "overslag.", "estimate", "estimate."]);

function isExplained({ row, comment, initiative }: Milestone, { programme }: RuleContext): boolean {
  if (!SAYS_NOTHING.has(foldText(comment))) return true;
  return initiative !== null && mentionsOf(programme, initiative).some(({ milestone }) => milestone === row);
}

export const slipUnexplained = rule({
  id: "milestone/slip-unexplained",
  answers: ["MS15"],
  kind: "status",
  subject: "milestone",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  parameters: { days: { unit: "days", default: 7 } },
  needs: ["milestones.baseline"],
  why: {
    nb: "Et avvik uten årsak, konsekvens og tiltak er bare et tall. Skriv det i Kommentar, eller nevn milepælen med ID i rapportens tekst.",
    nn: "Eit avvik utan årsak, konsekvens og tiltak er berre eit tal. Skriv det i Kommentar, eller nemn milepælen med ID i teksten i rapporten.",
    en: "A slip without cause, consequence and action is only a number. Write it in Comment, or name the milestone by its ID in the report's text.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 8a | Retningslinjer |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert | Kommentar |
| 8a | MP1 | 7 dager | 2022-01-31 | | 2022-02-07 | |
| 8a | MP2 | 8 dager | 2022-01-31 | | 2022-02-08 | [] |
| 8a | MP3 | Forklart | 2022-01-31 | | 2022-02-28 | Sykdom i prosjektet |
| 8a | MP4 | Nevnt i teksten | 2022-01-31 | | 2022-02-28 | |
| 8a | MP5 | Ventet sent | 2022-03-31 | 2022-05-31 | | [] |
| 8a | MP6 | Levert før perioden | 2021-08-31 | | 2021-09-30 | |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 8a | MP4 ble forsinket fordi høringen ble forlenget | |`,
  ],
  when: (milestone, context) => {
    const { slipDays } = milestone;
    if (slipDays <= context.parameter.days || (milestone.isDelivered && !milestone.deliveredInPeriod)) return false;
    return !isExplained(milestone, context);
  },
  at: (milestone, { programme }) => {
    if (programme.tables.milestones.has("comment")) return "comment";
    return milestone.deliveredEnd === NONE ? expectedField(milestone) : "delivered";
  },
  message: {
    nb: (milestone, { write }) => {
      const name = milestoneName(milestone, write);
      const verb = milestone.deliveredEnd === NONE ? "ventes" : "er levert";
      return `${name} ${verb} ${write.days(milestone.slipDays)} etter opprinnelig plan uten forklaring. Skriv årsak og konsekvens i Kommentar.`;
    },
    nn: (milestone, { write }) => {
      const name = milestoneName(milestone, write);
      const verb = milestone.deliveredEnd === NONE ? "er venta" : "er levert";
      return `${name} ${verb} ${write.days(milestone.slipDays)} etter opphavleg plan utan forklaring. Skriv årsak og konsekvens i Kommentar.`;
    },
    en: (milestone, { write }) => {
      const name = milestoneName(milestone, write);
      const verb = milestone.deliveredEnd === NONE ? "is expected" : "was delivered";
      return `${name} ${verb} ${write.days(milestone.slipDays)} after the original plan without an explanation. Write cause and consequence in Comment.`;
    },
  },
  over: ["milestone/slip"],
});
