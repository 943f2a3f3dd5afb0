import type { InEachLanguage } from "../values/language";

interface Words {
  readonly title: string;
  readonly about: string;
  readonly start: string;
  readonly running: string;
  readonly done: string;
  readonly notEmpty: string;
  readonly noExcel: string;
  readonly yes: string;
  readonly no: string;
  readonly skip: string;
  readonly report: string;
}

export const SELF_TEST_WORDS: InEachLanguage<Words> = {
  nb: {
    title: "Selvtest av Statusark",
    about: "Prøver i denne Excel det som Statusark bygger på. Åpne en ny, tom arbeidsbok først. Testen lager egne ark og fjerner dem igjen.",
    start: "Start testen",
    running: "Tester …",
    done: "Testen er ferdig. Kopier rapporten til en sak.",
    notEmpty: "Arbeidsboken har tabeller. Åpne en ny, tom arbeidsbok og start testen der.",
    noExcel: "Siden må åpnes i Excel.",
    yes: "Ja",
    no: "Nei",
    skip: "Hopp over",
    report: "Rapport",
  },
  nn: {
    title: "Sjølvtest av Statusark",
    about: "Prøver i denne Excel det som Statusark byggjer på. Opne ei ny, tom arbeidsbok først. Testen lagar eigne ark og fjernar dei att.",
    start: "Start testen",
    running: "Testar …",
    done: "Testen er ferdig. Kopier rapporten til ei sak.",
    notEmpty: "Arbeidsboka har tabellar. Opne ei ny, tom arbeidsbok og start testen der.",
    noExcel: "Sida må opnast i Excel.",
    yes: "Ja",
    no: "Nei",
    skip: "Hopp over",
    report: "Rapport",
  },
  en: {
    title: "Self-test of Statusark",
    about: "Tries in this Excel what Statusark builds on. Open a new, empty workbook first. The test makes sheets of its own and removes them again.",
    start: "Start the test",
    running: "Testing …",
    done: "The test is done. Copy the report into an issue.",
    notEmpty: "The workbook has tables. Open a new, empty workbook and start the test there.",
    noExcel: "The page must be opened in Excel.",
    yes: "Yes",
    no: "No",
    skip: "Skip",
    report: "Report",
  },
};
