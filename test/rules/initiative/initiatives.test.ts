import { holdCases } from "../../support/rule-cases";

const PERIODS = `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
`;

const INITIATIVES = (headers: string, ...rows: readonly string[]): string => `
tblTiltak
| ${headers} |
${rows.map((row) => `| ${row} |`).join("\n")}
`;

const MILESTONES = (...rows: readonly string[]): string => `
tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
${rows.map((row) => `| ${row} |`).join("\n")}
`;

const REPORT = (code: string, done: string, planned: string): string => `
tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| '2022-02 | ${code} | ${done} | ${planned} |
`;

const STATUS = (status: string, ...rows: readonly string[]): string => PERIODS + INITIATIVES("Kode | Tiltak | Status", `1a | Innkjøp | ${status}`) + MILESTONES(...rows);
const DELIVERED = "1a | MP1 | Avtale | 2022-01-31 | 2022-01-31";
const ALSO = "1a | MP2 | Drift | 2022-01-31 | 2022-01-31";
const LEFT = "1a | MP3 | Slutt | 2022-01-31 | ";

holdCases([
  ["initiative/status-against-milestones", "of all", STATUS("[pågår]", DELIVERED, ALSO), "Alle 2 milepæler i 1a er levert, men Status er pågår.", "Sett Status til fullført"],
  ["initiative/status-against-milestones", "of all in nynorsk", `Språk: nn\n${STATUS("[pågår]", DELIVERED, ALSO)}`, "Alle 2 milepælar i 1a er leverte", "Set Status til"],
  ["initiative/status-against-milestones", "of all in English", `Språk: en\n${STATUS("[pågår]", DELIVERED, ALSO)}`, "All 2 milestones of 1a are delivered", "Set the status to"],
  ["initiative/status-against-milestones", "of the only one", STATUS("[pågår]", DELIVERED), "Den eneste milepælen i 1a er levert", "Sett Status til fullført"],
  ["initiative/status-against-milestones", "of a blank status", STATUS("[' ]", DELIVERED), "er levert, men Status er ", "Sett"],
  ["initiative/status-against-milestones", "of no status of another name", STATUS("usikker", DELIVERED)],
  ["initiative/status-against-milestones", "of nothing that is left", STATUS("pågår", DELIVERED, LEFT)],
  ["initiative/status-against-milestones", "of nothing without milestones", STATUS("pågår", "1b | MP1 | Avtale | 2022-01-31 | 2022-01-31")],

  ["initiative/completed-but-active", "of what is not delivered", STATUS("[fullført]", DELIVERED, LEFT), "warning: 1a står som fullført, men har én milepæl uten levert-dato.", "Sett status til pågår; C2 = \"pågår\""],
  ["initiative/completed-but-active", "of two that are not", STATUS("[fullført]", LEFT, LEFT.replace("MP3", "MP4")), "men har 2 milepæler uten levert-dato.", "Sett"],
  ["initiative/completed-but-active", "of two in nynorsk", `Språk: nn\n${STATUS("[fullført]", LEFT, LEFT.replace("MP3", "MP4"))}`, "har 2 milepælar utan levert-dato.", "Set"],
  ["initiative/completed-but-active", "of two in English", `Språk: en\n${STATUS("[fullført]", LEFT, LEFT.replace("MP3", "MP4"))}`, "has 2 milestones without a delivery date.", "Set the status to ongoing; C2 = \"ongoing\""],
  ["initiative/completed-but-active", "of what is done after the last delivery", STATUS("[fullført]", DELIVERED) + REPORT("1a", "Møter", ""), "men rapporterer aktivitet.", "Sett"],
  ["initiative/completed-but-active", "of it in nynorsk", `Språk: nn\n${STATUS("[fullført]", DELIVERED)}${REPORT("1a", "Møter", "")}`, "rapporterer aktivitet.", "Set"],
  ["initiative/completed-but-active", "of it in English", `Språk: en\n${STATUS("[fullført]", DELIVERED)}${REPORT("1a", "Møter", "")}`, "reports activity.", "Set"],
  ["initiative/completed-but-active", "of what is planned", STATUS("[fullført]", DELIVERED) + REPORT("1a", "", "Møter"), "men planlegger aktiviteter.", "Sett"],
  ["initiative/completed-but-active", "of no blank report", STATUS("fullført", DELIVERED) + REPORT("1a", "", "")],
  ["initiative/completed-but-active", "of no report on a delivery in the period", STATUS("fullført", DELIVERED, ALSO.replaceAll("2022-01-31", "2022-02-15")) + REPORT("1a", "Levert", "")],

  ["initiative/code-style", "of letters that are missing, and of a style of its own", INITIATIVES("Kode | Tiltak", "1a | A", "[1c] | B", "'9 | C", "09z | D", "[1æ] | E", "[1ab] | F", "[a] | G", "[ x] | H", "2a | I", "3a | J", "4a | K", "5a | L", "'0 | M").replace("| 09z |", "| [09z] |").replace("[ x]", "[1A]")],
  ["initiative/code-style", "of none where half are written so", INITIATIVES("Kode | Tiltak", "1a | A", "1b | B", "X-1 | C", "X-2 | D")],
  ["initiative/code-style", "of one in more than half", INITIATIVES("Kode | Tiltak", "1a | A", "1b | B", "[X-1] | C"), "note: Koden X-1 er skrevet på en annen måte enn de fleste."],

  ["initiative/late-without-risk", "of none with one such risk among others", PERIODS + INITIATIVES("Kode | Tiltak", "1a | Innkjøp") + MILESTONES("1a | MP1 | Avtale | 2022-02-01 | ") + "\ntblRisiko\n| RisikoID | Kode | Kategori | Beskrivelse | Sannsynlighet | Konsekvens | Status |\n| R1 | 1a | kost | Dyrt | lav | lav | åpen |\n| R2 | 1a | Tid | Sent | lav | lav | åpen |"],

  ["initiative/leader-overloaded", "of no blank leader or initiative that is not under way", INITIATIVES("Kode | Tiltak | Tiltaksleder | Status", ...Array.from({ length: 8 }, (_, at) => `${String(at + 1)}a | A | | pågår`), ...Array.from({ length: 8 }, (_, at) => `${String(at + 1)}b | A | Hilde | planlagt`))],

  ["initiative/vat-unset", "with the words behind an amount that has a unit", INITIATIVES("Kode | Tiltak | Totalbudsjett", "1a | A | '4,8 MNOK inkl. mva.", "1b | B | ['2,5 MNOK]"), "warning: Totalbudsjettet for 1b (2,5 mill. kr) sier ikke om mva. er med. Inkl. mva. tilsvarer det 2,0 mill. kr", "inkl. mva.; C3 = \"2,5 MNOK inkl. mva.\"", "ekskl. mva.; C3 = \"2,5 MNOK ekskl. mva.\""],
  ["initiative/vat-unset", "with kroner behind a bare number", INITIATIVES("Kode | Tiltak | Totalbudsjett", "1a | A | '4,8 MNOK inkl. mva.", "1b | B | [2500000]"), "", "C3 = \"2 500 000 kr inkl. mva.\"", "C3 = \"2 500 000 kr ekskl. mva.\"".replaceAll(" 000", " 000")],
  ["initiative/vat-unset", "in English", `Språk: en\n${INITIATIVES("Kode | Tiltak | Totalbudsjett", "1a | A | '4,8 MNOK ekskl. mva.", "1b | B | ['2,5 MNOK]")}`, "", "incl. VAT; C3 = \"2,5 MNOK incl. VAT\"", "excl. VAT; C3 = \"2,5 MNOK excl. VAT\""],
  ["initiative/vat-unset", "in the column where there is one", INITIATIVES("Kode | Tiltak | Totalbudsjett | Mva.", "1a | A | 4800000 | inkl.", "1b | B | 2500000 | []"), "", "inkl. mva.; D3 = \"inkl.\"", "ekskl. mva.; D3 = \"ekskl.\""],
  ["initiative/vat-unset", "of nothing where none says so", INITIATIVES("Kode | Tiltak | Totalbudsjett", "1a | A | '4,8 MNOK")],
]);

describe("what changed since the previous report", () => {
  const HISTORY = (...rows: readonly string[]): string => `
tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
${rows.map((row, at) => `| '2022-01 | 1 | publisert | ${row} | | | x${String(at)} |`).join("\n")}
`;
  const BUDGET = (budget: string, changes = ""): string => `${PERIODS}${INITIATIVES("Kode | Tiltak | Totalbudsjett", `1a | Innkjøp | ${budget}`)}${changes}${HISTORY("1a | 1a | Totalbudsjett | 1000000")}`;
  const APPROVED = (date: string): string => `\ntblEndringer\n| Kode | Type | Hva | Fra | Til | Beløp | Dato | Godkjent av |\n| 1a | ramme | Lisenser | | | 100000 | ${date} | Styret |\n`;
  holdCases([
    ["initiative/budget-changed", "of a krone and an øre", BUDGET("[1000001.01]"), "error: Totalbudsjettet for 1a er 1 000 001 kr, men forrige rapport (2022-01) og godkjente endringer gir 1 000 000 kr.", "Tilbake til 1 000 000 kr; C2 = 1000000"],
    ["initiative/budget-changed", "of less as of more", BUDGET("[999998]"), "error: ", "Tilbake"],
    ["initiative/budget-changed", "not of a krone", BUDGET("1000001")],
    ["initiative/budget-changed", "of no budget that is gone", BUDGET("")],
    ["initiative/budget-changed", "beside a change that says when", BUDGET("[1000002]", APPROVED("2022-02-10")), "gir 1 100 000 kr.", "Tilbake til 1 100 000 kr"],
    ["initiative/budget-changed", "of nothing that an undated change explains", BUDGET("1100000", APPROVED(""))],
    ["initiative/budget-changed", "of nothing where an undated change may be older", BUDGET("1000000", APPROVED(""))],
  ]);

  const SLIPPED = (pilot: string, proposal: string, from = "1e/MP4", to = "[5b/MP1]"): string => `${PERIODS}
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 1e | MP4 | Pilot | 2022-12-31 | ${pilot} |
| 5b | MP1 | Forslag | 2022-06-30 | ${proposal} |
| 5b | MP2 | Ny siden sist | 2022-06-30 | 2022-09-30 | |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| ${from} | ${to} | Praksis i bruk |
${HISTORY("1e | 1e/MP4 | Planlagt ferdig | '31.12.2022", "5b | 5b/MP1 | Planlagt ferdig | '30.06.2022")}`;
  holdCases([
    ["dependency/predecessor-slipped", "by a day", SLIPPED("|", "2022-07-01 |"), "warning: 5b/MP1 er blitt 1 dag senere siden forrige rapport, men 1e/MP4, som venter på den, har samme dato."],
    ["dependency/predecessor-slipped", "of one that was delivered late", SLIPPED("|", "| 2022-02-12").replaceAll("2022-06-30", "2022-02-10").replace("30.06.2022", "10.02.2022"), "5b/MP1 er blitt 2 dager senere"],
    ["dependency/predecessor-slipped", "of none that keeps its date", SLIPPED("|", "2022-06-30 |", "1e/MP4", "5b/MP1")],
    ["dependency/predecessor-slipped", "of none that comes sooner", SLIPPED("|", "2022-06-29 |", "1e/MP4", "5b/MP1")],
    ["dependency/predecessor-slipped", "of nothing where what waits is delivered", SLIPPED("| 2022-02-12", "2022-07-01 |", "1e/MP4", "5b/MP1").replace("2022-12-31", "2022-02-12").replace("31.12.2022", "12.02.2022")],
    ["dependency/predecessor-slipped", "of nothing where what waits moves too", SLIPPED("2023-01-01 |", "2022-07-01 |", "1e/MP4", "5b/MP1")],
    ["dependency/predecessor-slipped", "of nothing that a whole initiative waits for", SLIPPED("|", "2022-07-01 |", "1e", "5b/MP1")],
    ["dependency/predecessor-slipped", "of no whole initiative", SLIPPED("|", "2022-07-01 |", "1e/MP4", "5b")],
    ["dependency/predecessor-slipped", "of what is new since the report", SLIPPED("|", "|", "1e/MP4", "5b/MP2")],
    ["dependency/predecessor-slipped", "of nothing that is unknown", SLIPPED("|", "2022-07-01 |", "9x/MP9", "5b/MP1")],
  ]);
});
