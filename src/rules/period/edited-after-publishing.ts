import { factDifferences, type FactDifference } from "../../model/fact-differences";
import type { FactField } from "../../model/fact-fields";
import { periodHistory } from "../../model/period-history";
import type { Programme } from "../../model/programme";
import { programmeFacts } from "../../model/programme-facts";
import { remembered } from "../../model/remembered";
import type { PeriodRow } from "../period-row";
import { rule } from "../rule";
import type { Writing } from "../writing";

/** What stands in rows of the period's own: milestones and budgets go on living. */
const KEYED: readonly FactField[] = [
  "initiative.plan", "initiative.actual", "initiative.actualType", "initiative.forecast", "initiative.comment", "initiative.statedPeriod",
  "initiative.costDate", "initiative.summary", "initiative.done", "initiative.planned", "initiative.risk", "initiative.quality",
];
const MOST_NAMED = 6;

const edited = remembered((programme): readonly FactDifference[] => {
  const { published, draft } = periodHistory(programme);
  if (!published || draft) return [];
  return factDifferences(published.facts, programmeFacts(programme), false).filter(({ field }) => KEYED.includes(field));
});

function isEdited({ row }: PeriodRow, programme: Programme): boolean {
  return programme.period?.row === row && edited(programme).length > 0;
}

function codes(programme: Programme, write: Writing): string {
  const all = [...new Set(edited(programme).map(({ key }) => key))];
  return write.list(all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), "…"] : all);
}

export const editedAfterPublishing = rule({
  id: "period/edited-after-publishing",
  answers: ["PE07"],
  kind: "data",
  subject: "period",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["periods.id", "history.period"],
  why: {
    nb: "Tallene og tekstene til en publisert periode er det styringsgruppen har sett. Skal de endres, hører det hjemme i en rettelse med grunn.",
    nn: "Tala og tekstane til ein publisert periode er det styringsgruppa har sett. Skal dei endrast, høyrer det heime i ei retting med grunn.",
    en: "The figures and texts of a published period are what the steering committee saw. If they are to change, that belongs in a correction with a reason.",
  },
  examples: [
    `Periode: 2022-01

tblPerioder
| PeriodeID | Fra | Til |
| ['2022-01] | 2022-01-01 | 2022-01-31 |

tblTiltak
| Kode | Tiltak | Status |
| 5b | Ny rekvisisjonspraksis | pågår |
| 8a | Felles retningslinjer | pågår |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 5b | 200000 | 150000 |
| '2022-01 | 8a | 200000 | 200000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | '1 | publisert | 5b | 5b | Plan hittil | 200000 | | | |
| '2022-01 | '1 | publisert | 5b | 5b | Virkelig hittil | 140000 | | | |
| '2022-01 | '1 | publisert | 8a | 8a | Plan hittil | 200000 | | | |
| '2022-01 | '1 | publisert | 8a | 8a | Virkelig hittil | 200000 | | | |`,
    `Periode: 2022-01

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |

tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 5b | Ny rekvisisjonspraksis | pågår | 500000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 5b | 200000 | 150000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | '1 | publisert | 5b | 5b | Totalbudsjett | 400000 | | | |
| '2022-01 | '1 | publisert | 5b | 5b | Plan hittil | 200000 | | | |
| '2022-01 | '1 | publisert | 5b | 5b | Virkelig hittil | 150000 | | | |`,
  ],
  when: (period, { programme }) => isEdited(period, programme),
  at: "id",
  message: {
    nb: ({ id }, { programme, write }) => `${write.counted(edited(programme).length, "opplysning", "opplysninger")} i ${id} er endret etter publiseringen: ${codes(programme, write)}. Er det en rettelse, lag versjon ${String(periodHistory(programme).nextVersion)} med grunn.`,
    nn: ({ id }, { programme, write }) => `${write.counted(edited(programme).length, "opplysning", "opplysningar")} i ${id} er endra etter publiseringa: ${codes(programme, write)}. Er det ei retting, lag versjon ${String(periodHistory(programme).nextVersion)} med grunn.`,
    en: ({ id }, { programme, write }) => `${write.counted(edited(programme).length, "fact", "facts")} of ${id} changed after publication: ${codes(programme, write)}. If it is a correction, make version ${String(periodHistory(programme).nextVersion)} with a reason.`,
  },
});
