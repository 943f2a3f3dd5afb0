import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { vatBases } from "../../model/vat-bases";
import { phasingOf } from "../../model/phasing";
import type { CellPlace } from "../../tables/read-table";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule, type DraftEdit, type DraftFix } from "../rule";

const RATE = 1.25;

function converted(ore: Ore, to: "incl" | "excl"): Ore {
  return Math.round(to === "incl" ? ore * RATE : ore / RATE);
}

/** The initiative's amounts in the other basis: budget, the period's figures and budgeted months. */
function conversion(programme: Programme, initiative: Initiative, to: "incl" | "excl"): DraftEdit[] | null {
  const { initiatives, economy, phasing } = programme.tables;
  const vat = initiatives.place(initiative.row, "vat");
  if (!vat || !initiative.budget) return null;
  const edits: DraftEdit[] = [{ at: vat, value: `${to === "incl" ? (programme.language === "en" ? "incl." : "inkl.") : programme.language === "en" ? "excl." : "ekskl."}` }];
  const add = (place: CellPlace | null, ore: Ore): void => {
    if (place && ore !== NONE) edits.push({ at: place, value: { ore: converted(ore, to) } });
  };
  add(initiatives.place(initiative.row, "budget"), initiative.budget.ore);
  const row = initiative.economy;
  if (row) {
    add(economy.place(row.row, "plan"), row.plan);
    add(economy.place(row.row, "actual"), row.actual);
    add(economy.place(row.row, "deviation"), row.reported);
    add(economy.place(row.row, "forecast"), row.forecast);
  }
  for (const month of phasingOf(programme, initiative)?.months ?? []) add(phasing.place(month.row, "amount"), month.amount);
  return edits;
}

function convertAll(programme: Programme, initiatives: readonly Initiative[], to: "incl" | "excl"): DraftFix[] {
  const edits = initiatives.map((initiative) => conversion(programme, initiative, to));
  if (edits.some((each) => each === null)) return [];
  const codes = initiatives.map(({ code }) => code).join(", ");
  const label =
    to === "incl"
      ? { nb: `Regn om ${codes} til inkl. mva. (× 1,25)`, nn: `Rekn om ${codes} til inkl. mva. (× 1,25)`, en: `Convert ${codes} to including VAT (× 1.25)` }
      : { nb: `Regn om ${codes} til ekskl. mva. (÷ 1,25)`, nn: `Rekn om ${codes} til ekskl. mva. (÷ 1,25)`, en: `Convert ${codes} to excluding VAT (÷ 1.25)` };
  return [{ label, edits: edits.flatMap((each) => each ?? []) }];
}

export const vatMixed = rule({
  id: "programme/vat-mixed",
  answers: ["BU25"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["initiatives", "programme"],
  severity: "error",
  profile: "essential",
  needs: ["initiatives.budget"],
  why: {
    nb: "Noen budsjetter er med mva. og andre uten. Summen for programmet blir da verken det ene eller det andre, og kan ikke brukes.",
    nn: "Nokre budsjett er med mva. og andre utan. Summen for programmet blir då korkje det eine eller det andre, og kan ikkje brukast.",
    en: "Some budgets include VAT and others do not. The programme's total is then neither the one nor the other, and of no use.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
| 1d | Endre | 4800000 | inkl. |
| 1e | Bestille | 6600000 | inkl. |
| 5b | Ny praksis | [2800000] | ekskl. |
`,
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
| 1d | Endre | 4800000 | inkl. |
| 5b | Ny praksis | 3500000 | inkl. |
| 8a | Retningslinjer | | ekskl. |
`,
  ],
  when: (programme) => {
    const { incl, excl } = vatBases(programme);
    return incl.length > 0 && excl.length > 0;
  },
  at: (programme) => {
    const { incl, excl } = vatBases(programme);
    const [odd] = excl.length <= incl.length ? excl : incl;
    return odd ? programme.tables.initiatives.place(odd.row, "budget") : null;
  },
  message: {
    nb: (programme, { write }) =>
      `Totalbudsjettene blandes: ${write.list(vatBases(programme).incl.map(({ code }) => code))} er inkl. mva., ${write.list(
        vatBases(programme).excl.map(({ code }) => code),
      )} ekskl. mva. Hvilket grunnlag skal summen ha?`,
    nn: (programme, { write }) =>
      `Totalbudsjetta er blanda: ${write.list(vatBases(programme).incl.map(({ code }) => code))} er inkl. mva., ${write.list(
        vatBases(programme).excl.map(({ code }) => code),
      )} ekskl. mva. Kva grunnlag skal summen ha?`,
    en: (programme, { write }) =>
      `The total budgets are mixed: including VAT are ${write.list(vatBases(programme).incl.map(({ code }) => code))}, excluding VAT ${write.list(
        vatBases(programme).excl.map(({ code }) => code),
      )}. Which basis should the total have?`,
  },
  fixes: (programme) => {
    const { incl, excl } = vatBases(programme);
    const toIncl = convertAll(programme, excl, "incl");
    const toExcl = convertAll(programme, incl, "excl");
    return excl.length <= incl.length ? [...toIncl, ...toExcl] : [...toExcl, ...toIncl];
  },
});
