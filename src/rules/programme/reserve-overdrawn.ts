import { reserveLeft } from "../../model/reserve";
import { settingCell } from "../../model/setting-cells";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const reserveOverdrawn = rule({
  id: "programme/reserve-overdrawn",
  answers: ["BU39"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "error",
  profile: "full",
  needs: ["programme.value", "changes.type", "changes.amount"],
  why: {
    nb: "Det er trukket mer fra reserven enn den hadde. Noe er ført to ganger, eller pengene finnes ikke.",
    nn: "Det er trekt meir frå reserven enn han hadde. Noko er ført to gonger, eller pengane finst ikkje.",
    en: "More is drawn on the reserve than it had. Something is entered twice, or the money does not exist.",
  },
  examples: [
    `
tblProgram
| Innstilling | Verdi |
| Reserve | 200000 |

tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Vedtak | Godkjent av |
| 1a | reserve | Lisenser | | | 100000 | Sak 12/22 | Styret |
| 1b | reserve | Reiser | | | 100000 | Sak 13/22 | Styret |
`,
    `
tblProgram
| Innstilling | Verdi |
| Reserve | [200000] |

tblEndringer
| Kode | Type | Hva | Fra | Til | Beløp | Vedtak | Godkjent av |
| 1a | reserve | Lisenser | | | 100000 | Sak 12/22 | Styret |
| 1b | reserve | Reiser | | | 100001 | Sak 13/22 | Styret |
`,
  ],
  when: (programme) => {
    const left = reserveLeft(programme);
    return left !== NONE && left < 0;
  },
  at: (programme) => settingCell(programme, "reserve"),
  message: {
    nb: (programme, { write }) =>
      `Reserven på ${write.kroner(programme.settings.reserve)} er overtrukket med ${write.kroner(-reserveLeft(programme))}. Hvilket trekk er feil?`,
    nn: (programme, { write }) =>
      `Reserven på ${write.kroner(programme.settings.reserve)} er overtrekt med ${write.kroner(-reserveLeft(programme))}. Kva trekk er feil?`,
    en: (programme, { write }) =>
      `The reserve of ${write.kroner(programme.settings.reserve)} is overdrawn by ${write.kroner(-reserveLeft(programme))}. Which draw is wrong?`,
  },
});
