import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import { hasOppositeSign } from "../../model/deviation-sign";
import { rule } from "../rule";

export const deviationSignSwapped = rule({
  id: "economy/deviation-sign-swapped",
  answers: ["BU02"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: ["economy.plan", "economy.actual", "economy.deviation"],
  why: {
    nb: "Med motsatt fortegn leses et mindreforbruk som merforbruk. Beløpet er riktig, men konklusjonen blir feil.",
    nn: "Med motsett forteikn blir eit mindreforbruk lese som meirforbruk. Beløpet er rett, men konklusjonen blir feil.",
    en: "With the opposite sign an underspend reads as an overspend. The amount is right, but the conclusion is wrong.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 100000 | 90000 | -10000 |
| '2022-01 | 1b | 100000 | 90000 | [10001] |
| '2022-01 | 1c | 100000 | 100000 | 0 |
`,
  ],
  when: (row, { programme }) => row.current && hasOppositeSign(programme, row),
  at: "deviation",
  message: {
    nb: ({ deviation, reported }, { programme: { settings }, write }) =>
      `Avvik er ${write.kroner(reported)}, men skulle ha motsatt fortegn: ${write.kroner(inOfficeSign(deviation, settings))} (${deviationWord(
        deviation, settings.deviationWords, "nb",
      )}). Skal fortegnet snus?`,
    nn: ({ deviation, reported }, { programme: { settings }, write }) =>
      `Avvik er ${write.kroner(reported)}, men skulle ha motsett forteikn: ${write.kroner(inOfficeSign(deviation, settings))} (${deviationWord(
        deviation, settings.deviationWords, "nn",
      )}). Skal forteiknet snuast?`,
    en: ({ deviation, reported }, { programme: { settings }, write }) =>
      `The deviation is ${write.kroner(reported)}, but should have the opposite sign: ${write.kroner(inOfficeSign(deviation, settings))} (${deviationWord(
        deviation, settings.deviationWords, "en",
      )}). Should the sign be turned?`,
  },
  fixesAlike: true,
  fixes: ({ deviation }, { programme: { settings }, write }) => {
    const ore = inOfficeSign(deviation, settings);
    const amount = write.kroner(ore);
    return [
      {
        label: { nb: `Snu til ${amount}`, nn: `Snu til ${amount}`, en: `Turn to ${amount}` },
        edits: [{ at: "deviation", value: { ore } }],
      },
    ];
  },
  over: ["economy/deviation-does-not-add-up"],
});
