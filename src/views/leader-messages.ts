import type { Initiative } from "../model/initiative";
import type { Programme } from "../model/programme";
import type { Finding } from "../rules/finding";
import { weekdayOf, type Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { listIn, textAt } from "../values/item-at";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { periodInSentence } from "../values/period-in-sentence";
import { periodTitle } from "../values/read-period";
import { writeDay } from "../values/write-date";
import { whyOfRule } from "./finding-entries";
import { firstSentence } from "./sentences";

/** What one leader is asked, as text for a chat or an e-mail. */
export interface LeaderMessage {
  /** As the workbook writes it; empty for initiatives without one. */
  readonly leader: string;
  /** `1d, 5b`. */
  readonly initiatives: string;
  /** Numbered in the text. */
  readonly questions: number;
  readonly notes: number;
  readonly text: string;
  readonly textWithNotes: string;
}

interface Words {
  readonly greeting: (name: string) => string;
  readonly ask: (period: string, initiatives: string) => string;
  readonly why: string;
  readonly by: (day: string) => string;
  readonly soon: string;
}

const WORDS: InEachLanguage<Words> = {
  nb: {
    greeting: (name) => (name === "" ? "Hei" : `Hei ${name}`),
    ask: (period, initiatives) => `Vi gjør klar statusrapporten for ${period}. For ${initiatives} trenger vi svar på dette:`,
    why: "Hvorfor:",
    by: (day) => `Fint om det er på plass i arbeidsboken innen ${day}. Si fra om noe er uklart.`,
    soon: "Fint om det er på plass i arbeidsboken så snart du kan. Si fra om noe er uklart.",
  },
  nn: {
    greeting: (name) => (name === "" ? "Hei" : `Hei ${name}`),
    ask: (period, initiatives) => `Vi gjer klar statusrapporten for ${period}. For ${initiatives} treng vi svar på dette:`,
    why: "Kvifor:",
    by: (day) => `Fint om det er på plass i arbeidsboka innan ${day}. Sei frå om noko er uklart.`,
    soon: "Fint om det er på plass i arbeidsboka så snart du kan. Sei frå om noko er uklart.",
  },
  en: {
    greeting: (name) => (name === "" ? "Hello" : `Hello ${name}`),
    ask: (period, initiatives) => `We are preparing the status report for ${period}. For ${initiatives} we need an answer to this:`,
    why: "Why:",
    by: (day) => `It would be good to have this in the workbook by ${day}. Let us know if anything is unclear.`,
    soon: "It would be good to have this in the workbook as soon as you can. Let us know if anything is unclear.",
  },
};

const THE_REPORT: InEachLanguage = { nb: "denne perioden", nn: "denne perioden", en: "this period" };
const AND: InEachLanguage = { nb: "og", nn: "og", en: "and" };
/** From Monday. */
const WEEKDAYS: InEachLanguage<readonly string[]> = {
  nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  nn: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
/** Characters of a reason that is said whole. */
const LONGEST_WHY = 180;
const RANK = { error: 0, warning: 1, note: 2 } as const;

/** «Hilde» of «Hilde Holt»; anything but a plain name stays whole. */
function greeted(leader: string): string {
  const words = leader.trim().split(" ");
  const isPlain = words.length <= 4 && words.every((word) => word !== "" && [...word].every((character) => character.toLowerCase() !== character.toUpperCase() || character === "-" || character === "."));
  return isPlain && (words[0]?.length ?? 0) > 2 ? textAt(words, 0) : leader.trim();
}

function listed(items: readonly string[], language: Language): string {
  return items.length < 2 ? textAt(items, 0) : `${items.slice(0, -1).join(", ")} ${AND[language]} ${items.at(-1) ?? ""}`;
}

/** «MP2» of `5b/MP2#2`; `null` for what has no name a person would know. */
function nameOf({ key }: Finding): string | null {
  const name = key.slice(key.indexOf("/") + 1).split("#")[0] ?? "";
  return key.includes("/") && name !== "" ? name : null;
}

/** «Levert er bare en måned. Hvilken dag? (MP3, Milepæler!G15)». */
function sentenceOf(finding: Finding, severalInitiatives: boolean): string {
  const { message, initiative, sheet, cell } = finding;
  const name = nameOf(finding);
  const where = [
    severalInitiatives && initiative !== null && !message.includes(initiative) ? initiative : null,
    name !== null && !message.includes(name) ? name : null,
    sheet !== null && cell !== null ? `${sheet}!${cell}` : null,
  ].filter((part) => part !== null);
  return where.length === 0 ? message : `${message} (${where.join(", ")})`;
}

/** One number for each rule, so that its reason is said once; the worst first. */
function questionsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()];
}

/** `a)` … `z)`, then numbers. */
function letter(index: number): string {
  return index < 26 ? `${String.fromCodePoint(97 + index)})` : `${String(index + 1)})`;
}

function questionText(findings: readonly Finding[], number: number, severalInitiatives: boolean, language: Language): string {
  const indent = " ".repeat(String(number).length + 2);
  const sentences = findings.map((finding) => sentenceOf(finding, severalInitiatives));
  const asked = sentences.length === 1 ? sentences : sentences.map((sentence, at) => `${letter(at)} ${sentence}`);
  const whole = whyOfRule(findings[0]?.rule ?? "", language);
  const why = whole.length <= LONGEST_WHY ? whole : firstSentence(whole);
  return [`${String(number)}. ${asked.join(`\n${indent}`)}`, ...(why === "" ? [] : [`${indent}${WORDS[language].why} ${why}`])].join("\n");
}

function deadlineText({ period, today }: Programme, language: Language): string {
  const deadline: Day = period?.deadline ?? NONE;
  if (deadline === NONE || deadline < today) return WORDS[language].soon;
  return WORDS[language].by(`${WEEKDAYS[language][weekdayOf(deadline) - 1] ?? ""} ${writeDay(deadline, language)}`);
}

function textOf(leader: string, initiatives: readonly Initiative[], findings: readonly Finding[], programme: Programme, language: Language): string {
  const words = WORDS[language];
  const names = initiatives.map(({ code, name }) => (code === name ? name : `${code} ${name}`));
  const period = programme.period ? periodInSentence(periodTitle(programme.period, language), language) : THE_REPORT[language];
  const questions = questionsOf(findings).map((each, at) => questionText(each, at + 1, initiatives.length > 1, language));
  return [words.greeting(greeted(leader)), words.ask(period, listed(names, language)), ...questions, deadlineText(programme, language)].join("\n\n") + "\n";
}

/**
 * A message to each leader whose initiatives have open findings, in the order of the initiatives; those without a leader
 * come last. Findings of the programme as a whole are nobody's.
 */
export function leaderMessages(programme: Programme, findings: readonly Finding[], language: Language): readonly LeaderMessage[] {
  const open = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.acknowledged || finding.initiative === null) continue;
    const known = open.get(finding.initiative);
    if (known) known.push(finding);
    else open.set(finding.initiative, [finding]);
  }
  const byLeader = new Map<string, Initiative[]>();
  for (const initiative of programme.initiatives) {
    if (!open.has(initiative.code)) continue;
    const key = foldText(initiative.leader);
    const known = byLeader.get(key);
    if (known) known.push(initiative);
    else byLeader.set(key, [initiative]);
  }
  const groups = [...byLeader.entries()].sort(([a], [b]) => Number(a === "") - Number(b === ""));
  return groups.map(([, initiatives]) => {
    const leader = initiatives[0]?.leader ?? "";
    const all = initiatives.flatMap(({ code }) => listIn(open, code));
    const asked = all.filter(({ severity }) => severity !== "note");
    const asking = new Set(asked.map(({ initiative }) => initiative));
    const write = (said: readonly Finding[], about: readonly Initiative[]): string => textOf(leader, about, said, programme, language);
    return {
      leader,
      initiatives: initiatives.map(({ code }) => code).join(", "),
      questions: questionsOf(asked).length,
      notes: all.length - asked.length,
      text: asked.length === 0 ? "" : write(asked, initiatives.filter(({ code }) => asking.has(code))),
      textWithNotes: write(all, initiatives),
    };
  });
}
