import { deviationWord } from "../../model/deviation-word";
import { economyPhrases } from "../../model/economy-phrases";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const deviationWordContradicts = rule({
  id: "economy/deviation-word-contradicts",
  answers: ["BU20"],
  kind: "data",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  needs: ["economy.plan", "economy.actual", "economy.comment"],
  why: {
    nb: "Kommentaren sier det motsatte av tallene. Enten er fortegnet misforstått, eller så er teksten fra en tidligere periode.",
    nn: "Kommentaren seier det motsette av tala. Anten er forteiknet misforstått, eller så er teksten frå ein tidlegare periode.",
    en: "The comment says the opposite of the figures. Either the sign was misread, or the text is from an earlier period.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |
| 5b | Praksis |
| 8a | Retningslinjer |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| 2022-W02-09 | 1d | 50000 | 34750 | Underforbruk i forhold til periodisert budsjett. |
| 2022-W02-09 | 1e | 50000 | 50001 | [Underforbruk i forhold til periodisert budsjett.] |
| 2022-W02-09 | 5b | 50000 | 50001 | Ikke underforbruk lenger. |
| 2022-W02-09 | 8a | 50000 | 34750 | [Merforbruk på grunn av reiser.] |
`,
  ],
  when: ({ current, deviation, initiative }, { programme }) => {
    if (!current || deviation === NONE || deviation === 0 || initiative === null) return false;
    const { spent } = economyPhrases(programme, initiative);
    return spent !== null && spent === (deviation > 0 ? "less" : "more");
  },
  at: "comment",
  message: {
    nb: ({ deviation }, { programme: { settings }, write }) =>
      `Teksten sier ${deviationWord(-deviation, settings.deviationWords, "nb")}, men tallene viser ${deviationWord(deviation, settings.deviationWords, "nb")} på ${write.kroner(
        Math.abs(deviation),
      )}. Hva er riktig?`,
    nn: ({ deviation }, { programme: { settings }, write }) =>
      `Teksten seier ${deviationWord(-deviation, settings.deviationWords, "nn")}, men tala viser ${deviationWord(deviation, settings.deviationWords, "nn")} på ${write.kroner(
        Math.abs(deviation),
      )}. Kva er rett?`,
    en: ({ deviation }, { programme: { settings }, write }) =>
      `The text says ${deviationWord(-deviation, settings.deviationWords, "en")}, but the figures show an ${deviationWord(deviation, settings.deviationWords, "en")} of ${write.kroner(
        Math.abs(deviation),
      )}. Which is right?`,
  },
});
