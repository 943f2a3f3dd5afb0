import { dateTokens } from "../values/dates/date-tokens";
import { cleanText, foldText } from "../values/fold";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import type { Clause, ScannedText } from "./text-clauses";

/** A milestone named by its ID in a text, with the tokens that it takes and the «name» in quotes behind it. */
export interface MilestoneReference extends Clause {
  /** Row of the milestone table. */
  readonly milestone: number;
  /** "" where no quoted name follows. */
  readonly name: string;
}

/** Most tokens of an ID: `MP`, `2`, `a`. */
const LONGEST = 4;
const INTRODUCING: ReadonlySet<string> = new Set(["milepæl", "milepælen", "milestone", "mp", "mpl"]);
const QUOTES = new Map([["«", "»"], ["“", "”"], ["”", "”"], ['"', '"']]);

/** An ID as joined tokens; "" for one that no text can be searched for. */
function keyOf(id: string): string {
  const tokens = dateTokens(foldText(id));
  const searchable = tokens.length > 0 && tokens.length <= LONGEST && tokens.some(({ kind }) => kind === "number");
  return searchable ? tokens.map(({ text }) => text).join("") : "";
}

/** The same IDs stand in every initiative: each is taken apart once. */
const keys = remembered(() => new Map<string, string>());

/** IDs as joined tokens → row. An ID that two milestones have names neither. */
export function milestoneIds(programme: Programme, initiative: Initiative): ReadonlyMap<string, number> {
  const milestones = programme.milestones.separate();
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  const known = keys(programme);
  for (const row of initiative.milestones) {
    const { id } = milestones.at(row);
    let key = known.get(id);
    if (key === undefined) known.set(id, (key = keyOf(id)));
    if (key === "") continue;
    if (rows.has(key)) repeated.add(key);
    rows.set(key, row);
  }
  for (const key of repeated) rows.delete(key);
  return rows;
}

/** «5b/MP3» and «5b MP3» in another initiative's text speak of 5b. */
function isAnothers({ tokens }: ScannedText, at: number, programme: Programme, own: Initiative): boolean {
  const before = tokens[at - 1]?.text === "/" ? at - 1 : at;
  for (let length = 1; length <= 2; length++) {
    const written = tokens.slice(before - length, before).map(({ text }) => text).join("");
    const named = before - length < 0 || written === "" ? null : programme.initiative(written);
    if (named !== null) return named !== own;
  }
  return false;
}

function quotedName({ text, tokens }: ScannedText, at: number): string {
  const open = tokens[at];
  const close = open === undefined ? undefined : QUOTES.get(open.text);
  if (open === undefined || close === undefined) return "";
  const end = text.indexOf(close, open.from + 1);
  return end < 0 ? "" : cleanText(text.slice(open.from + 1, end));
}

/** One pass: from each token at most four joined tokens are looked up. */
export function referencesIn(
  scanned: ScannedText,
  ids: ReadonlyMap<string, number>,
  programme: Programme,
  initiative: Initiative,
): readonly MilestoneReference[] {
  const { tokens } = scanned;
  const found: MilestoneReference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let joined = "";
    let milestone = -1;
    let to = at;
    for (let length = 1; length <= LONGEST && at + length <= tokens.length; length++) {
      joined += tokens[at + length - 1]!.text;
      const row = ids.get(joined);
      const next = tokens[at + length];
      const ends = next === undefined || next.spaced || next.kind === "sign";
      if (row !== undefined && ends) [milestone, to] = [row, at + length];
    }
    if (milestone < 0) continue;
    const introduced = tokens[at]!.kind !== "number" || INTRODUCING.has(tokens[at - 1]?.text ?? "");
    if (introduced && !isAnothers(scanned, at, programme, initiative)) {
      found.push({ from: at, to, milestone, name: quotedName(scanned, to) });
    }
    at = to - 1;
  }
  return found;
}
