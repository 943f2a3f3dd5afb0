import type { InEachLanguage } from "../values/language";
import type { UnopenedProblem, WorkbookProblem } from "../workbook/workbook-error";
import { problemWords } from "./problem-words";

/** One sentence or two for each way in which a file cannot be opened or saved as a workbook: the fact, then what helps. */
const WORDS: Readonly<Record<UnopenedProblem, InEachLanguage<(where: string) => string>>> = {
  "not-a-zip": {
    nb: () => "Filen er ikke en .xlsx-fil.",
    nn: () => "Fila er ikkje ei .xlsx-fil.",
    en: () => "The file is not an .xlsx file.",
  },
  "not-a-workbook": {
    nb: () => "Filen inneholder ingen Excel-arbeidsbok.",
    nn: () => "Fila inneheld inga Excel-arbeidsbok.",
    en: () => "The file holds no Excel workbook.",
  },
  encrypted: {
    nb: () => "Filen er kryptert med passord. Fjern passordet i Excel og prøv igjen.",
    nn: () => "Fila er kryptert med passord. Fjern passordet i Excel og prøv igjen.",
    en: () => "The file is encrypted with a password. Remove the password in Excel and try again.",
  },
  "old-xls": {
    nb: () => "Filen er i det gamle .xls-formatet. Lagre den som .xlsx i Excel.",
    nn: () => "Fila er i det gamle .xls-formatet. Lagre ho som .xlsx i Excel.",
    en: () => "The file is in the old .xls format. Save it as .xlsx in Excel.",
  },
  strict: {
    nb: () => "Filen er i formatet «Strict Open XML». Lagre den som vanlig .xlsx i Excel.",
    nn: () => "Fila er i formatet «Strict Open XML». Lagre ho som vanleg .xlsx i Excel.",
    en: () => "The file is in the format Strict Open XML. Save it as an ordinary .xlsx in Excel.",
  },
  signed: {
    nb: () => "Arbeidsboken har en digital signatur, som ville gå tapt ved lagring.",
    nn: () => "Arbeidsboka har ein digital signatur, som ville gå tapt ved lagring.",
    en: () => "The workbook has a digital signature, which saving would break.",
  },
  damaged: {
    nb: (where) => `Arbeidsboken er skadet${where === "" ? "" : ` (${where})`}. Åpne og reparer den i Excel.`,
    nn: (where) => `Arbeidsboka er skadd${where === "" ? "" : ` (${where})`}. Opne og reparer ho i Excel.`,
    en: (where) => `The workbook is damaged${where === "" ? "" : ` (${where})`}. Open and repair it in Excel.`,
  },
  "open-in-excel": {
    nb: () => "Arbeidsboken er åpen i Excel. Lukk den der først.",
    nn: () => "Arbeidsboka er open i Excel. Lukk ho der først.",
    en: () => "The workbook is open in Excel. Close it there first.",
  },
};

/** The sentence of any problem that a file or the workbook in it can have. */
export function fileProblemWords(problem: WorkbookProblem): InEachLanguage<(where: string) => string> {
  return problem in WORDS ? WORDS[problem as UnopenedProblem] : problemWords(problem);
}
