import type { InEachLanguage } from "../values/language";
import type { OpenProblem, WorkbookProblem } from "../workbook/workbook-error";

type Sentence = InEachLanguage<(where: string) => string>;

const named = (where: string): string => (where === "" ? "" : ` «${where}»`);

/** One sentence or two for each way in which a workbook that is open cannot be read or written: the fact, then what helps. */
const WORDS: Readonly<Record<OpenProblem, Sentence>> = {
  "too-large": {
    nb: (where) => `Arbeidsboken er for stor${where === "" ? "" : `: ${where}`}.`,
    nn: (where) => `Arbeidsboka er for stor${where === "" ? "" : `: ${where}`}.`,
    en: (where) => `The workbook is too large${where === "" ? "" : `: ${where}`}.`,
  },
  "read-only": {
    nb: () => "Arbeidsboken er åpnet bare for visning. Velg Redigering øverst i Excel.",
    nn: () => "Arbeidsboka er opna berre for vising. Vel Redigering øvst i Excel.",
    en: () => "The workbook is open for viewing only. Choose Editing at the top of Excel.",
  },
  "protected-sheet": {
    nb: (where) => `Arket${named(where)} er beskyttet. Opphev beskyttelsen i Excel og prøv igjen.`,
    nn: (where) => `Arket${named(where)} er verna. Opphev vernet i Excel og prøv igjen.`,
    en: (where) => `The sheet${named(where)} is protected. Remove the protection in Excel and try again.`,
  },
  "protected-workbook": {
    nb: () => "Arbeidsbokens struktur er beskyttet, så et nytt ark kan ikke legges til. Opphev beskyttelsen i Excel og prøv igjen.",
    nn: () => "Strukturen i arbeidsboka er verna, så eit nytt ark kan ikkje leggjast til. Opphev vernet i Excel og prøv igjen.",
    en: () => "The structure of the workbook is protected, so no sheet can be added. Remove the protection in Excel and try again.",
  },
  "sheet-name-taken": {
    nb: (where) => `Det finnes allerede et annet ark som heter${named(where)}. Gi det et annet navn og prøv igjen.`,
    nn: (where) => `Det finst alt eit anna ark som heiter${named(where)}. Gi det eit anna namn og prøv igjen.`,
    en: (where) => `There already is another sheet called${named(where)}. Give it another name and try again.`,
  },
  "table-name-taken": {
    nb: (where) => `Det finnes allerede en tabell som heter${named(where)}.`,
    nn: (where) => `Det finst alt ein tabell som heiter${named(where)}.`,
    en: (where) => `There already is a table called${named(where)}.`,
  },
  "sheet-missing": {
    nb: (where) => `Arket${named(where)} finnes ikke lenger. Les tabellene på nytt.`,
    nn: (where) => `Arket${named(where)} finst ikkje lenger. Les tabellane på nytt.`,
    en: (where) => `The sheet${named(where)} is no longer there. Read the tables again.`,
  },
  "table-missing": {
    nb: (where) => `Tabellen${named(where)} finnes ikke lenger. Les tabellene på nytt.`,
    nn: (where) => `Tabellen${named(where)} finst ikkje lenger. Les tabellane på nytt.`,
    en: (where) => `The table${named(where)} is no longer there. Read the tables again.`,
  },
  "column-missing": {
    nb: (where) => `Kolonnen${named(where)} finnes ikke lenger. Les tabellene på nytt.`,
    nn: (where) => `Kolonnen${named(where)} finst ikkje lenger. Les tabellane på nytt.`,
    en: (where) => `The column${named(where)} is no longer there. Read the tables again.`,
  },
  "period-missing": {
    nb: (where) => `Perioden${named(where)} finnes ikke lenger. Les tabellene på nytt.`,
    nn: (where) => `Perioden${named(where)} finst ikkje lenger. Les tabellane på nytt.`,
    en: (where) => `The period${named(where)} is no longer there. Read the tables again.`,
  },
  "array-formula": {
    nb: (where) => `Cellen${named(where)} hører til en matriseformel og kan ikke endres alene.`,
    nn: (where) => `Cella${named(where)} høyrer til ein matriseformel og kan ikkje endrast åleine.`,
    en: (where) => `The cell${named(where)} belongs to an array formula and cannot be changed alone.`,
  },
  "below-table-occupied": {
    nb: (where) => `Det står noe rett under tabellen${named(where)}, så den kan ikke få en ny rad. Flytt det og prøv igjen.`,
    nn: (where) => `Det står noko rett under tabellen${named(where)}, så han kan ikkje få ei ny rad. Flytt det og prøv igjen.`,
    en: (where) => `Something stands right below the table${named(where)}, so it cannot get a new row. Move it and try again.`,
  },
  busy: {
    nb: () => "Excel er opptatt, kanskje fordi en celle redigeres. Trykk Enter i cellen og prøv igjen.",
    nn: () => "Excel er oppteken, kanskje fordi ei celle blir redigert. Trykk Enter i cella og prøv igjen.",
    en: () => "Excel is busy, perhaps because a cell is being edited. Press Enter in the cell and try again.",
  },
  timeout: {
    nb: () => "Excel svarte ikke. Prøv igjen.",
    nn: () => "Excel svarte ikkje. Prøv igjen.",
    en: () => "Excel did not answer. Try again.",
  },
  "label-missing": {
    nb: () => "Velg følsomhetsetikett først: Excel slipper ikke Statusark til før arbeidsboken har en.",
    nn: () => "Vel sensitivitetsetikett først: Excel slepper ikkje Statusark til før arbeidsboka har ein.",
    en: () => "Choose a sensitivity label first: Excel keeps Statusark out until the workbook has one.",
  },
  refused: {
    nb: (where) => `Excel sa nei${where === "" ? "" : ` (${where})`}. Krever arbeidsboken en følsomhetsetikett, må den velges først.`,
    nn: (where) => `Excel sa nei${where === "" ? "" : ` (${where})`}. Krev arbeidsboka ein sensitivitetsetikett, må han veljast først.`,
    en: (where) => `Excel said no${where === "" ? "" : ` (${where})`}. If the workbook requires a sensitivity label, choose one first.`,
  },
};

/** The sentence of a problem; one that only files have is said as Excel's refusal. */
export function problemWords(problem: WorkbookProblem): Sentence {
  return problem in WORDS ? WORDS[problem as OpenProblem] : WORDS.refused;
}
