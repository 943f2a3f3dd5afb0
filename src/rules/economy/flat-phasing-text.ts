import { economyPhrases } from "../../model/economy-phrases";
import type { Initiative } from "../../model/initiative";
import { phasingOf } from "../../model/phasing";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function monthCount(initiative: Initiative | null, programme: Programme): number {
  return phasingOf(programme, initiative)?.months.length ?? 0;
}

export const flatPhasingText = rule({
  id: "economy/flat-phasing-text",
  answers: ["BU31"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["economy.comment", "phasing.amount"],
  why: {
    nb: "Teksten forklarer periodiseringen på én måte, tabellen på en annen. Da kan ingen kontrollere planen.",
    nn: "Teksten forklarer periodiseringa på éin måte, tabellen på ein annan. Då kan ingen kontrollere planen.",
    en: "The text explains the phasing one way, the table another. Then nobody can check the plan.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 8a | Retningslinjer |
| 8b | System |

tblPeriodisering
| Kode | Måned | Beløp |
| 8a | '2021-12 | 100000 |
| 8a | '2022-01 | 100000 |
| 8b | '2021-12 | 100000 |
| 8b | '2022-01 | 100000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| 2022-W02-09 | 8a | 200000 | 150000 | Budsjettet er periodisert flatt over to måneder (des-jan). |
| 2022-W02-09 | 8b | 200000 | 150000 | [Budsjettet er periodisert flatt over 3 måneder (nov-jan).] |
`,
  ],
  when: ({ current, initiative }, { programme }) => {
    const phasing = phasingOf(programme, initiative);
    if (!current || phasing === null || phasing.unread > 0) return false;
    const said = economyPhrases(programme, initiative).flatMonths;
    const amounts = new Set(phasing.months.map(({ amount }) => amount));
    return said > 0 && (said !== phasing.months.length || amounts.size > 1);
  },
  at: "comment",
  message: {
    nb: ({ initiative }, { programme }) =>
      `Teksten sier flatt over ${String(economyPhrases(programme, initiative).flatMonths)} måneder, men periodiseringen har ${String(
        monthCount(initiative, programme),
      )} måneder eller ulike beløp. Hva gjelder?`,
    nn: ({ initiative }, { programme }) =>
      `Teksten seier flatt over ${String(economyPhrases(programme, initiative).flatMonths)} månader, men periodiseringa har ${String(
        monthCount(initiative, programme),
      )} månader eller ulike beløp. Kva gjeld?`,
    en: ({ initiative }, { programme }) =>
      `The text says flat over ${String(economyPhrases(programme, initiative).flatMonths)} months, but the phasing has ${String(
        monthCount(initiative, programme),
      )} months or unequal amounts. Which holds?`,
  },
});
