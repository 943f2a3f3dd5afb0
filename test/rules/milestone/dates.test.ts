import { holdCases } from "../../support/rule-cases";

/** Reported from 10 January to 6 March 2022. Rows behind the code. */
const DATES = (...rows: readonly string[]): string => `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 8a | Retningslinjer |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Prognose | Levert |
${rows.map((row) => `| 8a | ${row} |`).join("\n")}
`;

const CHANGES = "\ntblEndringer\n| Kode | Type | Hva | Fra | Til | Vedtak | Godkjent av |\n";

/** Of one milestone, with why. */
const EXPLAINED = (row: string): string => DATES(`${row} | Sykdom`).replace("| Levert |", "| Levert | Kommentar |");

holdCases([
  ["milestone/coarse-date", "of a month that the current plan stands for", DATES("MP1 | A | 'januar 2022 | ['april 2022] | |"), "warning: Gjeldende plan", "Bruk siste dag, 30.04.2022; E2 = {\"date\":\"2022-04-30\"}"],
  ["milestone/coarse-date", "of a forecast by its own days left", DATES("MP1 | A | 2023-12-31 | | ['april 2022] |"), "warning: Prognose", "Bruk"],
  ["milestone/coarse-date", "of no forecast far ahead", DATES("MP1 | A | 2022-03-31 | | 'april 2023 |")],
  ["milestone/coarse-date", "until the status date", DATES("MP1 | A | 'februar 2022 | | |")],
  ["milestone/coarse-date", "of no plan of what is delivered", DATES("MP1 | A | 'april 2022 | | | 2022-02-01")],
  ["milestone/coarse-date", "of a range of 33 days", DATES("MP1 | A | ['10.03.2022-11.04.2022] | | |"), "tidsrom", "Bruk siste dag, 11.04.2022"],
  ["milestone/coarse-date", "of no range of 32 days", DATES("MP1 | A | '10.03.2022-10.04.2022 | | |")],
  ["milestone/coarse-date", "of a delivery with its slip", DATES("MP1 | A | 2022-01-15 | | | ['januar 2022]"), "Avvik −14 til +16 dager.", "Bruk"],

  ["milestone/day-off", "of a plan and a forecast on days off", DATES("MP1 | A | 2022-03-11 | [2022-03-12] | [2022-03-13] |"), "note: Gjeldende plan", "note: Prognose"],
  ["milestone/day-off", "of no stretch that ends on one", DATES("MP1 | A | '07.03.2022-12.03.2022 | '07.03.2022-12.03.2022 | '07.03.2022-12.03.2022 | '17.01.2022-22.01.2022")],
  ["milestone/day-off", "of the written cells alone", DATES("MP1 | A | [2022-03-12] | | |")],

  ["milestone/delivered-equals-plan", "of a Saturday", DATES("MP1 | A | 2022-01-22 | | | [2022-01-22]"), "warning: 22.01.2022 er en lørdag, og planlagt = levert"],
  ["milestone/delivered-equals-plan", "of a Sunday", DATES("MP1 | A | 2022-01-23 | | | [2022-01-23]"), "er en søndag"],
  ["milestone/delivered-equals-plan", "of no stretches that end alike", DATES("MP1 | A | 'januar 2022 | | | 2022-01-30", "MP2 | B | 2022-01-30 | | | '17.01.2022-30.01.2022", "MP3 | C | '17.01.2022-30.01.2022 | | | 2022-01-30")],
  ["milestone/delivered-equals-plan", "of nothing that has neither", DATES("MP1 | A | 'avklares | | | 'avklares")],

  ["milestone/replanned-without-decision", "of a plan before the baseline", DATES("MP1 | A | 2022-04-30 | [2022-04-29] | |") + CHANGES, "warning: MP1 er flyttet fra 30.04.2022 til 29.04.2022 (−1 dag)"],
  ["milestone/replanned-without-decision", "of no plan within the baseline's month", DATES("MP1 | A | 'april 2022 | 2022-04-01 | |") + CHANGES],
  ["milestone/replanned-without-decision", "of a plan before that month", DATES("MP1 | A | 'april 2022 | [2022-03-31] | |") + CHANGES],
  ["milestone/replanned-without-decision", "of no plan without a first day", DATES("MP1 | A | 2022-04-30 | 'innen 30.04.2022 | |") + CHANGES],
  ["milestone/replanned-without-decision", "of nothing that has no date", DATES("MP1 | A | 'avklares | 2022-04-30 | |", "MP2 | A | 2022-04-30 | 'avklares | |") + CHANGES],

  ["milestone/one-date-only", "before a delivery on days of a month", DATES("MP1 | A | [2022-01-15] | | |", "MP2 | B | 2022-01-15 | | | 'januar 2022")],
  ["milestone/one-date-only", "before no delivery without a day", DATES("MP1 | A | 2022-01-15 | | |", "MP2 | B | 2022-01-15 | | | 'innen uke 5 2022", "MP3 | C | 2022-01-15 | | | 'avklares")],

  ["milestone/implausible-date", "of a current plan", DATES("MP1 | A | 2022-04-30 | [2062-04-30] | |")],

  ["milestone/slip", "at its plan", EXPLAINED("MP1 | A | 2022-03-10 | [2022-04-09] | | "), "note: MP1 er ventet 09.04.2022, 30 dager etter opprinnelig plan 10.03.2022."],
  ["milestone/slip", "of a delivery within a stretch, from its first to its last day", EXPLAINED("MP1 | A | 2021-12-20 | | | ['januar 2022]"), "warning: MP1 ble levert 12 til 42 dager etter opprinnelig plan 20.12.2021."],
  ["milestone/slip", "in nynorsk", `Språk: nn\n${EXPLAINED("MP1 | A | 2021-12-20 | | | ['januar 2022]")}`, "vart levert 12 til 42 dagar"],
  ["milestone/slip", "in English", `Språk: en\n${EXPLAINED("MP1 | A | 2021-12-20 | | | ['januar 2022]")}`, "was delivered 12 to 42 days"],
  ["milestone/slip", "of no delivery before the period", EXPLAINED("MP1 | A | 2021-10-01 | | | 2022-01-09")],

  ["milestone/slip-unexplained", "at its plan", DATES("MP1 | A | 2022-03-10 | [2022-04-09] | |"), "warning: "],
  ["milestone/slip-unexplained", "at its delivery", DATES("MP1 | A | 2022-01-10 | | | [2022-02-09]"), "er levert"],
  ["milestone/slip-unexplained", "of no delivery before the period", DATES("MP1 | A | 2021-10-01 | | | 2022-01-09")],
  ["milestone/slip-unexplained", "of nothing that has no plan", DATES("MP1 | A | 'avklares | | | 2022-02-09")],

  ["milestone/delivered-out-of-order", "beyond the days that are tolerated", DATES("MP1 | A | 2021-12-01 | | | 2022-02-10", "MP2 | B | 2021-12-01 | | | [2022-01-10]")],
  ["milestone/early-delivery", "of nothing that is not delivered", DATES("MP1 | A | 2022-12-01 | | |")],
]);

describe("what is due soon", () => {
  const SOON = (planned: string, ...rows: readonly string[]): string => `${DATES(...rows)}
tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 8a | Startet med MP1 | ${planned} |
`;
  holdCases([
    ["milestone/due-soon-unplanned", "on the status date", SOON("Annet arbeid", "MP1 | Analyse | [2022-03-06] | | |"), "warning: MP1 forfaller 06.03.2022, om 0 dager"],
    ["milestone/due-soon-unplanned", "not the day before", SOON("Annet arbeid", "MP1 | Analyse | 2022-03-05 | | |")],
    ["milestone/due-soon-unplanned", "at its current plan", SOON("Annet arbeid", "MP1 | Analyse | 2022-01-05 | [2022-03-31] | |")],
    ["milestone/due-soon-unplanned", "of nothing whose description is nearly said", SOON("Analyse av alle behov i avdelinger", "MP1 | Analyse av alle behov i avdelingene | 2022-03-31 | | |")],
    ["milestone/due-soon-unplanned", "of nothing that the plan names by ID", SOON("MP1 og mer", "MP1 | Analyse | 2022-03-31 | | |")],
    ["milestone/due-soon-unplanned", "of nothing that is delivered or has no date", SOON("Annet arbeid", "MP1 | Analyse | 2022-03-31 | | | 2022-02-01", "MP2 | Analyse | 'avklares | | |")],
    ["milestone/due-soon-unplanned", "of each that another is planned beside", SOON("Høring av utkast", "MP1 | Analyse | [2022-03-31] | | |", "MP2 | Høring | 2022-03-31 | | |")],
  ]);
});
