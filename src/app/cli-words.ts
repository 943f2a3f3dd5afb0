import type { InEachLanguage, Language } from "../values/language";

export type ArgumentProblem = "no-command" | "unknown-command" | "unknown-option" | "twice" | "no-value" | "takes-none" | "no-date" | "no-choice" | "no-file" | "too-many" | "missing";

type Sentence = InEachLanguage<(first: string, second: string, third: string) => string>;

const ARGUMENTS: Readonly<Record<ArgumentProblem, Sentence>> = {
  "no-command": {
    nb: () => "Skriv hva som skal gjøres: check, generate, publish, history, diff, explain eller new (statusark --help viser hvordan).",
    nn: () => "Skriv kva som skal gjerast: check, generate, publish, history, diff, explain eller new (statusark --help viser korleis).",
    en: () => "Say what to do: check, generate, publish, history, diff, explain or new (statusark --help shows how).",
  },
  "unknown-command": {
    nb: (name) => `«${name}» er ikke en kommando; bruk check, generate, publish, history, diff, explain eller new.`,
    nn: (name) => `«${name}» er ikkje ein kommando; bruk check, generate, publish, history, diff, explain eller new.`,
    en: (name) => `“${name}” is not a command; use check, generate, publish, history, diff, explain or new.`,
  },
  "unknown-option": {
    nb: (option, allowed) => `Valget ${option} finnes ikke her; det som finnes, er ${allowed}.`,
    nn: (option, allowed) => `Valet ${option} finst ikkje her; det som finst, er ${allowed}.`,
    en: (option, allowed) => `There is no option ${option} here; there are ${allowed}.`,
  },
  twice: {
    nb: (option) => `Valget ${option} er gitt to ganger.`,
    nn: (option) => `Valet ${option} er gitt to gonger.`,
    en: (option) => `The option ${option} is given twice.`,
  },
  "no-value": {
    nb: (option) => `Valget ${option} mangler en verdi.`,
    nn: (option) => `Valet ${option} manglar ein verdi.`,
    en: (option) => `The option ${option} lacks a value.`,
  },
  "takes-none": {
    nb: (option) => `Valget ${option} skal ikke ha noen verdi.`,
    nn: (option) => `Valet ${option} skal ikkje ha nokon verdi.`,
    en: (option) => `The option ${option} takes no value.`,
  },
  "no-date": {
    nb: (option, text) => `${option} må være en dato som 2022-03-06 eller 06.03.2022, ikke «${text}».`,
    nn: (option, text) => `${option} må vere ein dato som 2022-03-06 eller 06.03.2022, ikkje «${text}».`,
    en: (option, text) => `${option} must be a date such as 2022-03-06 or 06.03.2022, not “${text}”.`,
  },
  "no-choice": {
    nb: (option, text, choices) => `${option} må være en av ${choices}, ikke «${text}».`,
    nn: (option, text, choices) => `${option} må vere ein av ${choices}, ikkje «${text}».`,
    en: (option, text, choices) => `${option} must be one of ${choices}, not “${text}”.`,
  },
  "no-file": {
    nb: (name) => `Skriv hvilken fil: statusark ${name} FIL.`,
    nn: (name) => `Skriv kva fil: statusark ${name} FIL.`,
    en: (name) => `Say which file: statusark ${name} FILE.`,
  },
  missing: {
    nb: (name, option) => `statusark ${name} trenger ${option} (statusark --help viser hvordan).`,
    nn: (name, option) => `statusark ${name} treng ${option} (statusark --help viser korleis).`,
    en: (name, option) => `statusark ${name} needs ${option} (statusark --help shows how).`,
  },
  "too-many": {
    nb: (name, more) => `statusark ${name} tar én fil; «${more}» er for mye.`,
    nn: (name, more) => `statusark ${name} tek éi fil; «${more}» er for mykje.`,
    en: (name, more) => `statusark ${name} takes one file; “${more}” is too much.`,
  },
};

export function argumentWords(problem: ArgumentProblem, about: readonly string[], language: Language): string {
  const [first = "", second = "", third = ""] = about;
  return ARGUMENTS[problem][language](first, second, third);
}

const USAGE = `  statusark check FILE [--period P] [--status-date D] [--today D] [--lang nb|nn|en] [--format text|json]
  statusark generate FILE [--period P] [--today D] [--out FILE2] [--reason TEXT] [--as-today] [--lang nb|nn|en]
  statusark publish FILE --period P --by NAME [--reason TEXT] [--as-today] [--today D] [--lang nb|nn|en]
  statusark history FILE [--today D] [--lang nb|nn|en] [--format text|json]
  statusark diff FILE --from P --to Q [--today D] [--lang nb|nn|en] [--format text|json]
  statusark explain date|amount|period [TEXT…] [--reference-date D] [--lang nb|nn|en] [--format text|json]
  statusark new FILE [--sample] [--lang nb|nn|en]
  statusark --help | --version`;

export const HELP: InEachLanguage = {
  nb: `Kontrollerer et programark og lager statusark.

${USAGE}

check skriver funnene, generate skriver statusarket i filen (eller i FILE2) og svarer med arkets navn,
publish fryser rapporten når hver feil er rettet eller kvittert, og skriver arket som publisert, history viser hvilke
rapporter som er lagret og om de er uendret, diff viser forskjellen mellom to perioders rapporter; en publisert rapport
rettes bare med --reason, og en tidligere periode viser dagens milepæler bare med --as-today,
explain sier hvordan en dato, et beløp eller en periode leses (uten TEXT: én per linje fra standard inn),
new lager en tom programarbeidsbok, eller eksempelprogrammet.
Avslutter med 0 uten åpne feil, 1 med åpne feil, 2 når filen eller argumentene ikke kan brukes.`,
  nn: `Kontrollerer eit programark og lagar statusark.

${USAGE}

check skriv funna, generate skriv statusarket i fila (eller i FILE2) og svarer med namnet på arket,
publish frys rapporten når kvar feil er retta eller kvittert, og skriv arket som publisert, history viser kva for
rapportar som er lagra og om dei er uendra, diff viser skilnaden mellom rapportane for to periodar; ein publisert
rapport blir berre retta med --reason, og ein tidlegare periode viser milepælane i dag berre med --as-today,
explain seier korleis ein dato, eit beløp eller ein periode blir lesen (utan TEXT: éin per linje frå standard inn),
new lagar ei tom programarbeidsbok, eller eksempelprogrammet.
Avsluttar med 0 utan opne feil, 1 med opne feil, 2 når fila eller argumenta ikkje kan brukast.`,
  en: `Checks a programme workbook and writes its status sheet.

${USAGE}

check prints the findings, generate writes the status sheet into the file (or FILE2) and answers with its name,
publish freezes the report once every error is fixed or acknowledged and writes its sheet as published, history shows
which reports are recorded and whether they are unchanged, diff shows what differs between the reports of two periods;
a published report is corrected only with --reason, and an earlier period shows today's milestones only with --as-today,
explain says how a date, an amount or a period is read (without TEXT: one a line from standard input),
new makes an empty programme workbook, or the sample programme.
Exits with 0 without open errors, 1 with open errors, 2 when the file or the arguments cannot be used.`,
};

export type FileProblem =
  | "no-such-file"
  | "is-folder"
  | "no-access"
  | "no-space"
  | "exists"
  | "open-elsewhere"
  | "another-run"
  | "changed-meanwhile"
  | "wrong-ending"
  | "other-ending"
  | "no-sample"
  | "stopped"
  | "other";

const FILES: Readonly<Record<FileProblem, Sentence>> = {
  "no-such-file": {
    nb: (file) => `Filen eller mappen «${file}» finnes ikke.`,
    nn: (file) => `Fila eller mappa «${file}» finst ikkje.`,
    en: (file) => `The file or folder “${file}” does not exist.`,
  },
  "is-folder": {
    nb: (file) => `«${file}» er en mappe, ikke en arbeidsbok.`,
    nn: (file) => `«${file}» er ei mappe, ikkje ei arbeidsbok.`,
    en: (file) => `“${file}” is a folder, not a workbook.`,
  },
  "no-access": {
    nb: (file) => `Du har ikke tilgang til «${file}».`,
    nn: (file) => `Du har ikkje tilgang til «${file}».`,
    en: (file) => `You have no access to “${file}”.`,
  },
  "no-space": {
    nb: (file) => `Det er ikke plass til å lagre «${file}»; filen er som før.`,
    nn: (file) => `Det er ikkje plass til å lagre «${file}»; fila er som før.`,
    en: (file) => `There is no room to save “${file}”; the file is as it was.`,
  },
  exists: {
    nb: (file) => `«${file}» finnes fra før og blir ikke skrevet over.`,
    nn: (file) => `«${file}» finst frå før og blir ikkje skriven over.`,
    en: (file) => `“${file}” exists already and is not written over.`,
  },
  "open-elsewhere": {
    nb: (file) => `«${file}» er åpen i Excel eller et annet program; lukk den der først.`,
    nn: (file) => `«${file}» er open i Excel eller eit anna program; lukk ho der først.`,
    en: (file) => `“${file}” is open in Excel or another program; close it there first.`,
  },
  "another-run": {
    nb: (file) => `Statusark skriver allerede til «${file}»; vent til det er ferdig.`,
    nn: (file) => `Statusark skriv alt til «${file}»; vent til det er ferdig.`,
    en: (file) => `Statusark is already writing “${file}”; wait until it is done.`,
  },
  "changed-meanwhile": {
    nb: (file) => `«${file}» ble endret mens statusarket ble laget, og er ikke rørt; prøv igjen.`,
    nn: (file) => `«${file}» vart endra medan statusarket vart laga, og er ikkje rørt; prøv igjen.`,
    en: (file) => `“${file}” was changed while the status sheet was made, and is left as it is; try again.`,
  },
  "wrong-ending": {
    nb: (file) => `En ny arbeidsbok må hete noe som slutter på .xlsx, ikke «${file}».`,
    nn: (file) => `Ei ny arbeidsbok må heite noko som sluttar på .xlsx, ikkje «${file}».`,
    en: (file) => `A new workbook must have a name ending in .xlsx, not “${file}”.`,
  },
  "other-ending": {
    nb: (file, ending) => `«${file}» må slutte på ${ending}, slik den opprinnelige filen gjør.`,
    nn: (file, ending) => `«${file}» må slutte på ${ending}, slik den opphavlege fila gjer.`,
    en: (file, ending) => `“${file}” must end in ${ending}, as the original file does.`,
  },
  "no-sample": {
    nb: () => "Eksempelprogrammet mangler i denne installasjonen.",
    nn: () => "Eksempelprogrammet manglar i denne installasjonen.",
    en: () => "The sample programme is missing from this installation.",
  },
  stopped: {
    nb: (_, why) => `Statusark stoppet av en feil i programmet, og filen er ikke endret: ${why}`,
    nn: (_, why) => `Statusark stoppa av ein feil i programmet, og fila er ikkje endra: ${why}`,
    en: (_, why) => `Statusark stopped because of a fault in the program, and the file is unchanged: ${why}`,
  },
  other: {
    nb: (file, why) => `«${file}» kan ikke brukes (${why}).`,
    nn: (file, why) => `«${file}» kan ikkje brukast (${why}).`,
    en: (file, why) => `“${file}” cannot be used (${why}).`,
  },
};

/** One sentence on why a file cannot be read or written. */
export function fileWords(problem: FileProblem, file: string, detail: string, language: Language): string {
  return FILES[problem][language](file, detail, "");
}
