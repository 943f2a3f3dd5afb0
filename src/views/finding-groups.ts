import type { Initiative } from "../model/initiative";
import type { LightColour } from "../model/light";
import type { Programme } from "../model/programme";
import type { Finding } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";
import { openCounts } from "./finding-counts";
import { findingEntries, type FindingEntry } from "./finding-entries";
import { bySeverity, ListedGroup, type FindingGroup, type Told } from "./finding-group";
import { firstSentence } from "./sentences";

export interface Wanted {
  /** Every word of it must occur, whatever the case. */
  readonly search: string;
  /** Empty: all. */
  readonly severities: readonly Finding["severity"][];
  /** `null`: both. */
  readonly kind: Finding["kind"] | null;
  readonly groupBy: "initiative" | "rule";
}

/** In reading order, as long as they are in no group. */
interface Chosen extends Told {
  /** Those that match the search, whatever severities are wanted. */
  readonly matching: readonly FindingEntry[];
  readonly shown: readonly FindingEntry[];
}

export interface GroupedFindings extends Pick<Chosen, "matching"> {
  readonly groups: readonly FindingGroup[];
  /** Open ones among those shown. */
  readonly shown: number;
  /** Those shown that somebody let stand. */
  readonly acknowledged: number;
}

const NONE: readonly FindingEntry[] = [];
const PROGRAMME: InEachLanguage = { nb: "Programmet", nn: "Programmet", en: "The programme" };

type Groups<K> = ReadonlyMap<K, readonly FindingEntry[]>;

function groupedBy<K>(entries: readonly FindingEntry[], keyOf: (entry: FindingEntry) => K): Groups<K> {
  const groups = new Map<K, FindingEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function matches(entry: FindingEntry, words: readonly string[]): boolean {
  const text = `${entry.message} ${entry.caption} ${entry.initiative ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Made once for each object: an edit leaves the initiatives and the order of the groups the same. */
function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** An initiative's group, or where `null` that of what is no initiative's. */
type Home = Initiative | null;

/** The same text at every edit: making a thousand anew takes longer than all that is done with them. */
const keyOfInitiative = remembered(({ code }: Initiative) => `initiative:${code}`);

function keyOfHome(home: Home): string {
  return home ? keyOfInitiative(home) : "programme";
}

const RANK: Readonly<Record<LightColour, number>> = { red: 0, yellow: 1, green: 2, done: 3, grey: 4 };

/** Initiatives with a page first; worst light first, then most errors, then most warnings; the programme last. */
function byUrgency(homes: readonly Home[], of: Groups<string | null>): readonly Home[] {
  const ranked = homes.map((home) => ({
    home,
    rank: home ? (home.hasPage ? 0 : 10) + RANK[home.lights.overall.colour] : 20,
    counts: openCounts(of.get(home?.code ?? null) ?? []),
  }));
  return ranked.sort((a, b) => a.rank - b.rank || b.counts.error - a.counts.error || b.counts.warning - a.counts.warning).map(({ home }) => home);
}

const ranks = remembered((order: readonly string[]) => new Map(order.map((key, at) => [key, at])));

/** The order that they had before stays; new ones come last, as `ordered`. */
function inOrder<T>(all: readonly T[], keyOf: (each: T) => string, order: readonly string[], ordered: (fresh: readonly T[]) => readonly T[] = (fresh) => fresh): readonly T[] {
  const rank = ranks(order);
  const standing = new Array<T | undefined>(order.length);
  const fresh: T[] = [];
  for (const each of all) {
    const at = rank.get(keyOf(each));
    if (at === undefined) fresh.push(each);
    else standing[at] = each;
  }
  return [...standing.filter((each) => each !== undefined), ...ordered(fresh)];
}

/** A code that two initiatives have is one group: its findings cannot be told apart. */
const byCode = remembered((initiatives: readonly Initiative[]): ReadonlyMap<string, Initiative> => {
  const first = new Map<string, Initiative>();
  for (const initiative of initiatives) if (!first.has(initiative.code)) first.set(initiative.code, initiative);
  return first;
});

function byInitiative(chosen: Chosen, isNarrowed: boolean, order: readonly string[]): readonly FindingGroup[] {
  const { programme, language, matching, shown } = chosen;
  const codeOf = (entry: FindingEntry): string | null => entry.initiative;
  const allOf = groupedBy(matching, codeOf);
  const shownOf = shown === matching ? allOf : groupedBy(shown, codeOf);
  const known = byCode(programme.initiatives);
  const homes: Home[] = [];
  for (const [code, initiative] of known) if (isNarrowed ? shownOf.has(code) : initiative.hasPage || allOf.has(code)) homes.push(initiative);
  const isHomeless = (code: string | null): boolean => code === null || !known.has(code);
  if ([...shownOf.keys()].some(isHomeless)) homes.push(null);
  return inOrder(homes, keyOfHome, order, (fresh) => byUrgency(fresh, allOf)).map((home) => {
    if (home) return new ListedGroup(keyOfHome(home), home, chosen, allOf.get(home.code) ?? NONE, shownOf.get(home.code) ?? NONE);
    const [all, rest] = [matching, shown].map((entries) => entries.filter((entry) => isHomeless(entry.initiative)));
    return new ListedGroup(keyOfHome(home), PROGRAMME[language], chosen, all ?? NONE, rest ?? NONE);
  });
}

function byRule(chosen: Chosen, order: readonly string[]): readonly FindingGroup[] {
  const { matching, shown } = chosen;
  const allOf = groupedBy(matching, (entry) => entry.rule);
  const groups = [...groupedBy(bySeverity(shown), (entry) => entry.rule)].map(([rule, findings]) =>
    new ListedGroup(`rule:${rule}`, firstSentence(findings[0]?.why ?? "") || rule, chosen, allOf.get(rule) ?? NONE, findings));
  return inOrder(groups, ({ key }) => key, order);
}

/** The one list of the pane, with the findings that match. `order`: keys of groups as they stood before. */
export function groupFindings(
  programme: Programme,
  findings: readonly Finding[],
  { search, kind, severities, groupBy }: Wanted,
  order: readonly string[],
  language: Language,
): GroupedFindings {
  const all = findingEntries(findings, groupBy === "rule", language);
  const words = search.toLowerCase().split(" ").filter((word) => word !== "");
  const isMatched = words.length > 0 || kind !== null;
  const matching = isMatched ? all.filter((entry) => (kind === null || entry.kind === kind) && matches(entry, words)) : all;
  const shown = severities.length === 0 ? matching : matching.filter((entry) => severities.includes(entry.severity) && !entry.acknowledged);
  const chosen = { programme, language, matching, shown };
  const acknowledged = shown.reduce((count, entry) => (entry.acknowledged ? count + 1 : count), 0);
  const groups = groupBy === "rule" ? byRule(chosen, order) : byInitiative(chosen, isMatched || severities.length > 0, order);
  return { groups, matching, shown: shown.length - acknowledged, acknowledged };
}
