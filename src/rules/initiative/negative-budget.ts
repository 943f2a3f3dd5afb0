import { budgetOf } from "../../model/spending";
import { rule } from "../rule";

export const negativeBudget = rule({
  id: "initiative/negative-budget",
  answers: ["BU33"],
  kind: "data",
  subject: "initiative",
  looksAt: "row",
  severity: "error",
  profile: "full",
  needs: ["initiatives.budget"],
  why: {
    nb: "Et budsjett kan ikke være mindre enn ingenting. Fortegnet er trolig feil, og summen for programmet blir det også.",
    nn: "Eit budsjett kan ikkje vere mindre enn ingenting. Forteiknet er truleg feil, og summen for programmet blir det òg.",
    en: "A budget cannot be less than nothing. The sign is probably wrong, and so is the programme's total.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 0 |
| 1b | Opplæring | [-1] |
`,
  ],
  when: ({ budget }) => budget !== null && budget.ore < 0,
  at: "budget",
  message: {
    nb: (initiative, { write }) => `Totalbudsjettet er mindre enn 0: ${write.kroner(budgetOf(initiative))}. Hva er rammen?`,
    nn: (initiative, { write }) => `Totalbudsjettet er mindre enn 0: ${write.kroner(budgetOf(initiative))}. Kva er ramma?`,
    en: (initiative, { write }) => `The total budget is less than 0: ${write.kroner(budgetOf(initiative))}. What is it?`,
  },
  fixes: (initiative, { write }) => {
    const ore = -budgetOf(initiative);
    const amount = write.kroner(ore);
    return [{ label: { nb: `Snu til ${amount}`, nn: `Snu til ${amount}`, en: `Turn to ${amount}` }, edits: [{ at: "budget", value: { ore } }] }];
  },
});
