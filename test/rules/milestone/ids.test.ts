import { holdCases } from "../../support/rule-cases";

/** Rows behind the code 5b. */
const MILESTONES = (...rows: readonly string[]): string => `
tblTiltak
| Kode | Tiltak |
| 5b | Praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
${rows.map((row) => `| 5b | ${row} | |`).join("\n")}
`;

const SERIES = (count: number, first: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? `MP1 | Kartlegging | 2022-01-31` : `${first} | Steg ${String(at)} | 2022-02-28`));

const CHANGES = (headers: string): string => `\ntblEndringer\n| ${headers} |\n`;

holdCases([
  ["milestone/missing-id", "of a letter behind the ID before", MILESTONES("MP1 | Kartlegging | 2022-01-31", "[] | Høring | 2022-02-28", "MP2 | Pilot | 2022-03-31"), "error: ", "Gi ID MP1a; B3 = \"MP1a\""],
  ["milestone/missing-id", "of the next letter", MILESTONES("MP1 | Kartlegging | 2022-01-31", "MP1a | Utkast | 2022-02-11", "[] | Høring | 2022-02-28", "MP2 | Pilot | 2022-03-31"), "error: ", "Gi ID MP3"],
  ["milestone/missing-id", "of one letter where the one before is taken", MILESTONES("MP1 | Kartlegging | 2022-01-31", "[] | Høring | 2022-02-28", "MP1a | Pilot | 2022-03-31"), "error: ", "Gi ID MP1b"],
  ["milestone/missing-id", "of the first number that is free, with the prefix of the others", MILESTONES("[] | Høring | 2022-02-28", "M1 | Kartlegging | 2022-01-31", "M2 | Pilot | 2022-03-31"), "error: ", "Gi ID M3"],
  ["milestone/missing-id", "of MP1 where none has one", MILESTONES("[] | Høring | 2022-02-28"), "error: ", "Gi ID MP1"],
  ["milestone/missing-id", "past a row that has none either", MILESTONES("MP1 | Kartlegging | 2022-01-31", "[] | Høring | 2022-02-28", "[] | Pilot | 2022-03-31"), "error: ", "Gi ID MP1a; B3", "error: ", "Gi ID MP1a; B4"],

  ["milestone/duplicate-id", "of three, and moves those behind", MILESTONES("MP1 | A | 2022-01-31", "[MP1] | B | 2022-02-28", "[MP1] | C | 2022-03-31", "MP2 | D | 2022-04-30", "MP5 | E | 2022-05-31"),
    "error: MP1 er brukt på tre milepæler i 5b (rad 2, 3 og 4).", "Nummerer om: MP1 → MP2, MP1 → MP3, MP2 → MP4; B3 = \"MP2\"; B4 = \"MP3\"; B5 = \"MP4\"", "Bruk MP1a/MP1b/MP1c",
    "error: MP1 er brukt på tre milepæler", "Nummerer om: MP1 → MP2, MP2 → MP3; B4", "Bruk MP1a/MP1b/MP1c"],
  ["milestone/duplicate-id", "of six rows by their numbers", MILESTONES(...SERIES(7, "MP2")).replaceAll("| MP2 |", "| [MP2] |").replace("[MP2]", "MP2"),
    ...Array.from({ length: 5 }, () => ["er brukt på 6 milepæler i 5b (rad 3, 4, 5, 6, 7 og 8)", "Nummerer om", "Bruk MP2a/MP2b/MP2c/MP2d/MP2e/MP2f"]).flat()],
  ["milestone/duplicate-id", "of the first six of seven", MILESTONES(...SERIES(8, "MP2")).replaceAll("| MP2 |", "| [MP2] |").replace("[MP2]", "MP2"),
    ...Array.from({ length: 6 }, () => ["er brukt på 7 milepæler i 5b (rad 3, 4, 5, 6, 7, 8 og …)", "Nummerer om", "Bruk"]).flat()],
  ["milestone/duplicate-id", "without a fix where one behind has a letter", MILESTONES("MP1 | A | 2022-01-31", "[MP1] | B | 2022-02-28", "MP2a | C | 2022-03-31"), "error: ", "Bruk MP1a/MP1b"],
  ["milestone/duplicate-id", "of letters that are free", MILESTONES("MP1 | A | 2022-01-31", "[MP1] | B | 2022-02-28", "MP1a | C | 2022-03-31"), "error: ", "Bruk MP1b/MP1c"],
  ["milestone/duplicate-id", "without a number of IDs that have a letter", MILESTONES("MP1a | A | 2022-01-31", "[MP1a] | B | 2022-02-28"), "error: ", "Bruk MP1aa/MP1ab"],
  ["milestone/duplicate-id", "with its changes recorded in the columns that there are", `I dag: 2022-03-14\n${MILESTONES("MP1 | A | 2022-01-31", "[MP1] | B | 2022-02-28")}${CHANGES("Kode | Type | Hva | Fra | Til | Dato")}`,
    "error: ", "{\"table\":\"tblEndringer\",\"rows\":[{\"Kode\":\"5b\",\"Type\":\"omnummerering\",\"Hva\":\"B\",\"Fra\":\"MP1\",\"Til\":\"MP2\",\"Dato\":{\"date\":\"2022-03-14\"}}]}", "Bruk MP1a/MP1b; B2 = \"MP1a\"; B3 = \"MP1b\"; {\"table\":\"tblEndringer\""],
  ["milestone/duplicate-id", "with no more than those", MILESTONES("MP1 | A | 2022-01-31", "[MP1] | B | 2022-02-28") + CHANGES("Kode | Hva | Fra | Til"), "error: ", "\"rows\":[{\"Kode\":\"5b\",\"Hva\":\"B\",\"Fra\":\"MP1\",\"Til\":\"MP2\"}]}", "Bruk"],

  ["milestone/ids-not-consecutive", "of what the first is called", MILESTONES("[MP2] | A | 2022-01-31", "MP3 | B | 2022-02-28"), "note: Den første milepælen i 5b heter MP2."],
  ["milestone/unknown-initiative", "of no name that is the code", "tblTiltak\n| Kode | Tiltak |\n| Innkjøp | Innkjøp |\n\ntblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |\n| [Innkjop] | MP1 | A | 2022-01-31 |", "mente du Innkjøp?", "Bruk Innkjøp"],
  ["milestone/unknown-initiative", "of what nothing is like", `Språk: nn\n${MILESTONES("MP1 | A | 2022-01-31").replace("| 5b | MP1", "| [zzzzzzzzzz] | MP1")}`, "kva tiltak høyrer milepælen til?"],
  ["milestone/unknown-initiative", "of it in English", `Språk: en\n${MILESTONES("MP1 | A | 2022-01-31").replace("| 5b | MP1", "| [zzzzzzzzzz] | MP1")}`, "which initiative does the milestone belong to?"],
  ["milestone/weak-description", "of the first row's text used again", MILESTONES("MP1 | Testing i pilot | 2022-01-31", "MP2 | [Testing i pilot] | 2022-02-28"), "note: "],
  ["milestone/overdue", "by the first sixty characters of what has no ID", MILESTONES(" | Et langt navn på en milepæl som ingen ville ha skrevet helt ut her | [2022-01-31]"), "«Et langt navn på en milepæl som ingen ville ha skrevet helt…»"],
  ["milestone/overdue", "by all of sixty", MILESTONES(" | Et langt navn på en milepæl som ingen ville ha skrevet, nei! | [2022-01-31]"), "nei!»"],
]);
