import { holdCases } from "../../support/rule-cases";

const TIME = (rows: string, settings = "", budget = "1000000"): string => `
tblProgram
| Innstilling | Verdi |
| Vesentlighetsgrense | 25000 |
${settings}

tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 1a | Innkjøp | pågår | ${budget} |
| 1b | Opplæring | pågår | ${budget} |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Type virkelig | Kommentar |
${rows.trim().split("\n").map((row) => `| '${row.trim()} |`).join("\n")}
`;

/** Actuals of six months; the last is the reported one. */
const SPENT = (...actuals: readonly string[]): string => TIME(actuals.map((actual, at) => `2022-0${String(at + 1)} | 1a | 1 | ${actual}`).join("\n"));

holdCases([
  ["economy/spending-spike", "at three times the median of four changes in any order", SPENT("0", "40000", "40000", "70000", "90000", "165000.00")],
  ["economy/spending-spike", "an øre beyond that", SPENT("0", "40000", "40000", "70000", "90000", "[165000.01]"), "warning: Kostnadene økte med 75 000 kr i perioden, mot vanligvis 25 000 kr."],
  ["economy/spending-spike", "of nothing with four earlier figures", SPENT("0", "40000", "40000", "70000", "900000")],
  ["economy/spending-spike", "of nothing where one is missing", SPENT("0", "40000", "", "70000", "90000", "900000")],
  ["economy/spending-spike", "of nothing where the first is missing", SPENT("", "40000", "40000", "70000", "90000", "900000")],
  ["economy/spending-spike", "of nothing where none was spent", SPENT("0", "0", "0", "0", "0", "900000")],
  ["economy/spending-spike", "of nothing where money came back", SPENT("90000", "70000", "60000", "50000", "40000", "900000")],
  ["economy/spending-spike", "of no change up to the limit for what matters", SPENT("0", "1", "2", "3", "4", "25004")],
  ["economy/spending-spike", "beyond it", SPENT("0", "1", "2", "3", "4", "[25004.01]")],
  ["economy/spending-spike", "of no figure that is missing", SPENT("0", "1", "2", "3", "4", "")],
  ["economy/spending-spike", "of the reported period alone", `Periode: 2022-05\n${SPENT("0", "1", "2", "3", "4", "900000")}`],

  ["economy/forecast-never-moves", "of three periods at the budget", TIME("2021-11 | 1a | 1 | 1 | 1000000\n2021-12 | 1a | 1 | 1 | 1000000\n2022-01 | 1a | 100 | 120 | [1000000]"), "warning: Prognosen har vært lik totalbudsjettet (1 000 000 kr) i 3 perioder, men kostnadene avviker 20,0 %"],
  ["economy/forecast-never-moves", "of no two", TIME("2021-12 | 1a | 1 | 1 | 1000000\n2022-01 | 1a | 100 | 120 | 1000000")],
  ["economy/forecast-never-moves", "of no three of which the first differs", TIME("2021-11 | 1a | 1 | 1 | 999999\n2021-12 | 1a | 1 | 1 | 1000000\n2022-01 | 1a | 100 | 120 | 1000000")],
  ["economy/forecast-never-moves", "of no three of which the last differs", TIME("2021-11 | 1a | 1 | 1 | 1000000\n2021-12 | 1a | 1 | 1 | 1000000\n2022-01 | 1a | 100 | 120 | 999999")],
  ["economy/forecast-never-moves", "of no costs just as far off", TIME("2021-11 | 1a | 1 | 1 | 1000000\n2021-12 | 1a | 1 | 1 | 1000000\n2022-01 | 1a | 100 | 110 | 1000000")],
  ["economy/forecast-never-moves", "of no blanks without a budget", TIME("2021-11 | 1a | 1 | 1 |\n2021-12 | 1a | 1 | 1 |\n2022-01 | 1a | 100 | 120 |", "", "")],

  ["economy/actual-decreased", "up to what the office tolerates", TIME("2021-12 | 1a | 1 | 100000\n2022-01 | 1a | 1 | 99000", "| economy/actual-decreased.tolerance | 1000 |")],
  ["economy/actual-decreased", "beyond it", TIME("2021-12 | 1a | 1 | 100000\n2022-01 | 1a | 1 | [98999.99]", "| economy/actual-decreased.tolerance | 1000 |"), "warning: Virkelig hittil er 99 000 kr, 1 000 kr mindre enn i 2021-12."],
  ["economy/actual-decreased", "in a note where another rose as much", TIME("2021-12 | 1a | 1 | 100000\n2021-12 | 1b | 1 | 5\n2022-01 | 1a | 1 | [90000]\n2022-01 | 1b | 1 | 10005"), "note: "],
  ["economy/actual-decreased", "in a note of an estimate before", TIME("2021-12 | 1a | 1 | 100000 | | estimat\n2022-01 | 1a | 1 | [90000]"), "note: "],
  ["economy/actual-decreased", "of nothing in a first report", TIME("2022-01 | 1a | 1 | -5")],

  ["economy/plan-decreased", "an øre below", TIME("2021-12 | 1a | 500 | 1\n2022-01 | 1a | [499.99] | 1"), "warning: Plan hittil er 500 kr, mindre enn 500 kr i 2021-12."],
  ["economy/plan-decreased", "of no equal plan", TIME("2021-12 | 1a | 500 | 1\n2022-01 | 1a | 500 | 1")],
  ["economy/plan-decreased", "of no plan that is missing, now or then", TIME("2021-12 | 1a | 500 | 1\n2021-12 | 1b | | 1\n2022-01 | 1a | | 1\n2022-01 | 1b | 5 | 1")],

  ["economy/year-to-date-suspected", "below half of last year's", TIME("2021-12 | 1a | 1 | 1000\n2022-01 | 1a | 1 | [499.99]"), "error: Virkelig hittil er 500 kr, men var 1 000 kr i 2021-12.", "Legg til fjorårets: 1 000 kr + 500 kr = 1 500 kr; D3 = 1499.99"],
  ["economy/year-to-date-suspected", "not at half of it", TIME("2021-12 | 1a | 1 | 1000\n2022-01 | 1a | 1 | 500")],
  ["economy/year-to-date-suspected", "of no figure within one year", TIME("2022-01 | 1a | 1 | 1000\n2022-02 | 1a | 1 | 1")],
  ["economy/year-to-date-suspected", "of no figure that is missing, now or then", TIME("2021-12 | 1a | 1 | 1000\n2021-12 | 1b | 1 |\n2022-01 | 1a | 1 |\n2022-01 | 1b | 1 | 5")],
  ["economy/year-to-date-suspected", "of no costs below 0", TIME("2021-12 | 1a | 1 | -1000\n2021-12 | 1b | 1 | 0\n2022-01 | 1a | 1 | -2000\n2022-01 | 1b | 1 | -5")],

  ["economy/estimate", "of no estimate without a figure", TIME("2022-01 | 1a | 1 | | | estimat")],
  ["economy/estimate", "in a note the first time", TIME("2021-12 | 1a | 1 | 5 | | estimat\n2022-01 | 1a | 1 | [6] | | estimat"), "note: Beløpet på 6 kr er et anslag, ikke regnskap."],
  ["economy/estimate", "in a warning where it stands still", TIME("2021-12 | 1a | 1 | 6 | | estimat\n2022-01 | 1a | 1 | [6] | | estimat"), "warning: Beløpet på 6 kr er et anslag og det samme som i 2021-12."],
  ["economy/estimate", "in a note where it was booked", TIME("2021-12 | 1a | 1 | 6 | | regnskap\n2022-01 | 1a | 1 | [6] | | estimat"), "note: "],
]);

describe("a period", () => {
  const LONG = (until: string, actual = "500"): string => `
tblPerioder
| PeriodeID | Fra | Til |
| P1 | 2021-12-01 | 2021-12-31 |
| P2 | 2022-01-01 | ${until} |

tblTiltak
| Kode | Tiltak | Status |
| 1a | Innkjøp | pågår |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| P1 | 1a | 500 | 500 |
| P2 | 1a | 500 | ${actual} |
`;
  holdCases([
    ["economy/no-bookings", "of no 31 days without bookings", LONG("2022-01-31")],
    ["economy/no-bookings", "of 32", LONG("2022-02-01", "[500]"), "warning: Ingen kostnader er ført siden P1: virkelig hittil er fortsatt 500 kr."],
    ["economy/no-bookings", "of no change of an øre", LONG("2022-02-01", "500.01")],
  ]);
});

describe("earned value", () => {
  /** Of four milestones as many are delivered as there are dates. */
  const EARNED = (plan: string, actual: string, forecast: string, delivered: number, of = 4): string => `
tblPerioder
| PeriodeID | Fra | Til |
| P2 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 2000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
${Array.from({ length: of }, (_, at) => `| 1a | MP${String(at + 1)} | Steg ${String(at + 1)} | 2022-0${at < 3 ? "2" : "6"}-01 | ${at < delivered ? "2022-02-01" : ""} |`).join("\n")}

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Kommentar |
| P2 | 1a | ${plan} | ${actual} | ${forecast} |
`;
  holdCases([
    ["economy/forecast-against-earned-value", "of a forecast above what is left", EARNED("1000000", "1000000", "[2200000.01]", 2), "warning: Prognosen er 2 200 000 kr, men det som er brukt og budsjettet for resten blir 2 000 000 kr (50,0 % er levert). Hva gjør resten dyrere?"],
    ["economy/forecast-against-earned-value", "of no forecast a tenth above", EARNED("1000000", "1000000", "2200000", 2)],
    ["economy/forecast-against-earned-value", "of one below", EARNED("1000000", "1000000", "[1799999]", 2), "rimeligere?"],
    ["economy/forecast-against-earned-value", "of none that is missing", EARNED("1000000", "1000000", "", 2)],
    ["economy/forecast-against-earned-value", "from a fifth delivered", EARNED("1000000", "1000000", "[1]", 1, 5)],
    ["economy/forecast-against-earned-value", "not before", EARNED("1000000", "1000000", "1", 1, 6)],
    ["economy/forecast-against-earned-value", "until nine tenths", EARNED("1000000", "1000000", "[1]", 9, 10)],
    ["economy/forecast-against-earned-value", "not after", EARNED("1000000", "1000000", "1", 10, 10)],
    ["economy/forecast-against-earned-value", "in nynorsk", `Språk: nn\n${EARNED("1000000", "1000000", "[2200001]", 2)}`, "dyrare?"],
    ["economy/forecast-against-earned-value", "in English", `Språk: en\n${EARNED("1000000", "1000000", "[2200001]", 2)}`, "dearer?"],

    ["economy/performance-index-low", "of none at their limits", EARNED("2000000", "2000000", "2000000", 19, 20)],
    ["economy/performance-index-low", "of SPI alone", EARNED("1600000", "[1500000]", "2000000", 3), "warning: Opptjent verdi er utenfor grensene: SPI 0,94 (CPI og SPI minst 0,95, TCPI høyst 1,10)."],
    ["economy/performance-index-low", "of CPI alone", EARNED("1500000", "[1600000]", "2200000", 3), "grensene: CPI 0,94 (CPI"],
    ["economy/performance-index-low", "of TCPI alone", EARNED("1500000", "[1500000]", "1950000", 3), "grensene: TCPI 1,11 (CPI"],
    ["economy/performance-index-low", "of TCPI at its limit", EARNED("1100000", "1100000", "2100000", 2).replace("2000000", "2200000")],

    ["economy/nearly-spent", "at nine tenths", EARNED("1", "[1800000]", "", 3), "warning: 90,0 % av totalbudsjettet er brukt, og 1 milepæl gjenstår. Rekker resten, 200 000 kr?"],
    ["economy/nearly-spent", "of what is left", EARNED("1", "[1800000]", "", 2), "og 2 milepæler gjenstår."],
    ["economy/nearly-spent", "in nynorsk", `Språk: nn\n${EARNED("1", "[1800000]", "", 2)}`, "og 2 milepælar står att."],
    ["economy/nearly-spent", "in English", `Språk: en\n${EARNED("1", "[1800000]", "", 2)}`, "with 2 milestones still"],
    ["economy/nearly-spent", "not an øre below", EARNED("1", "1799999.99", "", 3)],
    ["economy/nearly-spent", "of nothing where all is delivered", EARNED("1", "1800000", "", 4)],
    ["economy/nearly-spent", "of no budget of 0", EARNED("1", "1800000", "", 3).replace("2000000", "0")],
    ["economy/spent-without-progress", "beyond a fifth", EARNED("1", "[400000.01]", "", 0), "warning: 20,0 % av totalbudsjettet er brukt, men ingen milepæl er levert."],
    ["economy/spent-without-progress", "not at a fifth", EARNED("1", "400000", "", 0)],
    ["economy/spent-without-progress", "of no budget of 0", EARNED("1", "400000", "", 0).replace("2000000", "0")],

    ["economy/within-budget-text", "of a forecast above the budget", EARNED("1", "1", "2000001 | [Innenfor budsjett]", 3), "warning: Teksten sier innenfor budsjett, men tallene gir 2 000 001 kr mot totalbudsjettet på 2 000 000 kr."],
    ["economy/within-budget-text", "of no costs so far that come to a tenth more", EARNED("1", "1650000", "| Innenfor budsjett", 3)],
    ["economy/within-budget-text", "of costs so far that come to more", EARNED("1", "1650001", "| [Innenfor budsjett]", 3), "tallene gir 2 200 001 kr"],
    ["economy/within-budget-text", "of nothing without a budget", EARNED("1", "1650001", "3000000 | Innenfor budsjett", 3).replace("| 2000000 |", "| |")],
  ]);
});

describe("what months and vouchers come to", () => {
  const MONTHS = (comment: string, ...amounts: readonly string[]): string => `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 600000 |

tblPeriodisering
| Kode | Måned | Beløp |
${amounts.map((amount, at) => `| 1a | 2022-0${String(at + 1)}-01 | ${amount} |`).join("\n")}

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| '2022-01 | 1a | 1 | 1 | ${comment} |
`;
  const LEDGER = (actual: string, ...vouchers: readonly string[]): string => `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| P2 | 2022-01-10 | 2022-03-06 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| P2 | 1a | 300000 | ${actual} |

Hovedbok
| Prosjekt | Konto | Periode | Bilagsdato | Beløp |
${vouchers.map((voucher) => `| 1a | 6700 | ${voucher} |`).join("\n")}
`;
  const JANUARY = "'202201 | 2022-01-15 | 150000";
  holdCases([
    ["economy/flat-phasing-text", "of unequal months", MONTHS("[Flatt over 3 måneder]", "100000", "100000", "100001"), "warning: Teksten sier flatt over 3 måneder, men periodiseringen har 3 måneder eller ulike beløp."],
    ["economy/flat-phasing-text", "of another number", MONTHS("[Flatt over 3 måneder]", "100000", "100000")],
    ["economy/flat-phasing-text", "of no equal ones", MONTHS("Flatt over 3 måneder", "100000", "100000", "100000")],
    ["economy/flat-phasing-text", "of none that cannot be read", MONTHS("Flatt over 3 måneder", "100000", "ukjent", "100001")],
    ["economy/ledger-differs", "not by a krone", LEDGER("150001", JANUARY)],
    ["economy/ledger-differs", "by more, without a word of late vouchers where there are none", LEDGER("[150001.01]", JANUARY), "warning: Virkelig hittil er 150 001 kr, men hovedboken har 150 000 kr til og med 28.02.2022. Hvilket tall gjelder?", "Sett virkelig hittil til 150 000 kr; D2 = 150000"],
    ["economy/ledger-differs", "of late vouchers", LEDGER("[5]", JANUARY, "'202203 | 2022-02-20 | 10", "'202203 | 2022-02-21 | 20"), "28.02.2022. 2 bilag på 30 kr er datert før, men ført etter: ikke periodisert. Hvilket", "Sett"],
    ["economy/ledger-differs", "in English", `Språk: en\n${LEDGER("[5]", JANUARY, "'202203 | 2022-02-20 | 10", "'202203 | 2022-02-21 | 20")}`, "2 vouchers of NOK 30 dated before", "Set"],
    ["economy/ledger-differs", "of nothing where a voucher cannot be read", LEDGER("5", JANUARY, "'202202 | 2022-02-20 | ukjent")],
    ["economy/ledger-differs", "of no figure that is missing", LEDGER("", JANUARY)],
  ]);
});
