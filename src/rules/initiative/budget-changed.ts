import { approvedChanges } from "../../model/approved-changes";
import { previousReportId, previousSnapshot } from "../../model/history";
import type { Initiative } from "../../model/initiative";
import { previousInitiative } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import { budgetOf } from "../../model/spending";
import { KRONE } from "../../tables/columns";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** The budget of the previous report with what was approved since; `NONE` without one. */
function expected(initiative: Initiative, programme: Programme, undated: boolean): Ore {
  const previous = previousSnapshot(programme);
  const before = previousInitiative(programme, initiative.code)?.budget ?? NONE;
  return previous === null || before === NONE ? NONE : before + approvedChanges(programme, initiative, previous.to, undated);
}

export const budgetChanged = rule({
  id: "initiative/budget-changed",
  answers: ["BU37"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  leansOn: ["history", "periods", "changes"],
  severity: "error",
  profile: "essential",
  parameters: { tolerance: { unit: "kroner", default: 1 } },
  needs: ["initiatives.budget"],
  why: {
    nb: "Rammen er endret siden forrige rapport uten at noen har godkjent det. Flytter man målestokken, ser alle avvik små ut.",
    nn: "Ramma er endra sidan førre rapport utan at nokon har godkjent det. Flyttar ein målestokken, ser alle avvik små ut.",
    en: "The budget has changed since the last report without anybody's approval. Move the yardstick, and every deviation looks small.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000001 |
| 1b | Opplæring | [1000002] |
| 1c | Pilot | 1100000 |
| 1d | Drift | [1100000] |
| 1e | Slutt | 900000 |
| 1f | Start | 500000 |

tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Dato | Godkjent av |
| 1c | omfordeling | Lisenser | 1e | 1c | 100000 | 2022-02-10 | Styret |
| 1d | ramme | Reiser | | | 100000 | 2022-02-10 | |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Totalbudsjett | 1000000 | | | a |
| '2022-01 | 1 | publisert | 1b | 1b | Totalbudsjett | 1000000 | | | b |
| '2022-01 | 1 | publisert | 1c | 1c | Totalbudsjett | 1000000 | | | c |
| '2022-01 | 1 | publisert | 1d | 1d | Totalbudsjett | 1000000 | | | d |
| '2022-01 | 1 | publisert | 1e | 1e | Totalbudsjett | 1000000 | | | e |
`,
  ],
  when: (initiative, { parameter, programme }) => {
    const ore = budgetOf(initiative);
    const dated = expected(initiative, programme, false);
    if (ore === NONE || dated === NONE) return false;
    const tolerance = parameter.tolerance * KRONE;
    return Math.abs(ore - dated) > tolerance && Math.abs(ore - expected(initiative, programme, true)) > tolerance;
  },
  at: "budget",
  message: {
    nb: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, men forrige rapport (${previousReportId(programme)}) og godkjente endringer gir ${write.kroner(expected(initiative, programme, false))}. Hvem har vedtatt endringen?`,
    nn: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, men førre rapport (${previousReportId(programme)}) og godkjende endringar gir ${write.kroner(expected(initiative, programme, false))}. Kven har vedteke endringa?`,
    en: (initiative, { programme, write }) =>
      `The total budget of ${initiative.code} is ${write.kroner(budgetOf(initiative))}, but the last report (${previousReportId(programme)}) and approved changes give ${write.kroner(expected(initiative, programme, false))}. Who decided on the change?`,
  },
  fixes: (initiative, { programme, write }) => {
    const ore = expected(initiative, programme, false);
    const amount = write.kroner(ore);
    return [{ label: { nb: `Tilbake til ${amount}`, nn: `Tilbake til ${amount}`, en: `Back to ${amount}` }, edits: [{ at: "budget", value: { ore } }] }];
  },
});
