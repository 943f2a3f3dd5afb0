import type { ChangeRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function byOwnLeader({ approvedBy, code }: ChangeRow, programme: Programme): boolean {
  const leader = programme.initiative(code)?.leader ?? "";
  return approvedBy !== "" && leader !== "" && foldText(approvedBy) === foldText(leader);
}

export const approvalDoubtful = rule({
  id: "change/approval-doubtful",
  answers: ["BU43"],
  kind: "data",
  subject: "change",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["changes.approvedBy", "changes.date"],
  why: {
    nb: "En endring skal være godkjent av andre enn den som ber om den, og før den blir rapportert.",
    nn: "Ei endring skal vere godkjend av andre enn den som ber om ho, og før ho blir rapportert.",
    en: "A change is to be approved by somebody other than who asks for it, and before it is reported.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Tiltaksleder |
| 1a | Innkjøp | Hilde Holt |

tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Vedtak | Dato | Godkjent av |
| 1a | ramme | Lisenser | | | 100000 | Sak 12/22 | 2022-03-06 | Styret |
| 1a | ramme | Reiser | | | 100000 | Sak 13/22 | [2022-03-07] | Styret |
| 1a | ramme | Kurs | | | 100000 | Sak 14/22 | 2022-03-01 | [hilde holt] |
| 1a | ramme | Mat | | | 100000 | | 2022-03-07 | |
`,
  ],
  when: (change, { programme }) =>
    change.approvedBy !== "" &&
    (byOwnLeader(change, programme) || (change.date !== NONE && programme.statusDate !== NONE && change.date > programme.statusDate)),
  at: (change, { programme }) => (byOwnLeader(change, programme) ? "approvedBy" : "date"),
  message: {
    nb: (change, { programme, write }) =>
      byOwnLeader(change, programme)
        ? `Endringen er godkjent av tiltakets egen leder, ${change.approvedBy}. Hvem har vedtatt den?`
        : `Endringen er godkjent ${write.day(change.date)}, etter statusdatoen ${write.day(programme.statusDate)}. Skal den med i denne rapporten?`,
    nn: (change, { programme, write }) =>
      byOwnLeader(change, programme)
        ? `Endringa er godkjend av leiaren for tiltaket sjølv, ${change.approvedBy}. Kven har vedteke ho?`
        : `Endringa er godkjend ${write.day(change.date)}, etter statusdatoen ${write.day(programme.statusDate)}. Skal ho med i denne rapporten?`,
    en: (change, { programme, write }) =>
      byOwnLeader(change, programme)
        ? `The change is approved by the initiative's own lead, ${change.approvedBy}. Who decided on it?`
        : `The change is approved on ${write.day(change.date)}, after the status date ${write.day(programme.statusDate)}. Does it belong in this report?`,
  },
});
