import { dayFromIso } from "../../src/values/calendar-date";
import { NONE } from "../../src/values/none";
import { initiativeIn, programmeFrom } from "../support/programme-from";

const PERIODS = `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per | Status |
| 2021-W44-52 | 2021-11-01 | 2022-01-02 | 2021-12-31 | publisert |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-02-28 | |
`;

describe("which initiatives there are", () => {
  it("takes the name for the key where nobody writes a code", () => {
    const programme = programmeFrom(`
tblTiltak
| Tiltak | Tiltaksleder | Totalbudsjett |
| Ny praksis | Kari | '4,8 MNOK |
| Digital ledsager | Ola | 2500000 |

tblMilepaeler
| Tiltak | Milepæl | Planlagt ferdig | Levert |
| ny  praksis | Start | 2022-01-31 | |
| Digital ledsager | Start | 2022-02-28 | |
| Digital ledsager | Slutt | 2022-05-31 | |`);
    expect(programme.initiatives.map(({ code, name, milestones }) => [code, name, milestones])).toEqual([
      ["Ny praksis", "Ny praksis", [0]],
      ["Digital ledsager", "Digital ledsager", [1, 2]],
    ]);
    expect(programme.milestones.at(2).key).toBe("Digital ledsager/#2");
  });

  it("lists what the other tables name where there is no table of initiatives", () => {
    const programme = programmeFrom(`
Plan
| Tiltak | Milepæl | Planlagt ferdig | Levert |
| B | Start | 2022-01-31 | |
| A | Start | 2022-01-31 | |
| b | Slutt | 2022-01-31 | |`);
    expect(programme.initiatives.map(({ code, row }) => [code, row])).toEqual([["B", -1], ["A", -1]]);
    expect(initiativeIn(programme, "B").milestones).toEqual([0, 2]);
  });

  it("reads one row per initiative with money and texts as all three", () => {
    const programme = programmeFrom(`
Alt
| Tiltak | Tiltaksleder | Totalbudsjett | Plan hittil | Virkelig hittil | Kommentar | Gjort | Planlagt | Risiko |
| Ny praksis | Kari | 4800000 | 1000000 | 900000 | Som ventet | '• Møte<br>• Notat | '- Pilot | '* Ingen |`);
    const { leader, economy, report, hasPage } = initiativeIn(programme, "Ny praksis");
    expect(leader).toBe("Kari");
    expect(economy).toMatchObject({ plan: 100_000_000, actual: 90_000_000, deviation: -10_000_000, comment: "Som ventet" });
    expect(report).toMatchObject({ done: ["Møte", "Notat"], planned: ["Pilot"], risk: ["Ingen"] });
    expect(hasPage).toBe(true);
  });

  it("keeps rows whose code names nothing, apart from each other", () => {
    const { milestones } = programmeFrom(`
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 9x | MP1 | A | 2022-01-31 |
| 5b. | MP1 | B | 2022-01-31 |
| 9y | MP1 | C | 2022-01-31 |
| 9X | mp1 | D | 2022-01-31 |
| | | E | 2022-01-31 |`);
    const keys = [0, 1, 2, 3, 4].map((row) => [milestones.at(row).key, milestones.at(row).initiative?.code ?? null]);
    expect(keys).toEqual([["9x/MP1", null], ["5b/MP1", "5b"], ["9y/MP1", null], ["9X/mp1#2", null], ["#1", null]]);
  });

  it("gives all milestones to the only initiative where they have no code", () => {
    const programme = programmeFrom(`
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |

Plan
| ID | Milepæl | Planlagt ferdig | Levert |
| MP1 | A | 2022-01-31 | |`);
    expect(initiativeIn(programme, "5b").milestones).toEqual([0]);
  });
});

describe("periods", () => {
  it("takes the latest begun period that is not published, and knows the one before", () => {
    const { period, previousPeriod, statusDate, costDate } = programmeFrom(PERIODS);
    expect([period?.id, previousPeriod?.id]).toEqual(["2022-W02-09", "2021-W44-52"]);
    expect(statusDate).toBe(dayFromIso("2022-03-06"));
    expect(costDate).toBe(dayFromIso("2022-02-28"));
  });

  it("takes the one that was asked for, whatever its letters", () => {
    expect(programmeFrom(`Periode: 2021-w44-52\n${PERIODS}`).period?.id).toBe("2021-W44-52");
  });

  it("has no period without a period table, and counts from today", () => {
    const { period, statusDate, today } = programmeFrom("I dag: 2022-04-01\n\ntblTiltak\n| Kode | Tiltak |\n| 1 | A |");
    expect(period).toBeNull();
    expect(statusDate).toBe(today);
  });

  it("reads only the period's rows of economy and reports, and the latest where none is known", () => {
    const rows = `
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 5b | 200 | 190 |
| 2021-W44-52 | 5b | 100 | 90 |`;
    expect(initiativeIn(programmeFrom(PERIODS + rows), "5b").economy?.plan).toBe(20_000);
    expect(initiativeIn(programmeFrom(rows), "5b").economy?.plan).toBe(20_000);
    expect(initiativeIn(programmeFrom(`Periode: 2021-W44-52\n${PERIODS}${rows}`), "5b").economy?.plan).toBe(10_000);
  });
});

describe("reports", () => {
  const report = (statedPeriod: string): string => `
${PERIODS}
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |

tblRapporter
| PeriodeID | Kode | Periode oppgitt | Kostnad per | Gjort |
| 2022-W02-09 | 5b | ${statedPeriod} | | '• Møte |`;

  it.each([
    ["'Uke 2-10 (-22)", "2022-03-13", false],
    ["'Uke 02 - 10", "2022-03-13", true],
    ["'Uke 02–09", "2022-03-06", true],
    ["'uke 50-52", "2022-01-02", true],
    ["'noe annet", "2022-03-06", false],
  ])("with period %s has its own status date", (stated, end, inferred) => {
    const { statusDate, report: row } = initiativeIn(programmeFrom(report(stated)), "5b");
    expect(statusDate).toBe(dayFromIso(end));
    expect(row?.statedYearInferred).toBe(inferred);
  });

  it("lean on the period's cost date only where they have no column for their own", () => {
    const withoutColumn = `
${PERIODS}
tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 5b | '• Møte |`;
    expect(initiativeIn(programmeFrom(report("")), "5b").costDate).toBe(NONE);
    expect(initiativeIn(programmeFrom(withoutColumn), "5b").costDate).toBe(dayFromIso("2022-02-28"));
  });

  it("take bullets from the progress table, in their order, even without a row of their own", () => {
    const { report: row, hasPage } = initiativeIn(programmeFrom(`
${PERIODS}
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |

tblFremdrift
| PeriodeID | Kode | Type | Nr | Tekst |
| 2022-W02-09 | 5b | gjort | 2 | Andre |
| 2022-W02-09 | 5b | gjort | 1 | Første |
| 2021-W44-52 | 5b | gjort | 1 | For lenge siden |
| 2022-W02-09 | 5b | planlagt | 1 | Neste |`), "5b");
    expect(row).toMatchObject({ row: -1, done: ["Første", "Andre"], planned: ["Neste"] });
    expect(hasPage).toBe(true);
  });
});

describe("money", () => {
  it("knows an estimate by its type, and by the header where the type says nothing", () => {
    const { economy } = programmeFrom(`
tblOkonomi
| PeriodeID | Kode | Plan hittil | Påløpt, estimat | Type virkelig |
| 2022-W02-09 | a | 100 | 90 | |
| 2022-W02-09 | b | 100 | 90 | regnskap |
| 2022-W02-09 | c | 100 | 90 | påløpt estimat |`);
    expect(economy.map(({ isEstimate }) => isEstimate)).toEqual([true, false, true]);
  });

  it("has no deviation where a figure is missing, no share of nothing, and no kroner in euro", () => {
    const { economy } = programmeFrom(`
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | a | | 90 |
| 2022-W02-09 | b | 0 | 90 |
| 2022-W02-09 | c | 100 | 'EUR 90 |`);
    expect(economy.map(({ deviation }) => deviation)).toEqual([NONE, 9000, NONE]);
    expect(economy.map(({ share }) => share)).toEqual([NaN, NaN, NaN]);
  });

  it("takes the VAT basis from the amount, else its column, else the workbook", () => {
    const programme = programmeFrom(`
tblProgram
| Innstilling | Verdi |
| Mva. | ekskl. |

tblTiltak
| Kode | Tiltak | Totalbudsjett | Mva. |
| a | A | '4,8 MNOK inkl. mva. | ekskl. |
| b | B | 4800000 | inkl. |
| c | C | 4800000 | |`);
    expect(programme.initiatives.map(({ vat }) => vat)).toEqual(["incl", "incl", "excl"]);
  });
});
