import { previousInitiative } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { rule } from "../rule";

function leaderBefore(programme: Programme, code: string): string {
  return previousInitiative(programme, code)?.leader ?? "";
}

export const leaderChanged = rule({
  id: "initiative/leader-changed",
  answers: ["XP11"],
  kind: "status",
  subject: "initiative",
  looksAt: "programme",
  severity: "note",
  profile: "off",
  needs: ["initiatives.leader", "history.key"],
  why: {
    nb: "Når lederen skiftes, går kunnskap tapt. Skjer det ofte, er det et varsel i seg selv.",
    nn: "Når leiaren blir skift ut, går kunnskap tapt. Hender det ofte, er det eit varsel i seg sjølv.",
    en: "When the lead changes, knowledge is lost. If it happens often, that is a warning in itself.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Tiltaksleder |
| 1a | Innkjøp | [Hilde] |
| 1b | Opplæring | David |
| 1c | Pilot | David |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Tiltaksleder | Bernt | | | a |
| '2022-01 | 1 | publisert | 1b | 1b | Tiltaksleder | david | | | b |
`,
  ],
  when: ({ row, code, leader }, { programme }) => {
    const before = row < 0 || leader === "" ? "" : leaderBefore(programme, code);
    return before !== "" && foldText(before) !== foldText(leader);
  },
  at: "leader",
  message: {
    nb: ({ code, leader }, { programme }) => `${code} har fått ny leder siden forrige rapport: ${leader} etter ${leaderBefore(programme, code)}.`,
    nn: ({ code, leader }, { programme }) => `${code} har fått ny leiar sidan førre rapport: ${leader} etter ${leaderBefore(programme, code)}.`,
    en: ({ code, leader }, { programme }) => `${code} has a new lead since the last report: ${leader} after ${leaderBefore(programme, code)}.`,
  },
});
