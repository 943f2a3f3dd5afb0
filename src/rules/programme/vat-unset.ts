import { settingCell } from "../../model/setting-cells";
import { vatBases } from "../../model/vat-bases";
import { rule } from "../rule";

export const vatUnsetEverywhere = rule({
  id: "programme/vat-unset",
  answers: ["BU24"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["initiatives", "programme"],
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.budget"],
  why: {
    nb: "Ingen av budsjettene sier om mva. er med, og innstillingen «Mva.» er tom. En leser som tror det motsatte, regner 25 % feil.",
    nn: "Ingen av budsjetta seier om mva. er med, og innstillinga «Mva.» er tom. Ein lesar som trur det motsette, reknar 25 % feil.",
    en: "None of the budgets says whether VAT is included, and the setting “VAT” is blank. A reader who believes the opposite is 25 % off.",
  },
  examples: [
    `
tblProgram
| Innstilling | Verdi |
| Mva. | [] |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 4800000 |
| 1e | Bestille | 6600000 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Mva. | inkl. |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 4800000 |
`,
  ],
  when: (programme) => {
    const { incl, excl, unknown } = vatBases(programme);
    return unknown.length > 0 && incl.length + excl.length === 0;
  },
  at: (programme) => settingCell(programme, "vat"),
  message: {
    nb: (programme) =>
      `Ingen av de ${String(vatBases(programme).unknown.length)} totalbudsjettene sier om mva. er med. Er beløpene inkl. eller ekskl. mva.?`,
    nn: (programme) =>
      `Ingen av dei ${String(vatBases(programme).unknown.length)} totalbudsjetta seier om mva. er med. Er beløpa inkl. eller ekskl. mva.?`,
    en: (programme) =>
      `None of the ${String(vatBases(programme).unknown.length)} total budgets says whether VAT is included. Do the amounts include VAT or not?`,
  },
  fixes: (programme) => {
    const cell = settingCell(programme, "vat");
    const english = programme.language === "en";
    const choice = (nb: string, en: string) => {
      const value = english ? en : nb;
      const label = { nb: `Alle ${nb} mva.`, nn: `Alle ${nb} mva.`, en: `All ${en} VAT` };
      return cell
        ? { label, edits: [{ at: cell, value }] }
        : { label, appends: [{ table: "programme" as const, rows: [{ setting: english ? "VAT" : "Mva.", value }] }] };
    };
    return [choice("inkl.", "incl."), choice("ekskl.", "excl.")];
  },
});
