import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import { BLANK } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const deviationBlank = rule({
  id: "economy/deviation-blank",
  answers: ["BU03"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "note",
  profile: "essential",
  needs: ["economy.plan", "economy.actual", "economy.deviation"],
  why: {
    nb: "Tallene for plan og virkelig finnes, men leseren må selv regne ut forskjellen. Da ser noen feil, og et avvik går lett upåaktet hen.",
    nn: "Tala for plan og verkeleg finst, men lesaren må sjølv rekne ut skilnaden. Då ser nokon feil, og eit avvik går lett upåakta forbi.",
    en: "Plan and actual are there, but readers must work out the difference themselves. Some get it wrong, and a deviation easily goes unnoticed.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 3500000 | 2570000 | [] |
| '2022-01 | 1b | 100000 | 90000 | -10000 |
| '2022-01 | 1c | 100000 | | |
`,
  ],
  when: (row, { programme }) =>
    row.current &&
    row.deviation !== NONE &&
    row.reported === NONE &&
    programme.tables.economy.amount("deviation").state[row.row] === BLANK,
  at: "deviation",
  message: {
    nb: ({ deviation, share }, { programme: { settings }, write }) =>
      `Avvik er ikke fylt ut. Beregnet: ${write.kroner(inOfficeSign(deviation, settings))}${
        Number.isNaN(share) ? "" : ` (${write.percent(inOfficeSign(share, settings))} av plan hittil)`
      }, ${deviationWord(deviation, settings.deviationWords, "nb")}.`,
    nn: ({ deviation, share }, { programme: { settings }, write }) =>
      `Avvik er ikkje fylt ut. Rekna ut: ${write.kroner(inOfficeSign(deviation, settings))}${
        Number.isNaN(share) ? "" : ` (${write.percent(inOfficeSign(share, settings))} av plan hittil)`
      }, ${deviationWord(deviation, settings.deviationWords, "nn")}.`,
    en: ({ deviation, share }, { programme: { settings }, write }) =>
      `The deviation is not filled in. Computed: ${write.kroner(inOfficeSign(deviation, settings))}${
        Number.isNaN(share) ? "" : ` (${write.percent(inOfficeSign(share, settings))} of plan to date)`
      }, ${deviationWord(deviation, settings.deviationWords, "en")}.`,
  },
  fixesAlike: true,
  fixes: ({ deviation }, { programme: { settings }, write }) => {
    const ore = inOfficeSign(deviation, settings);
    const amount = write.kroner(ore);
    return [
      {
        label: { nb: `Fyll inn ${amount}`, nn: `Fyll inn ${amount}`, en: `Fill in ${amount}` },
        edits: [{ at: "deviation", value: { ore } }],
      },
    ];
  },
});
