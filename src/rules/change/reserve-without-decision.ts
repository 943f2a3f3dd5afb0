import { isReserveDraw } from "../../model/reserve";
import { rule } from "../rule";

export const reserveWithoutDecision = rule({
  id: "change/reserve-without-decision",
  answers: ["BU39"],
  kind: "data",
  subject: "change",
  looksAt: "row",
  severity: "warning",
  profile: "full",
  needs: ["changes.type", "changes.decision"],
  why: {
    nb: "Reserven er styringsgruppens. Et trekk uten vedtak er penger som er brukt uten at noen har sagt ja.",
    nn: "Reserven er styringsgruppa sin. Eit trekk utan vedtak er pengar som er brukte utan at nokon har sagt ja.",
    en: "The reserve is the steering committee's. A draw without a decision is money spent without anybody's yes.",
  },
  examples: [
    `
tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Vedtak | Godkjent av |
| 1a | reserve | Lisenser | | | 100000 | Sak 12/22 | Styret |
| 1b | reserve | Reiser | | | 100000 | [] | |
| 1c | omfordeling | Kurs | | | 100000 | | |
`,
  ],
  when: (change) => isReserveDraw(change) && change.decision === "" && change.approvedBy === "",
  at: "decision",
  message: {
    nb: ({ amount }, { write }) => `Trekket på ${write.kroner(amount)} fra reserven har verken vedtak eller navn på den som godkjente det. Hvor er det vedtatt?`,
    nn: ({ amount }, { write }) => `Trekket på ${write.kroner(amount)} frå reserven har korkje vedtak eller namn på den som godkjende det. Kvar er det vedteke?`,
    en: ({ amount }, { write }) => `The draw of ${write.kroner(amount)} on the reserve has neither a decision nor the name of who approved it. Where was it decided?`,
  },
});
