import { dateWord } from "../values/dates/date-words";
import { cleanText } from "../values/fold";
import { bulletsOf } from "./bullets";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { scanText, type Clause, type ScannedText } from "./text-clauses";

/** What an initiative's comment and summary say of its money in words. */
export interface EconomyPhrases {
  /** «innenfor budsjett», and not «ikke innenfor budsjett». */
  readonly withinBudget: boolean;
  /** «mindreforbruk», «overforbruk»; `null` where neither or both are said. */
  readonly spent: "less" | "more" | null;
  /** «flatt over fem måneder»: how many; 0 where nothing of the kind is said. */
  readonly flatMonths: number;
}

const LESS = new Set(["mindreforbruk", "mindreforbruket", "underforbruk", "underforbruket", "underspend", "underspent", "underspending"]);
const MORE = new Set(["merforbruk", "merforbruket", "meirforbruk", "meirforbruket", "overforbruk", "overforbruket", "overspend", "overspent", "overspending"]);
const WITHIN = new Set(["innenfor", "innafor", "innanfor", "innan", "within"]);
const BUDGET = new Set(["budsjett", "budsjettet", "budsjetta", "ramme", "rammen", "ramma", "budget", "the"]);
const NEGATION = new Set(["ikke", "ikkje", "ingen", "inga", "uten", "utan", "neppe", "not", "no", "without", "hindre", "unngå", "avoid"]);
const FLAT = new Set(["flatt", "jevnt", "jamt", "likt", "flat", "evenly", "equally"]);
const MONTH = new Set(["måneder", "månader", "måneden", "måned", "månad", "mnd", "months", "month"]);
const COUNTS = new Map(
  [
    "en ein one", "to two", "tre three", "fire four", "fem five", "seks six", "syv sju seven", "åtte eight", "ni nine", "ti ten", "elleve eleven", "tolv twelve",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

/** How far behind «flatt» its months may stand: «flatt over fem måneder». */
const NEAR = 5;

function isNegated({ tokens }: ScannedText, clause: Clause, at: number): boolean {
  for (let before = clause.from; before < at; before++) if (NEGATION.has(tokens[before]!.text)) return true;
  return false;
}

function monthsBehind({ tokens }: ScannedText, at: number): number {
  for (let next = at + 1; next < Math.min(tokens.length, at + NEAR); next++) {
    const { kind, text, value } = tokens[next]!;
    const count = kind === "number" ? value : (COUNTS.get(text) ?? 0);
    if (count > 0 && MONTH.has(tokens[next + 1]?.text ?? "")) return count;
    if (dateWord(text)?.kind === "month") return 0;
  }
  return 0;
}

function readPhrases(summary: string, comment: string): EconomyPhrases {
  let withinBudget = false;
  let less = false;
  let more = false;
  let flatMonths = 0;
  for (const bullet of [...bulletsOf(summary), ...bulletsOf(comment)]) {
    const scanned = scanText(cleanText(bullet));
    for (const clause of scanned.clauses) {
      for (let at = clause.from; at < clause.to; at++) {
        const { text } = scanned.tokens[at]!;
        if (LESS.has(text)) less ||= !isNegated(scanned, clause, at);
        else if (MORE.has(text)) more ||= !isNegated(scanned, clause, at);
        else if (WITHIN.has(text) && BUDGET.has(scanned.tokens[at + 1]?.text ?? "")) withinBudget ||= !isNegated(scanned, clause, at);
        else if (FLAT.has(text) && flatMonths === 0) flatMonths = monthsBehind(scanned, at);
      }
    }
  }
  return { withinBudget, spent: less === more ? null : less ? "less" : "more", flatMonths };
}

/** By what is written: the same comment stands in many rows. */
const known = remembered(() => new Map<string, EconomyPhrases>(), []);

/** What the texts of an initiative say of its money; without one, nothing. */
export function economyPhrases(programme: Programme, initiative: Initiative | null): EconomyPhrases {
  const phrases = known(programme);
  const summary = initiative?.report?.summary ?? "";
  const comment = initiative?.economy?.comment ?? "";
  const key = summary === "" ? comment : `${summary}\0${comment}`;
  let own = phrases.get(key);
  if (own === undefined) phrases.set(key, (own = readPhrases(summary, comment)));
  return own;
}
