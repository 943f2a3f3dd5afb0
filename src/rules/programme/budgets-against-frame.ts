import type { Programme } from "../../model/programme";
import { settingCell } from "../../model/setting-cells";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** Sum of the initiatives' total budgets; `complete` where every initiative that is not dropped or an idea has one. */
function sumOfBudgets({ initiatives }: Programme): { readonly sum: Ore; readonly complete: boolean } {
  let sum = 0;
  let complete = true;
  for (const { budget, status } of initiatives) {
    if (budget?.currency === "NOK") sum += budget.ore;
    else if (status !== "idea" && status !== "stopped") complete = false;
  }
  return { sum, complete };
}

export const budgetsAgainstFrame = rule({
  id: "programme/budgets-against-frame",
  answers: ["XT01"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["initiatives", "programme"],
  severity: "warning",
  profile: "essential",
  parameters: { kroner: { unit: "kroner", default: 1000 }, share: { unit: "share", default: 0.001 } },
  needs: ["programme.value", "initiatives.budget"],
  why: {
    nb: "Programrammen og summen av tiltakene skal være samme penger. Er de ikke det, er noe glemt, regnet to ganger eller endret på bare ett sted.",
    nn: "Programramma og summen av tiltaka skal vere dei same pengane. Er dei ikkje det, er noko gløymt, rekna to gonger eller endra på berre éin stad.",
    en: "The programme frame and the sum of the initiatives are to be the same money. If not, something is forgotten, counted twice or changed in one place only.",
  },
  examples: [
    `
tblProgram
| Innstilling | Verdi |
| Programramme | 1001000 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 600000 |
| 1b | Opplæring | 400000 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Programramme | [1001002] |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 600000 |
| 1b | Opplæring | 400000 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Programramme | 1100000 |
| Reserve | 100000 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 600000 |
| 1b | Opplæring | 400000 |
`,
  ],
  when: (programme, { parameter }) => {
    const { frame, reserve } = programme.settings;
    if (frame === NONE) return false;
    const { sum, complete } = sumOfBudgets(programme);
    const tolerance = Math.max(parameter.kroner * 100, parameter.share * frame);
    const off = sum - frame;
    const offWithReserve = reserve === NONE ? off : off + reserve;
    return (complete || off > 0) && Math.abs(off) > tolerance && Math.abs(offWithReserve) > tolerance;
  },
  at: (programme) => settingCell(programme, "frame"),
  message: {
    nb: (programme, { write }) => {
      const { sum } = sumOfBudgets(programme);
      const { frame, reserve } = programme.settings;
      const rest = reserve === NONE ? "" : ` (reserve ${write.kroner(reserve)})`;
      return `Tiltakenes totalbudsjetter er til sammen ${write.kroner(sum)}, men programrammen er ${write.kroner(frame)}${rest}: ${write.kroner(
        Math.abs(sum - frame),
      )} ${sum > frame ? "for mye" : "for lite"}. Hvilket tall gjelder?`;
    },
    nn: (programme, { write }) => {
      const { sum } = sumOfBudgets(programme);
      const { frame, reserve } = programme.settings;
      const rest = reserve === NONE ? "" : ` (reserve ${write.kroner(reserve)})`;
      return `Totalbudsjetta for tiltaka er til saman ${write.kroner(sum)}, men programramma er ${write.kroner(frame)}${rest}: ${write.kroner(
        Math.abs(sum - frame),
      )} ${sum > frame ? "for mykje" : "for lite"}. Kva tal gjeld?`;
    },
    en: (programme, { write }) => {
      const { sum } = sumOfBudgets(programme);
      const { frame, reserve } = programme.settings;
      const rest = reserve === NONE ? "" : ` (reserve ${write.kroner(reserve)})`;
      return `The initiatives' total budgets come to ${write.kroner(sum)}, but the programme frame is ${write.kroner(frame)}${rest}: ${write.kroner(
        Math.abs(sum - frame),
      )} too ${sum > frame ? "much" : "little"}. Which figure holds?`;
    },
  },
});
