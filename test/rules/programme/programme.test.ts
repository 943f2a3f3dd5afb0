import { holdCases } from "../../support/rule-cases";

const FRAME = (frame: string, budgets: readonly string[], more = ""): string => `
tblProgram
| Innstilling | Verdi |
| Programramme | ${frame} |
${more}

tblTiltak
| Kode | Tiltak | Totalbudsjett | Status |
${budgets.map((row, at) => `| ${String(at + 1)}a | Innkjøp | ${row} |`).join("\n")}
`;

const COSTS = (costDate: string, actual = "5", until = "2022-03-06"): string => `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| P1 | 2022-01-10 | ${until} | ${costDate} |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| P0 | 1a | 5 | 5 |
| P1 | 1a | 5 | ${actual} |
`;

holdCases([
  ["programme/budgets-against-frame", "not of 1000 kroner", FRAME("1000000", ["1001000 | pågår"])],
  ["programme/budgets-against-frame", "of more", FRAME("[1000000]", ["1001000.01 | pågår"]), "warning: Tiltakenes totalbudsjetter er til sammen 1 001 000 kr, men programrammen er 1 000 000 kr: 1 000 kr for mye."],
  ["programme/budgets-against-frame", "of less, where each initiative has a budget", FRAME("[1000000]", ["998999 | pågår"]), "1 001 kr for lite."],
  ["programme/budgets-against-frame", "of no less where one has none", FRAME("1000000", ["900000 | pågår", "| pågår"])],
  ["programme/budgets-against-frame", "of less where an idea and one that was stopped have none", FRAME("[1000000]", ["900000 | pågår", "| idé", "| stanset"]), "100 000 kr for lite."],
  ["programme/budgets-against-frame", "of more where one has none", FRAME("[1000000]", ["1100000 | pågår", "| pågår"]), "100 000 kr for mye."],
  ["programme/budgets-against-frame", "of a thousandth of a large frame", FRAME("10000000", ["10010000 | pågår"])],
  ["programme/budgets-against-frame", "of more than that", FRAME("[10000000]", ["10010001 | pågår"])],
  ["programme/budgets-against-frame", "of nothing that the reserve is for", FRAME("1000000", ["899000 | pågår"], "| Reserve | 100000 |")],
  ["programme/budgets-against-frame", "of more than the reserve", FRAME("[1000000]", ["898999 | pågår"], "| Reserve | 100000 |"), "programrammen er 1 000 000 kr (reserve 100 000 kr): 101 001 kr for lite."],

  ["programme/cost-date", "on the period's last day", COSTS("2022-03-06")],
  ["programme/cost-date", "the day after", COSTS("[2022-03-07]"), "warning: Kostnad per er 07.03.2022, etter periodens siste dag 06.03.2022."],
  ["programme/cost-date", "45 days before", COSTS("2022-01-20")],
  ["programme/cost-date", "46 days before", COSTS("[2022-01-19]"), "Kostnadene er per 19.01.2022, 46 dager før perioden slutter 06.03.2022."],
  ["programme/cost-date", "of a blank", COSTS("[]"), "Kostnad per er ikke fylt ut for P1."],
  ["programme/cost-date", "of no text, which has a finding of its own", COSTS("'avklares")],
  ["programme/cost-date", "of no blank without costs in the period", COSTS("", "")],
  ["programme/cost-date", "of none where each report has its own", `${COSTS("")}\ntblRapporter\n| PeriodeID | Kode | Gjort | Kostnad per |\n| P1 | 1a | Noe | 2022-03-06 |\n`],

  ["programme/roadmap-empty", "of no roadmap that there is, nor where all is stopped", "tblTiltak\n| Kode | Tiltak | Status | Veikart fra |\n| 1a | A | stanset | |\n\ntblVeikart\n| Veikartperiode | Fra | Til |\n| '2022 | 2022-01-01 | 2022-12-31 |"],
  ["programme/vat-unset", "with a row for each answer", "[]\n\ntblProgram\n| Innstilling | Verdi |\n| Språk | nb |\n\ntblTiltak\n| Kode | Tiltak | Totalbudsjett |\n| 1a | A | 4800000 |", "warning: ", "\"rows\":[{\"Innstilling\":\"Mva.\",\"Verdi\":\"inkl", "\"rows\":[{\"Innstilling\":\"Mva.\",\"Verdi\":\"ekskl"],
  ["change/approval-doubtful", "of no change without an approval, and of no leader that is blank", "Statusdato: 2022-03-06\n\ntblTiltak\n| Kode | Tiltak | Tiltaksleder |\n| 1a | A | |\n| 1b | B | Hilde |\n\ntblEndringer\n| Kode | Type | Hva | Beløp | Dato | Godkjent av |\n| 1a | ramme | Noe | 5 | 2022-03-07 | |\n| 9z | ramme | Noe | 5 | 2022-03-06 | Hilde |\n| 1b | ramme | Noe | 5 | | Styret |\n| 1b | ramme | Noe | 5 | [2022-03-07] | Styret |"],
]);
