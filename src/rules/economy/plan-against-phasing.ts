import type { EconomyRow } from "../../model/initiative";
import { costDateOf, isCostDateDoubtful, statusDateOf } from "../../model/initiative-time";
import { phasedUntil, phasingOf } from "../../model/phasing";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** Budgeted months up to the cost date; `NONE` where that cannot be told. */
function phased({ initiative }: EconomyRow, programme: Programme): Ore {
  const phasing = phasingOf(programme, initiative);
  return !phasing || phasing.unread > 0 || costDateOf(initiative) === NONE ? NONE : phasedUntil(phasing, costDateOf(initiative));
}

/** Whether no budgeted month has ended by the cost date. */
function isBeforePhasing({ initiative }: EconomyRow, programme: Programme): boolean {
  const first = phasingOf(programme, initiative)?.months[0];
  return !!first && first.to > costDateOf(initiative);
}

export const planAgainstPhasing = rule({
  id: "economy/plan-against-phasing",
  answers: ["BU30"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { kroner: { unit: "kroner", default: 1000 }, share: { unit: "share", default: 0.001 }, days: { unit: "days", default: 45 } },
  needs: ["economy.plan", "phasing.amount"],
  why: {
    nb: "Planen hittil skal være summen av de månedene som er gått. Er den noe annet, måles kostnadene mot feil tall.",
    nn: "Planen hittil skal vere summen av dei månadene som er gått. Er han noko anna, blir kostnadene målte mot feil tal.",
    en: "The plan to date is to be the sum of the months that have passed. If it is something else, the costs are measured against the wrong figure.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

tblPeriodisering
| Kode | Måned | Beløp |
| 1a | '2022-01 | 100000 |
| 1a | '2022-02 | 100000 |
| 1a | '2022-03 | 100000 |
| 1b | januar 2022 | 100000 |
| 1b | februar 2022 | 100000 |
| 1b | mars 2022 | 100000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1a | 201000 | 150000 |
| 2022-W02-09 | 1b | [201001] | 150000 |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
| 1c | Pilot |
| 1d | Drift |

tblPeriodisering
| Kode | Måned | Beløp |
| 1a | '2022-03 | 100000 |
| 1b | '2022-03 | 100000 |
| 1c | '2022-03 | 100000 |
| 1d | '2022-03 | 100000 |

tblRapporter
| PeriodeID | Kode | Kostnad per | Gjort |
| 2022-W02-09 | 1a | 2022-01-20 | Avtale |
| 2022-W02-09 | 1b | 2022-01-19 | Avtale |
| 2022-W02-09 | 1c | 2022-03-06 | Avtale |
| 2022-W02-09 | 1d | 2022-03-31 | Avtale |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1a | [50000] | 50000 |
| 2022-W02-09 | 1b | 50000 | 50000 |
| 2022-W02-09 | 1c | [50000] | 50000 |
| 2022-W02-09 | 1d | 50000 | 50000 |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.plan === NONE) return false;
    // A cost date that is asked about itself says nothing of the plan.
    if (isCostDateDoubtful(costDateOf(row.initiative), statusDateOf(programme, row.initiative), parameter.days)) return false;
    const sum = phased(row, programme);
    return sum !== NONE && Math.abs(sum - row.plan) > Math.max(parameter.kroner * 100, parameter.share * Math.abs(sum));
  },
  at: "plan",
  message: {
    nb: (row, { programme, write }) => {
      const until = write.day(costDateOf(row.initiative));
      const plan = `Plan hittil er ${write.kroner(row.plan)}, men`;
      if (isBeforePhasing(row, programme)) return `${plan} ingen periodisert måned er over per ${until}. Hvilket tall gjelder?`;
      return `${plan} månedene til og med ${until} er ${write.kroner(phased(row, programme))}. Hvilket tall gjelder?`;
    },
    nn: (row, { programme, write }) => {
      const until = write.day(costDateOf(row.initiative));
      const plan = `Plan hittil er ${write.kroner(row.plan)}, men`;
      if (isBeforePhasing(row, programme)) return `${plan} ingen periodisert månad er over per ${until}. Kva tal gjeld?`;
      return `${plan} månadene til og med ${until} er ${write.kroner(phased(row, programme))}. Kva tal gjeld?`;
    },
    en: (row, { programme, write }) => {
      const until = write.day(costDateOf(row.initiative));
      const plan = `The plan to date is ${write.kroner(row.plan)}, but`;
      if (isBeforePhasing(row, programme)) return `${plan} no phased month has ended by ${until}. Which figure holds?`;
      return `${plan} the months up to ${until} come to ${write.kroner(phased(row, programme))}. Which figure holds?`;
    },
  },
  fixes: (row, { programme, write }) => {
    if (isBeforePhasing(row, programme)) return [];
    const ore = phased(row, programme);
    const amount = write.kroner(ore);
    return [
      {
        label: { nb: `Sett plan hittil til ${amount}`, nn: `Set plan hittil til ${amount}`, en: `Set the plan to date to ${amount}` },
        edits: [{ at: "plan", value: { ore } }],
      },
    ];
  },
});
