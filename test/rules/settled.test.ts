import { recordHistory } from "../../src/app/record-history";
import { review } from "../../src/app/review";
import { dayFromIso } from "../../src/values/calendar-date";
import type { EditValue } from "../../src/workbook/batch";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { goldenWorkbook } from "../support/golden-workbook";
import { typedDate } from "../support/made-snapshot";

/** Questions of every kind that a published report holds the answer to, or the lack of it. */
const BOOK = `tblProgram
| Innstilling | Verdi |
| Regelprofil | full |

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Tiltaksleder | Status | Totalbudsjett |
| 1a | Avtale | | pågår | '3.5 MNOK |
| 1b | Kurs | Ada | fullført | 2000000 |
| 1c | Drift | Bo | pågår | 3000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Krav | 2022-01-15 | 'ca. 15.01.22 |
| 1b | MP1 | Pilot | 2022-12-31 | |
| 1c | MP1 | Oppstart | 2022-12-31 | |

tblRisiko
| Kode | ID | Beskrivelse | Sannsynlighet | Konsekvens |
| 1a | R1 | Leveransen er sen | | |
| 1c | R2 | Folk slutter | | |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| 1a/MP1 | 1c/MP1 | Drift trenger avtalen |
| 1c/MP1 | 1a/MP1 | Avtalen trenger drift |
`;

const RULES = ["risk/unrated", "dependency/circular", "dependency/without-owner-or-date", "initiative/completed-but-active", "initiative/leader-or-budget-blank", "column/uncertain-date", "column/unusual-separator"];
const today = dayFromIso("2022-03-09");

function checked(snapshot: WorkbookSnapshot, period: string): readonly string[] {
  const { findings } = review(snapshot, { period, statusDate: null, today, language: null }).result;
  return findings.filter(({ rule }) => RULES.includes(rule)).map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
}

function asCell(value: EditValue): CellValue {
  return value !== null && typeof value === "object" ? typedDate(value.date) : value;
}

/** The workbook after January's report, published or a draft. */
function reported(published = true): WorkbookSnapshot {
  const { snapshot } = goldenWorkbook(BOOK);
  const { programme } = review(snapshot, { period: "2022-01", statusDate: null, today, language: null });
  const [made] = recordHistory(snapshot, programme, { version: { major: published ? 1 : 0, draft: published ? 0 : 1 }, published, at: "2022-02-03 10:00", by: "KS", reason: "" }).tables ?? [];
  if (!made) throw new Error("No history was made");
  const history: TableSnapshot = {
    name: made.name, sheet: made.sheet, firstRow: 2, firstColumn: 1, headers: made.headers, rows: made.rows.map((row) => row.map(asCell)),
    formats: made.headers.map(() => "General"), formulas: made.headers.map(() => null), hasTotals: false,
  };
  return { ...snapshot, tables: [...snapshot.tables, history] };
}

function edited({ tables, ...rest }: WorkbookSnapshot, name: string, row: number, header: string, value: CellValue): WorkbookSnapshot {
  const changed = (table: TableSnapshot): TableSnapshot => ({ ...table, rows: table.rows.map((cells, at) => (at === row ? cells.map((cell, column) => (table.headers[column] === header ? value : cell)) : cells)) });
  return { ...rest, tables: tables.map((table) => (table.name === name ? changed(table) : table)) };
}

it("before any report, and after a draft, every question is asked", () => {
  const every = [
    "initiative/leader-or-budget-blank C2", "column/unusual-separator E2", "initiative/completed-but-active D3", "column/uncertain-date E2",
    "risk/unrated D2", "risk/unrated D3", "dependency/circular B2",
  ];
  expect(checked(goldenWorkbook(BOOK).snapshot, "2022-02")).toEqual(every);
  expect(checked(reported(false), "2022-02")).toEqual(every);
});

it("what a published report holds as it stands is not asked again", () => {
  expect(checked(reported(), "2022-02")).toEqual([]);
});

it.each<readonly [what: string, table: string, row: number, header: string, value: CellValue, asked: readonly string[]]>([
  ["a risk's words", "tblRisiko", 0, "Beskrivelse", "Leveransen uteblir", ["risk/unrated D2"]],
  ["the other's rating", "tblRisiko", 1, "Sannsynlighet", "høy", ["risk/unrated E3"]],
  ["a dependency's words", "tblAvhengigheter", 0, "Beskrivelse", "Drift trenger den", ["dependency/circular B2"]],
  ["the other dependency of the circle", "tblAvhengigheter", 1, "Beskrivelse", "Trengs", ["dependency/circular B2"]],
  ["the leader of another initiative", "tblTiltak", 2, "Tiltaksleder", "Cæcilie", []],
  ["the initiative's name", "tblTiltak", 0, "Tiltak", "Rammeavtale", ["initiative/leader-or-budget-blank C2", "column/unusual-separator E2"]],
  ["its budget", "tblTiltak", 0, "Totalbudsjett", "4.5 MNOK", ["initiative/leader-or-budget-blank C2", "column/unusual-separator E2"]],
  ["its budget, which cannot be read", "tblTiltak", 0, "Totalbudsjett", "mye", ["initiative/leader-or-budget-blank C2"]],
  ["the delivered milestone's words", "tblMilepaeler", 0, "Beskrivelse av milepæl", "Kravene", ["column/uncertain-date E2"]],
  ["what is open in the completed initiative", "tblMilepaeler", 1, "Planlagt ferdig", typedDate("2022-11-30"), ["initiative/completed-but-active D3"]],
  ["the completed initiative's name", "tblTiltak", 1, "Tiltak", "Kursing", ["initiative/completed-but-active D3"]],
])("after a change of %s only what hangs on it is asked", (_, table, row, header, value, asked) => {
  expect(checked(edited(reported(), table, row, header, value), "2022-02")).toEqual(asked);
});
