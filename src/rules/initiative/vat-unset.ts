import { budgetOf } from "../../model/spending";
import { vatBases } from "../../model/vat-bases";
import { rule } from "../rule";

export const vatUnset = rule({
  id: "initiative/vat-unset",
  answers: ["BU24"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  leansOn: ["initiatives", "programme"],
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.budget"],
  untilPublished: "row",
  why: {
    nb: "De andre budsjettene sier om mva. er med. Summerer man dem med et som ikke gjør det, kan svaret være 25 % feil uten at noen ser det.",
    nn: "Dei andre budsjetta seier om mva. er med. Summerer ein dei med eit som ikkje gjer det, kan svaret vere 25 % feil utan at nokon ser det.",
    en: "The other budgets say whether VAT is included. Add one that does not, and the answer may be 25 % wrong without anybody seeing it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
| 1d | Endre | 4,8 MNOK inkl. mva. | |
| 1e | Bestille | 6600000 | inkl. |
| 8a | Retningslinjer | 500000 | ekskl. |
| 5b | Ny praksis | 3500000 | [] |
| 8b | System | | |
`,
  ],
  when: ({ row, budget, vat }, { programme }) => {
    if (row < 0 || budget === null || vat !== "unknown") return false;
    const { incl, excl } = vatBases(programme);
    return incl.length + excl.length > 0;
  },
  at: (_row, { programme }) => (programme.tables.initiatives.has("vat") ? "vat" : "budget"),
  message: {
    nb: (initiative, { write }) =>
      `Totalbudsjettet for ${initiative.code} (${write.millions(budgetOf(initiative))}) sier ikke om mva. er med. Inkl. mva. tilsvarer det ${write.millions(
        budgetOf(initiative) / 1.25,
      )} ekskl. mva.`,
    nn: (initiative, { write }) =>
      `Totalbudsjettet for ${initiative.code} (${write.millions(budgetOf(initiative))}) seier ikkje om mva. er med. Inkl. mva. svarer det til ${write.millions(
        budgetOf(initiative) / 1.25,
      )} ekskl. mva.`,
    en: (initiative, { write }) =>
      `The total budget of ${initiative.code} (${write.millions(budgetOf(initiative))}) does not say whether VAT is included. If it is, it equals ${write.millions(
        budgetOf(initiative) / 1.25,
      )} excluding VAT.`,
  },
  fixes: ({ budget }, { programme, write }) => {
    const inColumn = programme.tables.initiatives.has("vat");
    const english = programme.language === "en";
    const amount = budget === null ? "" : budget.unit === "none" ? write.kroner(budget.ore) : budget.raw;
    const choice = (nb: string, en: string) => ({
      label: { nb: `${nb} mva.`, nn: `${nb} mva.`, en: `${en} VAT` },
      edits: inColumn
        ? [{ at: "vat" as const, value: english ? en : nb }]
        : [{ at: "budget" as const, value: english ? `${amount} ${en} VAT` : `${amount} ${nb} mva.` }],
    });
    return [choice("inkl.", "incl."), choice("ekskl.", "excl.")];
  },
});
