import { holdCases } from "../../support/rule-cases";

/** Planlagt ferdig, Gjeldende plan and Levert of milestones in a reported period. */
const DATES = (...rows: readonly string[]): string => `Periode: 2022-W02-09

tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Levert |
${rows.map((row, at) => `| 1d | MP${String(at + 1)} | Steg ${String(at)} | ${row} |`).join("\n")}
`;

holdCases([
  ["column/year-missing", "of two, and leaves doubted ones", DATES("2022-01-31 | | ['10. mai]", "2022-01-31 | | '12. mai", "2022-01-31 | | 'ca. 12. mai", "2022-01-31 | | '12. mai?"), "warning: Levert: 2 datoer mangler år. «10. mai» leses som 10.05.2022.", "Skriv årene; F2 = {\"date\":\"2022-05-10\"}; F3 = {\"date\":\"2022-05-12\"}"],
  ["column/year-missing", "of one without its spaces", DATES("2022-01-31 | | ['12. mai ]"), "warning: Levert «12. mai» mangler år og leses som 12.05.2022.", "Skriv årene; F2"],
  ["column/year-missing", "of none that is doubted", DATES("2022-01-31 | | 'ca. 12. mai")],

  ["column/several-dates", "of a plan in two", DATES("['31.01.22 / 28.02.22] | | "), "warning: To plandatoer: 31.01.2022 er opprinnelig plan, 28.02.2022 ny plan?", "Del i Planlagt ferdig og Gjeldende plan; D2 = {\"date\":\"2022-01-31\"}; E2 = {\"date\":\"2022-02-28\"}", "Del i Planlagt ferdig og Levert; D2 = {\"date\":\"2022-01-31\"}; F2 = {\"date\":\"2022-02-28\"}"],
  ["column/several-dates", "of a plan that has no other column", DATES("['31.01.22 / 28.02.22] | ").replace(" Gjeldende plan |", ""), "To plandatoer", "Bruk 31.01.2022; D2 = {\"date\":\"2022-01-31\"}", "Bruk 28.02.2022; D2 = {\"date\":\"2022-02-28\"}"],
  ["column/several-dates", "of other columns", DATES("2022-01-31 | ['31.03.22 / 30.04.22] |", "2022-01-31 | | ['31.01.22 / 28.02.22]"),
    "Gjeldende plan holder to datoer: 31.03.2022 og 30.04.2022. Hvilken gjelder?", "Bruk 31.03.2022; E2 =", "Bruk 30.04.2022; E2 =", "Levert holder to datoer: 31.01.2022 og 28.02.2022.", "Bruk 31.01.2022; F3 =", "Bruk 28.02.2022; F3 ="],
  ["column/several-dates", "in nynorsk", `Språk: nn\n${DATES("2022-01-31 | ['31.03.22 / 30.04.22] |")}`, "held to datoar: 31.03.2022 og 30.04.2022. Kva for", "Bruk 31.03.2022", "Bruk 30.04.2022"],
  ["column/several-dates", "in English", `Språk: en\n${DATES("2022-01-31 | ['31.03.22 / 30.04.22] |")}`, "holds two dates: ", "Use 31 Mar 2022", "Use 30 Apr 2022"],

  ["column/unreadable-date", "of days that do not exist", DATES("['31.02.2022] | |", "['tidlig neste år] | |"), "«31.02.2022» er en dag som ikke finnes.", "Skriv 28.02.2022; D2 = {\"date\":\"2022-02-28\"}", "kan ikke leses som dato."],
  ["column/unreadable-date", "of no three dates", DATES("'31.01.22, 28.02.22, 31.03.22 | |")],

  ["column/uncertain-date", "of parentheses on both sides alone", DATES("['(31.01.22)] | |", "['ca. 31.01.22] | |"), "warning: Planlagt ferdig står i parentes. Er 31.01.2022 riktig dato?", "Ja, 31.01.2022; D2", "warning: Planlagt ferdig er usikker («ca. 31.01.22»). Er 31.01.2022 riktig dato?", "Ja, 31.01.2022; D3"],
  ["column/uncertain-date", "of a delivery with an open end, and of no plan with one", DATES("'innen 31.01.22 | 'innen 31.01.22 | ['innen 31.01.22]"), "warning: Levert er ikke bestemt («innen 31.01.22»). Skriv en dato når den er kjent."],
  ["column/uncertain-date", "of none that the comment calls an estimate, and adds to what else it says", DATES("'ca. 31.01.22 | | | Anslag", "['ca. 28.02.22] | | | Se sak 4").replace(" Levert |", " Levert | Kommentar |"), "warning: Planlagt ferdig er usikker", "Ja, 28.02.2022; D3", "Merk som anslag i Kommentar; G3 = \"Se sak 4 Anslag.\""],

  ["column/dates-as-text", "of whole days alone", DATES("['31.01.2022] | |", "'ca. 31.01.2022 | |", "'mars 2022 | |", "'28.02.2022 | |", "2022-05-01 | |", "'10.-12. mars 2022 | |"), "note: Planlagt ferdig: 2 av 6 celler er tekst.", "Gjør om til datoer; D2 = {\"date\":\"2022-01-31\"}; D5 = {\"date\":\"2022-02-28\"}"],

  ["column/date-order", "of what others decide", DATES("['01/02/2022] | | ", "'13/02/2022 | |", "'05/06/2022 | |"), "note: Planlagt ferdig: Andre datoer i kolonnen viser at dagen står først, og 2 datoer er lest slik. «01/02/2022» leses som 01.02.2022."],
  ["column/date-order", "of one that nothing decides", DATES("['01/02/2022] | | "), "warning: Planlagt ferdig: Datoen kan ha dag eller måned først", "Dag først; D2 = {\"date\":\"2022-02-01\"}", "Måned først; D2 = {\"date\":\"2022-01-02\"}"],
  ["column/date-order", "of two that nothing decides", DATES("['01/02/2022] | | ", "'03/04/2022 | |"), "2 datoer kan ha dag eller måned først", "D2 = {\"date\":\"2022-02-01\"}; D3 = {\"date\":\"2022-04-03\"}", "D2 = {\"date\":\"2022-01-02\"}; D3 = {\"date\":\"2022-03-04\"}"],
  ["column/date-order", "of two in nynorsk", `Språk: nn\n${DATES("['01/02/2022] | | ", "'13/02/2022 | |", "'05/06/2022 | |")}`, "2 datoar er lesne"],
  ["column/date-order", "of one in nynorsk", `Språk: nn\n${DATES("['01/02/2022] | | ")}`, "Datoen kan ha", "", ""],
  ["column/date-order", "of two in English", `Språk: en\n${DATES("['01/02/2022] | | ", "'13/02/2022 | |", "'05/06/2022 | |")}`, "2 dates are"],
  ["column/date-order", "of one in English", `Språk: en\n${DATES("['01/02/2022] | | ")}`, "One date", "", ""],
]);
