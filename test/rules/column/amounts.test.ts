import { holdCases } from "../../support/rule-cases";

/** Cells of one column of amounts. */
const ACTUALS = (title: string, ...cells: readonly string[]): string => `
tblOkonomi
| PeriodeID | Kode | Plan hittil | ${title} |
${cells.map((cell, at) => `| 2022-W02-09 | ${String(at + 1)}d | 5 | ${cell} |`).join("\n")}
`;

const AMOUNTS = (...cells: readonly string[]): string => ACTUALS("Virkelig hittil", ...cells);

const BUDGETS = (language: string, ...cells: readonly string[]): string => `
Språk: ${language}

tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
${cells.map((cell, at) => `| ${String(at + 1)}d | Innkjøp | ${cell} | |`).join("\n")}
`;

const ASKED = "Er det riktig?";

holdCases([
  ["column/unusual-separator", "of a point before øre", AMOUNTS("['1.50]"), "warning: 1.50 kan bety 1,50 kr. Er det riktig?", "Skriv 1,50 kr; D2 = 1.5"],
  ["column/unusual-separator", "of it in nynorsk", `Språk: nn\n${AMOUNTS("['1.50]")}`, "1.50 kan tyde 1,50 kr. Er det rett?", "Skriv 1,50 kr"],
  ["column/unusual-separator", "of it in English", `Språk: en\n${AMOUNTS("['1.500,5]")}`, "1.500,5 is read as NOK 1,500.50: a comma is used as the decimal mark.", "Write NOK 1,500.50"],
  ["column/unusual-separator", "of another currency by its name, and leaves it", AMOUNTS("['1.50 EUR]"), "warning: 1.50 EUR kan bety 1,50 EUR. Er det riktig?"],
  ["column/unusual-separator", "of both marks", AMOUNTS("['1.500,5]"), `1.500,5 tolkes som 1 500,50 kr: komma er brukt som desimaltegn. ${ASKED}`, "Skriv 1 500,50 kr; D2 = 1500.5"],
  ["column/unusual-separator", "of a thousands separator before kr.", AMOUNTS("['500.000 kr.]"), "tolkes som 500 000 kr: punktum er brukt som tusenskille.", "Skriv 500 000 kr; D2 = 500000"],
  ["column/unusual-separator", "of billions in millions", AMOUNTS("['1.5 mrd]"), "tolkes som 1 500,0 mill. kr: punktum er brukt som desimaltegn.", "Skriv 1 500,0 mill. kr; D2 = 1500000000"],
  ["column/unusual-separator", "of two meanings", AMOUNTS("['1.500 mill]"), "1.500 mill kan bety 1 500,0 mill. kr eller 1,5 mill. kr. Hva er riktig?", "Skriv 1 500,0 mill. kr", "Skriv 1,5 mill. kr; D2 = 1500000"],
  ["column/unusual-separator", "of a budget, whose VAT is kept in its column", BUDGETS("nb", "['3.5 MNOK inkl. mva.]", "['500.000 kr ekskl. mva.]", "['500.000 kr]"), ASKED, "C2 = 3500000; D2 = \"inkl.\"", ASKED, "C3 = 500000; D3 = \"ekskl.\"", ASKED, "Skriv 500 000 kr; C4 = 500000"],
  ["column/unusual-separator", "of it with English words", BUDGETS("en", "['3.5 MNOK inkl. mva.]", "['500.000 kr ekskl. mva.]"), "NOK 3.5 million", "D2 = \"incl.\"", "NOK 500,000", "D3 = \"excl.\""],

  ["column/mixed-units", "from the first that is not in thousands", ACTUALS("Virkelig hittil (i 1000 kr)", "4", "['3,5 MNOK]", "'5 TNOK", "'7 mrd. kr", "'8 kr"), "blander kr, TNOK, MNOK og mrd. kr.", "Gjør om til TNOK; D3 = 3500; D5 = 7000000; D6 = 0.008"],
  ["column/mixed-units", "from the first that is not in millions", ACTUALS("Virkelig hittil (MNOK)", "4", "'3,5 MNOK", "['5 TNOK]", "'7 mrd. kr"), "blander TNOK, MNOK og mrd. kr.", "Gjør om til MNOK; D4 = 0.005; D5 = 7000"],
  ["column/mixed-units", "from the first that is not in billions", ACTUALS("Virkelig hittil (mrd. kr)", "4", "'7 mrd. kr", "['5 MNOK]"), "blander MNOK og mrd. kr.", "Gjør om til mrd. kr; D4 = 0.005"],
  ["column/mixed-units", "of no blanks beside one unit", AMOUNTS("'3,5 MNOK", "", "'2,5 MNOK")],
  ["column/mixed-units", "of no single other unit", AMOUNTS("'3,5 MNOK")],
  ["column/mixed-units", "of other currencies without a fix", AMOUNTS("4000000", "['3,5 MNOK]", "'5 MEUR"), "warning: Virkelig hittil blander kr og MNOK."],
  ["column/mixed-units", "of budgets, whose VAT is kept in its column", BUDGETS("nb", "4000000", "['3,5 MNOK inkl. mva.]", "'0,5 MNOK ekskl. mva.", "'0,5 MNOK"), "blander kr og MNOK", "Gjør om til kr; C3 = 3500000; D3 = \"inkl.\"; C4 = 500000; D4 = \"ekskl.\"; C5 = 500000"],
  ["column/mixed-units", "of it with English words", BUDGETS("en", "4000000", "['3,5 MNOK inkl. mva.]", "'0,5 MNOK ekskl. mva."), "mixes NOK and MNOK", "Convert to NOK; C3 = 3500000; D3 = \"incl.\"; C4 = 500000; D4 = \"excl.\""],

  ["column/unreadable-amount", "of about as much", AMOUNTS("['ca. 50 000]"), "error: Virkelig hittil «ca. 50 000» kan ikke leses som beløp.", "Skriv 50 000 kr; D2 = 50000"],
  ["column/unreadable-amount", "of about as much in another currency without a fix", AMOUNTS("['ca. 50 000 EUR]"), "kan ikke leses som beløp."],
  ["column/unreadable-amount", "of too much", AMOUNTS("[99999999999999999999]"), "er for stort for et beløp."],
  ["column/unreadable-amount", "of an error", AMOUNTS("[#REF!]"), "«#REF!» er en feilverdi fra Excel."],
  ["column/unreadable-amount", "of nothing that is asked about elsewhere", AMOUNTS("'1.500 mill")],

  ["column/number-as-text", "of several among those that are written", AMOUNTS("['50 000]", "'60 000", "'−70 000", "", "80"), "note: Virkelig hittil: 3 av 4 tall er lagret som tekst.", "Gjør om til tall; D2 = 50000; D3 = 60000; D4 = -70000"],
  ["column/number-as-text", "of a minus", AMOUNTS("['−70 000]"), "Minus er skrevet som «−»: tolkes som −70 000 kr.", "Gjør om til tallet −70 000 kr; D2 = -70000"],
  ["column/number-as-text", "of a dash and a space", AMOUNTS("[' – 70 000]"), "Minus er skrevet som «– »: tolkes", "Gjør"],
  ["column/number-as-text", "of no amount whose separator is asked about", AMOUNTS("'−1.500", "'1.500")],
]);

describe("a question that a setting answers", () => {
  const FIGURES = "\ntblOkonomi\n| PeriodeID | Kode | Budsjett | Regnskap |\n| '2022-01 | 1a | 100000 | 90000 |\n";
  const DEVIATIONS = `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik | Avvik % |
| '2022-01 | 1a | 100000 | 90000 | 10000 | 0.1 |
| '2022-01 | 1b | 100000 | 80000 | 20000 | 0.2 |
| '2022-01 | 1c | 100000 | 130000 | 30000 | 0.3 |
| '2022-01 | 1d | 100000 | 140000 | 40000 | 0.4 |
| '2022-01 | 1e | 100000 | 150000 | 50000 | 0.5 |
`;
  const SET = (name: string, value: string): string => `tblProgram\n| Innstilling | Verdi |\n| ${name} | ${value} |\n`;
  const OTHER = SET("Mva.", "inkl.");
  const flagged = (text: string): string => text.replace("tblOkonomi", "[tblOkonomi]");
  const row = (name: string, value: string): string => `{"table":"tblProgram","rows":[{"Innstilling":"${name}","Verdi":"${value}"}]}`;
  holdCases([
    ["column/year-or-total", "with a row for each answer", OTHER + flagged(FIGURES), "warning: «Budsjett» sier ikke", `Hittil totalt; ${row("Budsjett og regnskap gjelder", "hittil totalt")}`, `Hittil i år; ${row("Budsjett og regnskap gjelder", "hittil i år")}`],
    ["column/year-or-total", "with each answer in the setting's cell", SET("Budsjett og regnskap gjelder", "tja") + flagged(FIGURES), "warning: ", "Hittil totalt; B2 = \"hittil totalt\"", "Hittil i år; B2 = \"hittil i år\""],
    ["column/deviation-without-sign", "with a row for yes", OTHER + flagged(DEVIATIONS), "De 5 tallene i «Avvik» er uten fortegn, også 2", `Ja, uten fortegn; ${row("Fortegn for avvik", "uten fortegn")}`, "Sett fortegn; E2 = -10000; E3 = -20000"],
    ["column/deviation-without-sign", "with yes in the setting's cell", SET("Fortegn for avvik", "tja") + flagged(DEVIATIONS), "", "Ja, uten fortegn; B2 = \"uten fortegn\"", "Sett fortegn"],
    ["column/deviation-without-sign", "in nynorsk", `Språk: nn\n${OTHER}${flagged(DEVIATIONS)}`, "", `Ja, utan forteikn; ${row("Forteikn for avvik", "utan forteikn")}`, "Set forteikn"],
    ["column/deviation-without-sign", "in English", `Språk: en\n${OTHER}${flagged(DEVIATIONS)}`, "", `Yes, without a sign; ${row("Sign of deviation", "without sign")}`, "Write the signs"],
    ["column/percent-as-fraction", "with a row for yes", OTHER + flagged(DEVIATIONS), "0,10 leses som 10,0 %", `Ja, brøk; ${row("Prosenttall", "brøk")}`, "Skriv prosent; F2 = 10; F3 = 20"],
    ["column/percent-as-fraction", "with yes in the setting's cell", SET("Prosenttall", "tja") + flagged(DEVIATIONS), "", "Ja, brøk; B2 = \"brøk\"", "Skriv prosent"],
    ["column/percent-as-fraction", "in nynorsk", `Språk: nn\n${OTHER}${flagged(DEVIATIONS)}`, "", `Ja, brøk; ${row("Prosenttal", "brøk")}`, "Skriv prosent"],
    ["column/percent-as-fraction", "in English", `Språk: en\n${OTHER}${flagged(DEVIATIONS)}`, "", `Yes, fractions; ${row("Percentages", "fraction")}`, "Write per cent"],
  ]);
});
