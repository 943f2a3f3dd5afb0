import { foldText } from "../values/fold";
import { LANGUAGES, type InEachLanguage, type Language } from "../values/language";
import { subjectOf, type Fact } from "./fact";

/** Registers whose rows belong to initiatives and are told apart from their milestones by a word. */
export type RegisterSubject = "risk" | "dependency";

/** Working convention: a fact's key has the word in bokmål, `1e/risiko/R1`; a cell of the history in its workbook's language. */
const WORDS: Readonly<Record<RegisterSubject, InEachLanguage>> = {
  risk: { nb: "risiko", nn: "risiko", en: "risk" },
  dependency: { nb: "avhengighet", nn: "avhengnad", en: "dependency" },
};

const SUBJECTS = Object.keys(WORDS) as readonly RegisterSubject[];

function keyOf(subject: RegisterSubject, code: string, name: string, language: Language): string {
  return `${code === "" ? "" : `${code}/`}${WORDS[subject][language]}/${name}`;
}

/** `1e/risiko/R1`; `risiko/R1` for a row that belongs to no initiative. */
export function registerKey(subject: RegisterSubject, code: string, name: string): string {
  return keyOf(subject, code, name, "nb");
}

/** A register's key taken apart, in whatever language its word is; `null` for any other key. */
export function readRegisterKey(code: string, key: string): { readonly subject: RegisterSubject; readonly name: string } | null {
  const own = code !== "" && key.startsWith(`${code}/`) ? key.slice(code.length + 1) : key;
  const slash = own.indexOf("/");
  const word = slash < 0 ? "" : foldText(own.slice(0, slash));
  const subject = SUBJECTS.find((each) => LANGUAGES.some((language) => WORDS[each][language] === word));
  return subject === undefined ? null : { subject, name: own.slice(slash + 1) };
}

/** A fact's key as a person reads it. */
export function keyInLanguage({ code, key, field }: Pick<Fact, "code" | "key" | "field">, language: Language): string {
  const subject = SUBJECTS.find((each) => each === subjectOf(field));
  const told = subject === undefined ? null : readRegisterKey(code, key);
  return told === null ? key : keyOf(told.subject, code, told.name, language);
}
