import { datedBullets } from "../../model/dated-bullets";
import type { ReportRow } from "../../model/initiative";
import { statusDateOf } from "../../model/initiative-time";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import type { FuzzyDate } from "../../values/fuzzy-date";
import { rule, type RuleContext } from "../rule";

/** The first day under «Gjort» that lies after the status date, or under «Planlagt» that lies before it. */
function outside(row: ReportRow, programme: Programme, field: string): FuzzyDate | null {
  const status = statusDateOf(programme, row.initiative);
  if (status === NONE || (field !== "done" && field !== "planned")) return null;
  const dates = datedBullets(programme, row, field);
  return dates.find(({ start, end }) => (field === "done" ? start > status : end < status)) ?? null;
}

/** The date that is outside, and the status date that it is held against, as they are written. */
function toldOf(row: ReportRow, { programme, write }: RuleContext, field: string): { readonly day: string; readonly status: string } {
  const date = outside(row, programme, field);
  return { day: date ? write.date(date) : "", status: write.day(statusDateOf(programme, row.initiative)) };
}

export const bulletDateOutside = rule({
  id: "report/bullet-date-outside",
  answers: ["XT09"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "off",
  needs: ["reports.done", "reports.planned"],
  why: {
    nb: "Noe som er gjort, kan ikke ha en dato som ligger foran, og noe som er planlagt, kan ikke ha en som er passert. Punktet står kanskje i feil kolonne.",
    nn: "Noko som er gjort, kan ikkje ha ein dato som ligg framfor, og noko som er planlagt, kan ikkje ha ein som er passert. Punktet står kanskje i feil kolonne.",
    en: "What is done cannot have a date ahead, and what is planned cannot have one that has passed. The bullet may stand in the wrong column.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 1d | Møte 6. mars | Presentasjon i brukerutvalget 6.mars. |
| 2022-W02-09 | 1e | [Møte 7. mars] | [Presentasjon i brukerutvalget 5.mars.] |
`,
  ],
  fields: ["done", "planned"],
  when: (row, { programme }, field) => row.current && outside(row, programme, field) !== null,
  message: {
    nb: (row, context, field) => {
      const { day, status } = toldOf(row, context, field);
      return field === "done" ? `Gjort nevner ${day}, etter statusdatoen ${status}. Er det gjort?` : `Planlagt nevner ${day}, som er passert ved statusdatoen ${status}. Er det gjort?`;
    },
    nn: (row, context, field) => {
      const { day, status } = toldOf(row, context, field);
      return field === "done" ? `Gjort nemner ${day}, etter statusdatoen ${status}. Er det gjort?` : `Planlagt nemner ${day}, som er passert ved statusdatoen ${status}. Er det gjort?`;
    },
    en: (row, context, field) => {
      const { day, status } = toldOf(row, context, field);
      return field === "done" ? `Done mentions ${day}, after the status date ${status}. Is it done?` : `Planned mentions ${day}, which has passed by the status date ${status}. Is it done?`;
    },
  },
});
