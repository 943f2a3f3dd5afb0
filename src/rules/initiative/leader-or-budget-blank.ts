import { BLANK } from "../../tables/columns";
import { rule } from "../rule";

export const leaderOrBudgetBlank = rule({
  id: "initiative/leader-or-budget-blank",
  answers: ["DQ14"],
  kind: "data",
  subject: "initiative",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.status"],
  untilPublished: "row",
  why: {
    nb: "Et tiltak som pågår, må ha noen som svarer for det, og en ramme å måle kostnadene mot.",
    nn: "Eit tiltak som pågår, må ha nokon som svarer for det, og ei ramme å måle kostnadene mot.",
    en: "An initiative that is ongoing needs somebody who answers for it, and a budget to measure its costs against.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Tiltaksleder | Status | Totalbudsjett |
| 1d | Endre | David | pågår | 4800000 |
| 1e | Bestille | [] | pågår | 6600000 |
| 5b | Ny praksis | Hilde | pågår | [] |
| 6a | Utredning | | planlagt | |
| 8a | Retningslinjer | | | |
`,
  ],
  fields: ["leader", "budget"],
  when: ({ row, status, leader }, { programme }, field) =>
    row >= 0 &&
    status === "ongoing" &&
    programme.tables.initiatives.has(field) &&
    (field === "leader" ? leader === "" : programme.tables.initiatives.amount("budget").state[row] === BLANK),
  message: {
    nb: ({ code }, _context, field) =>
      field === "leader" ? `${code} pågår, men har ingen tiltaksleder. Hvem svarer for det?` : `${code} pågår, men har ikke totalbudsjett. Hva er rammen?`,
    nn: ({ code }, _context, field) =>
      field === "leader" ? `${code} pågår, men har ingen tiltaksleiar. Kven svarer for det?` : `${code} pågår, men har ikkje totalbudsjett. Kva er ramma?`,
    en: ({ code }, _context, field) =>
      field === "leader" ? `${code} is ongoing, but has no lead. Who answers for it?` : `${code} is ongoing, but has no total budget. What is it?`,
  },
});
