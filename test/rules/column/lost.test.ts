import { holdCases } from "../../support/rule-cases";

const FORMULAS = (...cells: readonly string[]): string => `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
${cells.map((cell, at) => `| 2022-W02-09 | ${String(at + 1)}d | 5 | 4 | ${cell} |`).join("\n")}
`;
const COMPUTED = (count: number): readonly string[] => Array.from({ length: count }, () => "{=D2-C2}");

const RISKS = (property: string, cells: string, ...probabilities: readonly string[]): string => `${property}: ${cells}

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
${probabilities.map((cell, at) => `| R${String(at + 1)} | 1e | Sen avtale | ${cell} | lav |`).join("\n")}
`;

holdCases([
  ["column/formula-overwritten", "of one among two formulas", FORMULAS("{=D2-C2}", "[-1]", "{=D4-C4}"), "Avvik: 2 celler regnes ut, men 1 er skrevet inn for hånd (rad 3)."],
  ["column/formula-overwritten", "of none where as many are typed", FORMULAS("{=D2-C2}", "-1")],
  ["column/formula-overwritten", "of no blank and no error", FORMULAS("{=D2-C2}", "{=D3-C3}", "", "#REF!")],
  ["column/formula-overwritten", "of five by their rows", FORMULAS(...COMPUTED(6), "[-1]", "-1", "-1", "-1", "-1"), "men 5 er skrevet inn for hånd (rad 8, 9, 10, 11 og 12)."],
  ["column/formula-overwritten", "of the first five of six", FORMULAS(...COMPUTED(7), "[-1]", "-1", "-1", "-1", "-1", "-1"), "(rad 9, 10, 11, 12, 13 og …)."],
  ["column/formula-overwritten", "of two in nynorsk", `Språk: nn\n${FORMULAS(...COMPUTED(3), "[-1]", "-1")}`, "men 2 er skrivne inn"],
  ["column/formula-overwritten", "of two in English", `Språk: en\n${FORMULAS(...COMPUTED(3), "[-1]", "-1")}`, "but 2 are typed in (rows 5 and 6)."],
  ["column/formula-overwritten", "of one in English", `Språk: en\n${FORMULAS("{=D2-C2}", "[-1]", "{=D4-C4}")}`, "but 1 is typed in (row 3)."],
  ["column/validation-missing", "of two in nynorsk", `Språk: nn\n${RISKS("Validering", "Risiko!D2:D6", "lav", "lav", "lav", "lav", "lav", "[lav]", "lav")}`, "5 celler har datavalidering, men 2 celler manglar ho (rad 7 og 8)."],
  ["column/validation-missing", "of two in English", `Språk: en\n${RISKS("Validering", "Risiko!D2:D6", "lav", "lav", "lav", "lav", "lav", "[lav]", "lav")}`, "5 cells have data validation, but 2 cells lack it"],
  ["column/format-missing", "of two in nynorsk", `Språk: nn\n${RISKS("Betinget formatering", "Risiko!D2:D6", "lav", "lav", "lav", "lav", "lav", "[lav]", "lav")}`, "men 2 celler manglar ho (rad 7 og 8)."],
  ["column/format-missing", "of two in English", `Språk: en\n${RISKS("Betinget formatering", "Risiko!D2:D6", "lav", "lav", "lav", "lav", "lav", "[lav]", "lav")}`, "5 cells have a conditional format, but 2 cells lack it"],
]);
