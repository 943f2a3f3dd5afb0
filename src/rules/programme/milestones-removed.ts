import type { PastMilestone } from "../../model/history";
import { milestoneMatches } from "../../model/past-milestones";
import { previousInitiative } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import type { EditValue } from "../../workbook/batch";
import { dateEdit, withoutDoubt } from "../date-edit";
import { rule, type DraftFix } from "../rule";
import type { Writing } from "../writing";

const MOST_NAMED = 6;

/** Those of an initiative that is gone itself are told with it. */
function gone(programme: Programme): readonly PastMilestone[] {
  const all = milestoneMatches(programme)?.gone ?? [];
  return all.filter(({ code }) => programme.initiative(code) !== null || previousInitiative(programme, code) === null);
}

function names(programme: Programme, write: Writing): string {
  const all = gone(programme);
  const named = all.slice(0, MOST_NAMED).map(({ key, description }) => (description === "" ? key : `${key} ${write.quote(description)}`));
  return write.list(all.length > MOST_NAMED ? [...named, "…"] : named);
}

/** The rows as the previous report held them, in the columns that the table has. */
function rowsBack(programme: Programme): readonly Readonly<Record<string, EditValue>>[] {
  const { milestones } = programme.tables;
  return gone(programme).map(({ code, id, description, baseline, plan, forecast, delivered }) => {
    const dates = { baseline, plan, forecast, delivered };
    const row: Record<string, EditValue> = {};
    if (milestones.has("code")) row["code"] = code;
    if (milestones.has("id")) row["id"] = id;
    if (milestones.has("description")) row["description"] = description;
    for (const field of ["baseline", "plan", "forecast", "delivered"] as const) {
      const date = dates[field];
      if (date && milestones.has(field)) row[field] = dateEdit(withoutDoubt(date), programme.language);
    }
    return row;
  });
}

export const milestonesRemoved = rule({
  id: "programme/milestones-removed",
  answers: ["XP03"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "error",
  profile: "essential",
  needs: ["milestones.baseline", "history.period"],
  why: {
    nb: "En milepæl som er rapportert, skal ikke bare forsvinne. Er den ikke lenger aktuell, sett inn en kommentar og et vedtak, så leseren ser hva som ble av den.",
    nn: "Ein milepæl som er rapportert, skal ikkje berre forsvinne. Er han ikkje lenger aktuell, set inn ein kommentar og eit vedtak, så lesaren ser kva det vart av han.",
    en: "A milestone once reported must not simply vanish. If it no longer applies, add a comment and a decision, so that the reader sees what became of it.",
  },
  examples: [
    `[]

tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-03-31 | |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-03-31 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2 | Beskrivelse av milepæl | Høring | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2 | Planlagt ferdig | '2022-04-29 | | | |
| 2022-W01 | 2 | utkast | 5b | 5b/MP3 | Planlagt ferdig | '2022-04-29 | | | |`,
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-03-31 | |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-03-31 | | | |`,
  ],
  when: (programme) => gone(programme).length > 0,
  at: () => null,
  message: {
    nb: (programme, { write }) =>
      `${write.counted(gone(programme).length, "milepæl", "milepæler")} fra forrige rapport er borte: ${names(programme, write)}. Skal ${gone(programme).length === 1 ? "den" : "de"} tilbake, eller hva ble vedtatt?`,
    nn: (programme, { write }) =>
      `${write.counted(gone(programme).length, "milepæl", "milepælar")} frå førre rapport er borte: ${names(programme, write)}. Skal ${gone(programme).length === 1 ? "han" : "dei"} tilbake, eller kva vart vedteke?`,
    en: (programme, { write }) =>
      `${write.counted(gone(programme).length, "milestone", "milestones")} of the previous report ${gone(programme).length === 1 ? "is" : "are"} gone: ${names(programme, write)}. Put back, or what was decided?`,
  },
  fixes: (programme): readonly DraftFix[] => [
    {
      label: { nb: "Sett inn igjen", nn: "Set inn att", en: "Put back" },
      appends: [{ table: "milestones", rows: rowsBack(programme) }],
    },
  ],
  comparesWithPast: true,
});
