import { dayFromIso, type Day } from "../values/calendar-date";
import { textAt } from "../values/item-at";
import { isLanguage, LANGUAGES, type Language } from "../values/language";
import { NONE } from "../values/none";
import { readDate } from "../values/read-date";
import { argumentWords, type ArgumentProblem } from "./cli-words";

export type Format = "text" | "json";

interface Common {
  /** `null`: the workbook's, else bokmål. */
  readonly language: Language | null;
}

export interface CheckCommand extends Common {
  readonly name: "check";
  readonly file: string;
  readonly period: string | null;
  readonly statusDate: Day | null;
  readonly today: Day | null;
  readonly format: Format;
}

export interface GenerateCommand extends Common {
  readonly name: "generate";
  readonly file: string;
  readonly period: string | null;
  readonly today: Day | null;
  /** `null`: the file itself is updated. */
  readonly out: string | null;
  /** Why a published report is corrected. */
  readonly reason: string | null;
  /** An earlier period may show the milestones of today. */
  readonly asToday: boolean;
}

export interface PublishCommand extends Common {
  readonly name: "publish";
  readonly file: string;
  readonly period: string;
  readonly by: string;
  readonly reason: string | null;
  readonly asToday: boolean;
  readonly today: Day | null;
}

export interface HistoryCommand extends Common {
  readonly name: "history";
  readonly file: string;
  readonly today: Day | null;
  readonly format: Format;
}

export interface DiffCommand extends Common {
  readonly name: "diff";
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly today: Day | null;
  readonly format: Format;
}

export interface ExplainCommand extends Common {
  readonly name: "explain";
  readonly what: "date" | "amount" | "period";
  /** Empty: one a line on standard input. */
  readonly texts: readonly string[];
  readonly referenceDate: Day;
  readonly format: Format;
}

export interface NewCommand extends Common {
  readonly name: "new";
  readonly file: string;
  readonly isSample: boolean;
}

export type Command =
  | CheckCommand
  | GenerateCommand
  | PublishCommand
  | HistoryCommand
  | DiffCommand
  | ExplainCommand
  | NewCommand
  | (Common & { readonly name: "help" | "version" });

/** Arguments that cannot be used. `sentence` says which and what would be right. */
export class ArgumentError extends Error {
  constructor(
    readonly sentence: string,
    readonly language: Language,
  ) {
    super(sentence);
    this.name = "ArgumentError";
  }
}

const OPTIONS = {
  check: ["period", "status-date", "today", "lang", "format"],
  generate: ["period", "today", "out", "reason", "as-today", "lang"],
  publish: ["period", "by", "reason", "as-today", "today", "lang"],
  history: ["today", "format", "lang"],
  diff: ["from", "to", "today", "format", "lang"],
  explain: ["reference-date", "format", "lang"],
  new: ["sample", "lang"],
} as const satisfies Record<string, readonly string[]>;

type CommandName = keyof typeof OPTIONS;

/** Options without a value. */
const SWITCHES = new Set(["sample", "as-today"]);

function isCommand(text: string): text is CommandName {
  return Object.hasOwn(OPTIONS, text);
}

/** The language of the refusals: the one asked for where it is one. */
function spokenLanguage(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  const written = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return isLanguage(written) ? written : "nb";
}

interface Parsed {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

type Refuse = (problem: ArgumentProblem, ...about: readonly string[]) => never;

/** Takes `--name value`, `--name=value` and switches apart from the rest; everything behind `--` is rest. A text such as «-11 000» is no option. */
function takeApart(words: readonly string[], allowed: readonly string[], refuse: Refuse): Parsed {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = textAt(words, at);
    if (word === "--") return { options, rest: [...rest, ...words.slice(at + 1)] };
    if (!word.startsWith("--")) {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (!allowed.includes(name)) refuse("unknown-option", `--${name}`, allowed.map((each) => `--${each}`).join(", "));
    if (options.has(name)) refuse("twice", `--${name}`);
    const isSwitch = SWITCHES.has(name);
    const value = equals >= 0 ? word.slice(equals + 1) : isSwitch ? "" : words[++at];
    if (value === undefined || (!isSwitch && value === "") || (isSwitch && equals >= 0)) refuse(isSwitch ? "takes-none" : "no-value", `--${name}`);
    options.set(name, value ?? "");
  }
  return { options, rest };
}

function dayOption({ options }: Parsed, name: string, refuse: Refuse): Day | null {
  const text = options.get(name);
  if (text === undefined) return null;
  const iso = dayFromIso(text);
  if (iso !== NONE) return iso;
  const reading = readDate(text, { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" });
  const date = reading.ok ? reading.date : null;
  if (!date || date.precision !== "day" || date.flags.length > 0) refuse("no-date", `--${name}`, text);
  return date?.start ?? null;
}

function choiceOption<T extends string>({ options }: Parsed, name: string, choices: readonly T[], fallback: T, refuse: Refuse): T {
  const text = options.get(name);
  if (text === undefined) return fallback;
  return choices.find((choice) => choice === text) ?? refuse("no-choice", `--${name}`, text, choices.join(", "));
}

function needed({ options }: Parsed, command: CommandName, name: string, refuse: Refuse): string {
  const text = (options.get(name) ?? "").trim();
  return text === "" ? refuse("missing", command, `--${name}`) : text;
}

function oneFile(name: CommandName, { rest }: Parsed, refuse: Refuse): string {
  const [file, ...more] = rest;
  if (file === undefined || file === "") return refuse("no-file", name);
  if (more.length > 0) refuse("too-many", name, more.join(" "));
  return file;
}

function consentOf({ options }: Parsed): Pick<GenerateCommand, "reason" | "asToday"> {
  return { reason: options.get("reason") ?? null, asToday: options.has("as-today") };
}

function commandOf(name: CommandName, parsed: Parsed, refuse: Refuse): Command {
  const written = parsed.options.get("lang");
  if (written !== undefined && !isLanguage(written)) refuse("no-choice", "--lang", written, LANGUAGES.join(", "));
  const language = isLanguage(written) ? written : null;
  const period = parsed.options.get("period") ?? null;
  const format = (): Format => choiceOption(parsed, "format", ["text", "json"], "text", refuse);
  switch (name) {
    case "check":
      return {
        name, language, period, format: format(),
        file: oneFile(name, parsed, refuse),
        statusDate: dayOption(parsed, "status-date", refuse),
        today: dayOption(parsed, "today", refuse),
      };
    case "generate":
      return {
        name, language, period, ...consentOf(parsed),
        file: oneFile(name, parsed, refuse),
        today: dayOption(parsed, "today", refuse),
        out: parsed.options.get("out") ?? null,
      };
    case "publish":
      return {
        name, language, ...consentOf(parsed),
        file: oneFile(name, parsed, refuse),
        period: needed(parsed, name, "period", refuse),
        by: needed(parsed, name, "by", refuse),
        today: dayOption(parsed, "today", refuse),
      };
    case "history":
      return { name, language, file: oneFile(name, parsed, refuse), today: dayOption(parsed, "today", refuse), format: format() };
    case "diff":
      return {
        name, language, format: format(),
        file: oneFile(name, parsed, refuse),
        from: needed(parsed, name, "from", refuse),
        to: needed(parsed, name, "to", refuse),
        today: dayOption(parsed, "today", refuse),
      };
    case "explain": {
      const [what, ...texts] = parsed.rest;
      if (what !== "date" && what !== "amount" && what !== "period") return refuse("no-choice", name, what ?? "", "date, amount, period");
      return { name, language, what, texts, format: format(), referenceDate: dayOption(parsed, "reference-date", refuse) ?? NONE };
    }
    case "new":
      return { name, language, file: oneFile(name, parsed, refuse), isSample: parsed.options.has("sample") };
  }
}

/** Reads the words behind `statusark`. Throws ArgumentError. */
export function readArguments(words: readonly string[]): Command {
  const language = spokenLanguage(words);
  const refuse: Refuse = (problem, ...about) => {
    throw new ArgumentError(argumentWords(problem, about, language), language);
  };
  const [name, ...others] = words;
  if (name === "--help" || name === "-h" || name === "help" || others.includes("--help")) return { name: "help", language };
  if (name === "--version" || name === "-v") return { name: "version", language };
  if (name === undefined) return refuse("no-command");
  if (!isCommand(name)) return refuse("unknown-command", name);
  return commandOf(name, takeApart(others, OPTIONS[name], refuse), refuse);
}
