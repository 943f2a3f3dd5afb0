import { cleanText, foldText } from "../values/fold";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import { bulletsOf } from "./bullets";
import type { Initiative } from "./initiative";
import { milestoneIds, referencesIn, type MilestoneReference } from "./milestone-references";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { scanText, type Clause, type ScannedText } from "./text-clauses";
import { textDateContext } from "./text-date-context";
import { datesIn, type DateInText } from "./text-dates";
import { castsDoubt, isFiller, saysDelivered } from "./text-words";

/** Texts of an initiative's report, and the comment of its economy. */
export type TextField = "done" | "planned" | "risk" | "summary" | "quality" | "comment";

/** A milestone that a text names by its ID. */
export interface MilestoneMention {
  /** Row of the milestone table. */
  readonly milestone: number;
  readonly field: TextField;
  /** The bullet that names it. */
  readonly text: string;
  /** Whether the text says that it is delivered, and not that it will be, or is not. */
  readonly delivered: boolean;
  /** The day that stands with it; `null` without one. */
  readonly date: FuzzyDate | null;
  /** What the text calls it in quotes; "" where it does not. */
  readonly name: string;
}

/** What is said of every milestone in a clause, worked out once. */
interface ReadClause extends Clause {
  readonly doubted: boolean;
  readonly dates: readonly DateInText[];
}

function readClause(scanned: ScannedText, clause: Clause, context: DateContext): ReadClause {
  const { from, to } = clause;
  return { from, to, doubted: scanned.tokens.slice(from, to).some(({ text }) => castsDoubt(text)), dates: datesIn(scanned, clause, context) };
}

/** More tokens than this between a milestone and the word for its delivery make no sentence about it. */
const FARTHEST = 40;

/** «Levert MP3», «Ferdigstilt arbeidet med MP3», «MP3 er levert», «MP3 Utvikling og test ble levert». */
function saysIsDelivered({ tokens }: ScannedText, clause: ReadClause, reference: MilestoneReference, description: ReadonlySet<string>): boolean {
  if (clause.doubted) return false;
  const mayStandBetween = (at: number): boolean => {
    const { kind, text } = tokens[at]!;
    return kind !== "word" || isFiller(text) || description.has(text) || text === "mp";
  };
  for (let at = reference.from - 1; at >= Math.max(clause.from, reference.from - FARTHEST); at--) {
    if (saysDelivered(tokens[at]!.text)) return true;
    if (!mayStandBetween(at)) break;
  }
  let quoted = false;
  for (let at = reference.to; at < Math.min(clause.to, reference.to + FARTHEST); at++) {
    const { text } = tokens[at]!;
    if (text === "«" || text === "“") quoted = true;
    else if (text === "»" || text === "”") quoted = false;
    else if (!quoted && saysDelivered(text)) return true;
    else if (!quoted && !mayStandBetween(at)) return false;
  }
  return false;
}

/** The nearest day behind the milestone, else the nearest before it. */
function dateBeside(clause: ReadClause, reference: MilestoneReference): FuzzyDate | null {
  const dates = clause.dates.filter(({ from, to }) => to <= reference.from || from >= reference.to);
  return (dates.find(({ from }) => from >= reference.to) ?? dates.at(-1))?.date ?? null;
}

function mentionsIn(bullet: string, field: TextField, programme: Programme, initiative: Initiative, ids: ReadonlyMap<string, number>): MilestoneMention[] {
  const scanned = scanText(cleanText(bullet));
  const references = referencesIn(scanned, ids, programme, initiative);
  if (references.length === 0) return [];
  const context = textDateContext(programme.period);
  const milestones = programme.milestones.separate();
  const clauses = scanned.clauses[Symbol.iterator]();
  let clause = readClause(scanned, { from: 0, to: 0 }, context);
  return references.map((reference) => {
    while (reference.from >= clause.to) {
      const next = clauses.next();
      if (next.done) break;
      if (next.value.to > reference.from) clause = readClause(scanned, next.value, context);
    }
    const description = new Set(foldText(milestones.at(reference.milestone).description).split(" "));
    return {
      milestone: reference.milestone,
      field,
      text: bullet,
      delivered: saysIsDelivered(scanned, clause, reference, description),
      date: dateBeside(clause, reference),
      name: reference.name,
    };
  });
}

/** Every text that an initiative writes for the period, bullet by bullet. */
export function textsOf({ report, economy }: Initiative): readonly (readonly [TextField, string])[] {
  const all: (readonly [TextField, string])[] = [];
  const add = (field: TextField, bullets: readonly string[]): void => {
    for (const bullet of bullets) all.push([field, bullet]);
  };
  if (report) {
    add("summary", bulletsOf(report.summary));
    add("done", report.done);
    add("planned", report.planned);
    add("risk", report.risk);
    add("quality", bulletsOf(report.quality));
  }
  if (economy) add("comment", bulletsOf(economy.comment));
  return all;
}

const known = remembered(() => new Map<Initiative, readonly MilestoneMention[]>());

/** The milestones that an initiative's texts name by their IDs, in the order of the texts. */
export function mentionsOf(programme: Programme, initiative: Initiative): readonly MilestoneMention[] {
  const mentions = known(programme);
  let own = mentions.get(initiative);
  if (own === undefined) {
    const ids = milestoneIds(programme, initiative);
    own = ids.size === 0 ? [] : textsOf(initiative).flatMap(([field, text]) => mentionsIn(text, field, programme, initiative, ids));
    mentions.set(initiative, own);
  }
  return own;
}
