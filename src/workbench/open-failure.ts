import type { WorkbookError, WorkbookProblem } from "../workbook/workbook-error";

const SENTENCES: Partial<Readonly<Record<WorkbookProblem, string>>> = {
  "not-a-zip": "filen er ikke en .xlsx-fil.",
  "not-a-workbook": "filen inneholder ingen Excel-arbeidsbok.",
  encrypted: "filen er kryptert med passord. Fjern passordet i Excel først.",
  "old-xls": "filen er i det gamle .xls-formatet. Lagre den som .xlsx i Excel.",
  strict: "filen er i formatet «Strict Open XML». Lagre den som vanlig .xlsx i Excel.",
  signed: "arbeidsboken har en digital signatur, som ville gå tapt ved lagring.",
  "too-large": "arbeidsboken er for stor for arbeidsbenken.",
  damaged: "filen er skadet. Åpne og reparer den i Excel.",
  "array-formula": "cellen hører til en matriseformel og kan ikke endres alene.",
};

/** What went wrong with a file or a cell, for the notice. The workbench speaks bokmål. */
export function openFailure({ problem, where }: WorkbookError): string {
  return SENTENCES[problem] ?? `${problem}${where === "" ? "" : `: ${where}`}`;
}
