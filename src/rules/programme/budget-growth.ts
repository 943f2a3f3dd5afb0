import { snapshots } from "../../model/history";
import { initiativesOf } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

interface Growth {
  readonly period: string;
  readonly before: Ore;
  readonly now: Ore;
}

/** Where no report had any. */
const NO_GROWTH: Growth = { period: "", before: 1, now: 0 };

/** The sum of budgets in the first report that had any, and now. */
function growth(programme: Programme): Growth {
  for (const snapshot of snapshots(programme)) {
    let before = 0;
    for (const { budget } of initiativesOf(programme, snapshot).values()) if (budget !== NONE) before += budget;
    if (before <= 0) continue;
    const now = programme.initiatives.reduce((sum, { budget }) => (budget?.currency === "NOK" ? sum + budget.ore : sum), 0);
    return { period: snapshot.period, before, now };
  }
  return NO_GROWTH;
}

export const budgetGrowth = rule({
  id: "programme/budget-growth",
  answers: ["XP10"],
  kind: "status",
  subject: "programme",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { share: { unit: "share", default: 0.1 } },
  needs: ["initiatives.budget", "history.key"],
  why: {
    nb: "Mange små økninger blir til en stor. Hver av dem er kanskje vedtatt, men ingen har sett summen.",
    nn: "Mange små aukar blir til ein stor. Kvar av dei er kanskje vedteken, men ingen har sett summen.",
    en: "Many small increases become a large one. Each may have been decided, but nobody has seen the sum.",
  },
  examples: [
    `
[]

tblPerioder
| PeriodeID | Fra | Til |
| '2021-12 | 2021-12-01 | 2021-12-31 |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1100001 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2021-12 | 1 | publisert | 1a | 1a | Totalbudsjett | 1000000 | | | a |
| '2022-01 | 1 | publisert | 1a | 1a | Totalbudsjett | 1100001 | | | b |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2021-12 | 2021-12-01 | 2021-12-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1100000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2021-12 | 1 | publisert | 1a | 1a | Totalbudsjett | 1000000 | | | a |
`,
  ],
  when: (programme, { parameter }) => {
    const grown = growth(programme);
    return grown.now > grown.before * (1 + parameter.share);
  },
  at: () => null,
  message: {
    nb: (programme, { write }) => {
      const { period, before, now } = growth(programme);
      return `Budsjettene er til sammen ${write.kroner(now)}, ${write.percent(now / before - 1)} mer enn i den første rapporten (${period}: ${write.kroner(before)}). Har noen sett summen?`;
    },
    nn: (programme, { write }) => {
      const { period, before, now } = growth(programme);
      return `Budsjetta er til saman ${write.kroner(now)}, ${write.percent(now / before - 1)} meir enn i den første rapporten (${period}: ${write.kroner(before)}). Har nokon sett summen?`;
    },
    en: (programme, { write }) => {
      const { period, before, now } = growth(programme);
      return `The budgets come to ${write.kroner(now)}, ${write.percent(now / before - 1)} more than in the first report (${period}: ${write.kroner(before)}). Has anybody seen the sum?`;
    },
  },
});
