import { editedRecords } from "../../src/rules/recorded-row";
import { periodRows } from "../../src/rules/period-row";
import type { RuleSubject } from "../../src/rules/rule";
import { RowIdentities } from "../../src/rules/row-identity";
import { tableColumns } from "../../src/rules/table-column";
import { writtenCells } from "../../src/rules/written-cell";
import { programmeFrom } from "../support/programme-from";

/** Rows of one name, of none, of an initiative in other letters, and of one that is in no table. */
const programme = programmeFrom(`Periode: 2022-02

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 5b | Praksis | '3.5 MNOK |
| | Uten kode | 1000000 |
| | | #REF! |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Krav | 'ca. 31.01.22 |
| 9z | MP1 | Krav | 2022-02-28 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 5B | 1000 | 1000 |
| '2022-02 | 5B | 1000 | 1000 |
| '2022-02 | 5b | 1000 | 1000 |
| '2022-02 | 9z | 1000 | 1000 |
| '2022-02 | | 1000 | 1000 |

tblRapporter
| PeriodeID | Kode | Gjort |
| '2022-02 | 5b | Noe |

tblRisiko
| Kode | ID | Beskrivelse | Sannsynlighet | Konsekvens |
| 5b | R1 | Sen | lav | lav |
| 5b | R1 | Dyr | lav | lav |
| 5b | | Feil | lav | lav |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| 5b/MP1 | 9z | Venter |
| 9z | 5b/MP1 | Venter |

tblEndringer
| Kode | Type | Hva | Beløp | Vedtak | Dato | Godkjent av |
| 5b | ramme | Lisenser | 1000 | Sak 1 | 2022-02-01 | Styret |
| 5b | ramme | Reiser | 1000 | Sak 2 | 2022-02-01 | Styret |

tblBeslutninger
| PeriodeID | Kode | Hva | Hvem | Frist | Status |
| '2022-02 | 5b | Ja | Styret | 2022-03-01 | åpen |
| '2022-02 | | Nei | Styret | 2022-03-01 | åpen |
`);

const identities = new RowIdentities(programme, programme.milestones.separate());

function named(subject: RuleSubject, rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => {
    const { subject: said, table, row: at, key, initiative } = identities.of(subject, row);
    return [said, table ?? "–", at, key === "" ? "–" : key, initiative ?? "–"].join(" ");
  });
}

it.each<readonly [subject: RuleSubject, rows: readonly unknown[], names: readonly string[]]>([
  ["economy", programme.economy, ["economy economy 0 5b 5b", "economy economy 1 5b 5b", "economy economy 2 5b#2 5b", "economy economy 3 9z –", "economy economy 4 #5 –"]],
  ["report", programme.reports, ["report reports 0 5b 5b"]],
  ["risk", programme.risks, ["risk risks 0 R1 5b", "risk risks 1 R1#2 5b", "risk risks 2 5b 5b"]],
  ["dependency", programme.dependencies, ["dependency dependencies 0 5b/MP1 5b", "dependency dependencies 1 9z –"]],
  ["change", programme.changes, ["change changes 0 5b 5b", "change changes 1 5b#2 5b"]],
  ["decision", programme.decisions, ["decision decisions 0 5b 5b", "decision decisions 1 #2 –"]],
  ["period", periodRows(programme), ["period periods 0 2022-01 –", "period periods 1 2022-02 –", "period periods 2 2022-02#2 –"]],
  ["programme", [programme], ["programme – -1 2022-02 –"]],
  ["record", editedRecords(programme), []],
])("a row of %s is called what a person calls it, with a number where several are", (subject, rows, names) => {
  expect(named(subject, rows)).toEqual(names);
});

it("an initiative is called by its code, or its name, and stands where it has a row", () => {
  expect(named("initiative", programme.initiatives.filter(({ row }) => row >= 0))).toEqual(["initiative initiatives 0 5b 5b", "initiative initiatives 1 Uten kode Uten kode"]);
});

it("milestones are called by initiative and ID, one of an unknown initiative too", () => {
  const rows = programme.milestones.separate();
  expect([0, 1].map((row) => named("milestone", [rows.at(row)])[0])).toEqual(["milestone milestones 0 5b/MP1 5b", "milestone milestones 1 9z/MP1 –"]);
});

it("a column is called by its table, and a cell by its row", () => {
  const columns = tableColumns(programme);
  const cells = columns.filter(({ kind }) => kind === "milestones" || kind === "initiatives").flatMap(writtenCells);
  expect(named("column", columns.filter(({ field }) => field === "baseline"))).toEqual(["column milestones -1 tblMilepaeler –"]);
  expect(named("cell", cells)).toEqual(["initiative initiatives 0 5b 5b", "initiative initiatives 2 #3 –", "milestone milestones 0 5b/MP1 5b"]);
});
