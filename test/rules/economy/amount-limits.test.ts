import { holdCases } from "../../support/rule-cases";

const SETTING = (rule: string, value: string): string => `
tblProgram
| Innstilling | Verdi |
| ${rule} | ${value} |
`;

/** Rows behind `2022-01` and the code. */
const MONEY = (budget: string, ...rows: readonly string[]): string => `
tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 1a | Innkjøp | pågår | ${budget} |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Kommentar |
${rows.map((row) => `| '2022-01 | 1a | ${row} |`).join("\n")}
`;

holdCases([
  ["economy/forecast-over-budget", "beyond the share that the office allows", MONEY("1000000", "1 | 1 | 1100000 |") + SETTING("economy/forecast-over-budget.share", "0.1")],
  ["economy/forecast-over-budget", "an øre beyond that", MONEY("1000000", "1 | 1 | [1100000.01] |") + SETTING("economy/forecast-over-budget.share", "0.1"), "warning: Prognosen er 1 100 000 kr, 100 000 kr (10,0 %) over"],
  ["economy/forecast-over-budget", "of no budget of 0", MONEY("0", "1 | 1 | 500 |")],
  ["economy/plan-over-budget", "of a budget of 0", MONEY("0", "[1.01] | 1 | |"), "error: Plan hittil er 1 kr, mer enn totalbudsjettet på 0 kr."],
  ["economy/plan-over-budget", "not of one krone", MONEY("0", "1 | 1 | |")],
  ["economy/plan-over-budget", "of no budget below 0", MONEY("-100", "50 | 1 | |")],
  ["economy/actual-over-budget", "not of one krone", MONEY("500", "1 | 501 | |")],
  ["economy/actual-over-budget", "of a budget of 0", MONEY("0", "1 | [1.01] | |")],
  ["economy/impossible-amount", "of costs without a budget, from the first øre", MONEY("0", "1 | [0.01] | |"), "error: Virkelig hittil er 0 kr, men totalbudsjettet er 0."],
  ["economy/impossible-amount", "of no costs where there is no budget", MONEY("0", "1 | 0 | |")],
  ["economy/impossible-amount", "of no cost that is not there", MONEY("0", "1 | | |")],
  ["economy/impossible-amount", "of costs below 0 without a reason", MONEY("500", "1 | [-0.01] | |"), "mindre enn 0"],
  ["economy/impossible-amount", "not of costs below 0 with one", MONEY("500", "1 | -1 | | Kreditnota")],
  ["economy/plan-is-whole-budget", "up to a krone from the budget", MONEY("500000", "[499999] | 1 | |")],
  ["economy/plan-is-whole-budget", "not beyond it", MONEY("500000", "499998.99 | 1 | |")],
  ["economy/plan-is-whole-budget", "of no plan of 0", MONEY("0", "0 | 0 | |")],
  ["economy/large-share-small-amount", "at one hundredth of the budget", MONEY("1000000", "20000 | [30000] | |"), "note: Stort prosentavvik (50,0 %)"],
  ["economy/large-share-small-amount", "not beyond it", MONEY("1000000", "20000 | 30000.01 | |")],
  ["economy/large-share-small-amount", "without a budget", MONEY("", "20000 | [30000.01] | |")],
  ["economy/large-share-small-amount", "of no deviation that is not there", MONEY("", "20000 | | |")],
  ["economy/amount-out-of-scale", "at 500 times the largest of the others", MONEY("1000", "1000 | [500000] | 900 |")],
  ["economy/amount-out-of-scale", "not below that", MONEY("1000", "1000 | 499999 | 900 |")],
  ["economy/amount-out-of-scale", "of a plan beside two others", MONEY("", "[1000] | 500000 | 600000 |"), "warning: Plan hittil for 1a er 1 000 kr, langt fra"],
  ["economy/amount-out-of-scale", "of nothing beside one other", MONEY("", "1000 | 500000 | |")],
  ["economy/amount-out-of-scale", "of no 0", MONEY("100000", "0 | 10000000 | 10000000 |")],
  ["economy/deviation-word-contradicts", "of no deviation that is not there", MONEY("", "500000 | | | Merforbruk")],
  ["economy/deviation-word-contradicts", "of no deviation of 0", MONEY("", "500000 | 500000 | | Merforbruk")],
  ["economy/deviation-word-contradicts", "of no comment without such a word", MONEY("", "500000 | 600000 | | Dyrere lisenser")],
  ["economy/duplicate-row", "of rows without a period", "tblOkonomi\n| Kode | Plan hittil | Virkelig hittil |\n| 1a | 5 | 5 |\n| [1a] | 5 | 6 |", "error: 1a har to rader (rad 2 og 3). Hvilken gjelder?"],
]);

describe("a forecast that is missing", () => {
  const FIXES = (budget: string, actual: string, ...milestones: readonly string[]): string => `
tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 1a | Innkjøp | pågår | ${budget} |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
${milestones.map((levert, at) => `| 1a | MP${String(at + 1)} | Steg ${String(at)} | 2021-12-01 | ${levert} |`).join("\n")}

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-01 | 1a | 500000 | ${actual} | [] |
`;
  const ASKED = "warning: Prognose totalt mangler som tall for 1a.";
  const BUDGET = "Som totalbudsjettet: 500 000 kr; E2 = 500000";
  holdCases([
    ["economy/forecast-blank", "of what is spent where all is delivered", FIXES("500000", "400000", "2021-12-01"), ASKED, "Som virkelig hittil: 400 000 kr; E2 = 400000", BUDGET],
    ["economy/forecast-blank", "of the budget alone where something is left", FIXES("500000", "400000", "2021-12-01", ""), ASKED, BUDGET],
    ["economy/forecast-blank", "of the budget where it is just spent", FIXES("500000", "500000", ""), ASKED, BUDGET],
    ["economy/forecast-blank", "of no budget that is overspent", FIXES("500000", "500000.01", ""), ASKED],
    ["economy/forecast-blank", "of the budget where no costs are told", FIXES("500000", "", "2021-12-01"), ASKED, BUDGET],
    ["economy/forecast-blank", "of no budget where there is none", FIXES("", "400000", ""), ASKED],
    ["economy/forecast-blank", "in the language of the fix", `Språk: en\n${FIXES("500000", "400000", "2021-12-01")}`, "warning: The forecast", "As actual to date: NOK 400,000", "As the total budget"],
    ["economy/forecast-blank", "in nynorsk", `Språk: nn\n${FIXES("500000", "400000", "2021-12-01")}`, "warning: Prognose totalt manglar", "Som verkeleg hittil: 400 000 kr", "Som totalbudsjettet"],
    ["economy/forecast-blank", "of no text that is no amount", FIXES("500000", "400000", "").replace("[]", "ukjent")],
  ]);
});

describe("a total row", () => {
  const TOTAL = (sum: string, total = "Sum"): string => `
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2021-12 | 1a | 1 | 700000 |
| '2022-01 | 1a | 1 | 1000000 |
| '2022-01 | 1b | 1 | |
| '2022-01 | ${total} | 1 | ${sum} |
`;
  holdCases([
    ["economy/total-differs", "not of 1000 kroner", TOTAL("1001000")],
    ["economy/total-differs", "of more, by the rows of the period that have an amount", TOTAL("[1001001.01]"), "warning: «Sum» er 1 001 001 kr, men tiltakene er til sammen 1 000 000 kr."],
    ["economy/total-differs", "of no total that is not there", TOTAL("")],
    ["economy/total-differs", "of no initiative", TOTAL("2000000", "1b")],
  ]);
});

describe("an actual that is rounded", () => {
  const ACTUALS = (...rows: readonly (readonly [period: string, actual: string])[]): string => `Periode: 2022-01

tblPerioder
| PeriodeID | Fra | Til |
| '2021-12 | 2021-12-01 | 2021-12-31 |
| '2022-01 | 2022-01-01 | 2022-01-31 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
${rows.map(([period, actual], at) => `| '${period} | 1${String.fromCharCode(97 + at)} | 1 | ${actual} |`).join("\n")}
`;
  holdCases([
    ["economy/rounded-actual", "beside one that is exact", ACTUALS(["2022-01", "[0,48 MNOK]"], ["2022-01", "123456"]), "note: Virkelig er rundet av til nærmeste 10 000 kr"],
    ["economy/rounded-actual", "of 10 000 kroner beside one of 1000", ACTUALS(["2022-01", "[0,48 MNOK]"], ["2022-01", "0,481 MNOK"]), "til nærmeste 10 000 kr"],
    ["economy/rounded-actual", "of none where all are", ACTUALS(["2022-01", "0,48 MNOK"], ["2022-01", "0,52 MNOK"])],
    ["economy/rounded-actual", "of none where the exact one is of an earlier period, or blank", ACTUALS(["2022-01", "0,48 MNOK"], ["2021-12", "123456"], ["2022-01", ""])],
    ["economy/rounded-actual", "of none of an earlier period, and of no blank", ACTUALS(["2021-12", "0,48 MNOK"], ["2022-01", ""], ["2022-01", "123456"])],
  ]);
});
