import { inOfficeSign } from "../../model/deviation-word";
import { isOff } from "../../model/deviation-sign";
import { rule } from "../rule";

export const deviationDoesNotAddUp = rule({
  id: "economy/deviation-does-not-add-up",
  answers: ["BU01"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["economy.plan", "economy.actual", "economy.deviation"],
  why: {
    nb: "Avviket stemmer ikke med tallene ved siden av. Styringsgruppen ser to svar på samme spørsmål og kan ikke vite hvilket som gjelder.",
    nn: "Avviket stemmer ikkje med tala ved sida av. Styringsgruppa ser to svar på same spørsmål og kan ikkje vite kva for eit som gjeld.",
    en: "The deviation does not follow from the figures beside it. The steering committee sees two answers to one question and cannot tell which holds.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 4800000 | 4789000 | -11000 |
| '2022-01 | 1b | 100000 | 90000 | -9999 |
| '2022-01 | 1c | 100000 | 90000 | [-9998] |
| '2022-01 | 1d | 3,5 MNOK | 2,57 MNOK | '-0,95 MNOK |
| '2022-01 | 1e | 100000 | 90000 | |
`,
  ],
  when: (row, { programme }) => row.current && isOff(programme, row),
  at: "deviation",
  message: {
    nb: ({ deviation, reported, actual, plan }, { programme: { settings }, write }) =>
      `Avvik er ${write.kroner(reported)}, men virkelig ${write.kroner(actual)} og plan ${write.kroner(plan)} gir ${write.kroner(
        inOfficeSign(deviation, settings),
      )}. Hvilket av tallene skal rettes?`,
    nn: ({ deviation, reported, actual, plan }, { programme: { settings }, write }) =>
      `Avvik er ${write.kroner(reported)}, men verkeleg ${write.kroner(actual)} og plan ${write.kroner(plan)} gir ${write.kroner(
        inOfficeSign(deviation, settings),
      )}. Kva for eit av tala skal rettast?`,
    en: ({ deviation, reported, actual, plan }, { programme: { settings }, write }) =>
      `The deviation is ${write.kroner(reported)}, but actual ${write.kroner(actual)} and plan ${write.kroner(plan)} give ${write.kroner(
        inOfficeSign(deviation, settings),
      )}. Which of the figures is to be corrected?`,
  },
  fixesAlike: true,
  fixes: ({ deviation }, { programme: { settings }, write }) => {
    const ore = inOfficeSign(deviation, settings);
    const amount = write.kroner(ore);
    return [
      {
        label: { nb: `Sett avviket til ${amount}`, nn: `Set avviket til ${amount}`, en: `Set the deviation to ${amount}` },
        edits: [{ at: "deviation", value: { ore } }],
      },
    ];
  },
});
