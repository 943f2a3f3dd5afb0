import type { LightColour } from "../model/light";
import type { Initiative } from "../model/initiative";
import type { Programme } from "../model/programme";
import type { Finding } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";
import { findingEntries, type FindingEntry } from "./finding-entries";
import { acknowledgementWords } from "./acknowledgement-words";
import { findingsOfLight } from "./light-findings";
import { lightLines, type LightLine } from "./light-lines";
import { LIGHT_WORDS } from "./light-words";
import { firstSentence } from "./sentences";

/** Findings that stand together: an initiative's with its lights, or a rule's. */
export interface FindingGroup {
  /** `initiative:5b`, `programme`, or `rule:milestone/duplicate-id`. */
  readonly key: string;
  /** Code of the initiative; empty for other groups. */
  readonly code: string;
  readonly title: string;
  readonly leader: string;
  /** The overall light; `null` where the group has none. */
  readonly light: { readonly colour: LightColour; readonly word: string } | null;
  /** Put in words when somebody asks. */
  readonly lights: readonly GroupLight[];
  /** `1 feil, 11 varsler, 1 merknad`, or `Ingen funn`. */
  readonly counts: string;
  /** Open ones. */
  readonly findings: readonly FindingEntry[];
  readonly acknowledged: readonly AcknowledgedEntry[];
}

export interface GroupLight extends LightLine {
  /** Captions of the findings that speak of what made it. */
  readonly findings: readonly string[];
}

/** A finding that somebody let stand: «Kvittert ut av KS 09.03.2022: Avklart med tiltaksleder». */
export interface AcknowledgedEntry extends FindingEntry {
  readonly acknowledgement: string;
}

export interface Wanted {
  /** Every word of it must occur, whatever the case. */
  readonly search: string;
  /** Empty: all. */
  readonly severities: readonly Finding["severity"][];
  /** `null`: both. */
  readonly kind: Finding["kind"] | null;
  readonly groupBy: "initiative" | "rule";
}

const PROGRAMME: InEachLanguage = { nb: "Programmet", nn: "Programmet", en: "The programme" };
const NO_FINDINGS: InEachLanguage = { nb: "Ingen funn", nn: "Ingen funn", en: "No findings" };
const COUNT_WORDS: Readonly<Record<Finding["severity"], InEachLanguage<readonly [one: string, many: string]>>> = {
  error: { nb: ["feil", "feil"], nn: ["feil", "feil"], en: ["error", "errors"] },
  warning: { nb: ["varsel", "varsler"], nn: ["varsel", "varsel"], en: ["warning", "warnings"] },
  note: { nb: ["merknad", "merknader"], nn: ["merknad", "merknader"], en: ["note", "notes"] },
};
const SEVERITIES = ["error", "warning", "note"] as const;

type Counted = readonly { readonly severity: Finding["severity"]; readonly acknowledged: boolean }[];
type Counts = Record<Finding["severity"], number>;

/** Acknowledged findings are not counted. */
function openCounts(findings: Counted): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, acknowledged } of findings) if (!acknowledged) counts[severity]++;
  return counts;
}

/** `1 feil, 11 varsler, 1 merknad`; acknowledged findings are not counted. */
export function countWords(findings: Counted, language: Language): string {
  const counts = openCounts(findings);
  const parts = SEVERITIES.flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${String(count)}\u00a0${COUNT_WORDS[severity][language][count === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? NO_FINDINGS[language] : parts.join(", ");
}

function groupedBy<K>(entries: readonly FindingEntry[], keyOf: (entry: FindingEntry) => K): ReadonlyMap<K, readonly FindingEntry[]> {
  const groups = new Map<K, FindingEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function matches(entry: FindingEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${entry.message} ${entry.caption} ${entry.initiative ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Open findings, and apart from them those that somebody let stand. */
function setApart(programme: Programme, shown: readonly FindingEntry[], language: Language): Pick<FindingGroup, "findings" | "acknowledged"> {
  const stands = shown.filter((entry) => entry.acknowledged);
  if (stands.length === 0) return { findings: shown, acknowledged: [] };
  const acknowledged = stands.map((entry) => ({
    ...entry,
    caption: entry.caption,
    alike: entry.alike,
    get fixes() { return entry.fixes; },
    acknowledgement: acknowledgementWords(programme, entry.rule, entry.key, language) ?? "",
  }));
  return { findings: shown.filter((entry) => !entry.acknowledged), acknowledged };
}

function groupLights(initiative: Initiative, programme: Programme, all: readonly FindingEntry[], language: Language): readonly GroupLight[] {
  return lightLines(initiative, programme, language).map((line) => ({
    ...line,
    findings: [...new Set(findingsOfLight(line.name, initiative, programme, all).map(({ caption }) => caption))],
  }));
}

function ofInitiative(initiative: Initiative, programme: Programme, all: readonly FindingEntry[], shown: readonly FindingEntry[], language: Language): FindingGroup {
  const { colour } = initiative.lights.overall;
  let lights: readonly GroupLight[] | null = null;
  return {
    key: `initiative:${initiative.code}`,
    code: initiative.code === initiative.name ? "" : initiative.code,
    title: initiative.name,
    leader: initiative.leader,
    light: initiative.hasPage ? { colour, word: LIGHT_WORDS[colour][language] } : null,
    get lights() {
      lights ??= initiative.hasPage ? groupLights(initiative, programme, all, language) : [];
      return lights;
    },
    counts: countWords(all, language),
    ...setApart(programme, shown, language),
  };
}

const RANK: Readonly<Record<LightColour, number>> = { red: 0, yellow: 1, green: 2, done: 3, grey: 4 };

/** Initiatives with a page first; worst light first, then most errors, then most warnings. */
function byUrgency(initiatives: readonly Initiative[], of: ReadonlyMap<string | null, readonly FindingEntry[]>): readonly Initiative[] {
  return initiatives
    .map((initiative) => ({ initiative, rank: (initiative.hasPage ? 0 : 10) + RANK[initiative.lights.overall.colour], counts: openCounts(of.get(initiative.code) ?? []) }))
    .sort((a, b) => a.rank - b.rank || b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
    .map(({ initiative }) => initiative);
}

function byInitiative(programme: Programme, all: readonly FindingEntry[], shown: readonly FindingEntry[], narrowed: boolean, language: Language): readonly FindingGroup[] {
  const [allOf, shownOf] = [groupedBy(all, (entry) => entry.initiative), groupedBy(shown, (entry) => entry.initiative)];
  const known = new Set(programme.initiatives.map((initiative) => initiative.code));
  // A code that two initiatives have is one group: its findings cannot be told apart.
  const initiatives = [...new Map([...programme.initiatives].reverse().map((initiative) => [initiative.code, initiative])).values()].reverse();
  const groups = byUrgency(initiatives.filter((initiative) => (narrowed ? shownOf.has(initiative.code) : initiative.hasPage || allOf.has(initiative.code))), allOf)
    .map((initiative) => ofInitiative(initiative, programme, allOf.get(initiative.code) ?? [], shownOf.get(initiative.code) ?? [], language));
  const homeless = (entry: FindingEntry): boolean => entry.initiative === null || !known.has(entry.initiative);
  const rest = shown.filter(homeless);
  if (rest.length === 0) return groups;
  const counts = countWords(all.filter(homeless), language);
  return [...groups, { key: "programme", code: "", title: PROGRAMME[language], leader: "", light: null, lights: [], counts, ...setApart(programme, rest, language) }];
}

function byRule(programme: Programme, all: readonly FindingEntry[], shown: readonly FindingEntry[], language: Language): readonly FindingGroup[] {
  const allOf = groupedBy(all, (entry) => entry.rule);
  return [...groupedBy(shown, (entry) => entry.rule)].map(([rule, findings]) => ({
    key: `rule:${rule}`,
    code: "",
    title: firstSentence(findings[0]?.why ?? "") || rule,
    leader: "",
    light: null,
    lights: [],
    counts: countWords(allOf.get(rule) ?? [], language),
    ...setApart(programme, findings, language),
  }));
}

export interface GroupedFindings {
  readonly groups: readonly FindingGroup[];
  /** Those that match the search, whatever severities are wanted. */
  readonly matching: readonly FindingEntry[];
  /** Open ones among those shown. */
  readonly shown: number;
  /** Those shown that somebody let stand. */
  readonly acknowledged: number;
}

/** The order that groups had before stays; new ones come last. */
function inOrder(groups: readonly FindingGroup[], order: readonly string[]): readonly FindingGroup[] {
  const rank = new Map(order.map((key, at) => [key, at]));
  return [...groups].sort((a, b) => (rank.get(a.key) ?? order.length) - (rank.get(b.key) ?? order.length));
}

/** The one list of the pane, with the findings that match. `order`: keys of groups as they stood before. */
export function groupFindings(
  programme: Programme,
  findings: readonly Finding[],
  wanted: Wanted,
  order: readonly string[],
  language: Language,
): GroupedFindings {
  const all = findingEntries(findings, wanted.groupBy === "rule", language);
  const words = wanted.search.toLowerCase().split(" ").filter((word) => word !== "");
  const matching = all.filter((entry) => (wanted.kind === null || entry.kind === wanted.kind) && matches(entry, words));
  const sorted = SEVERITIES.flatMap((severity) => matching.filter((entry) => entry.severity === severity));
  const shown = wanted.severities.length === 0 ? sorted : sorted.filter((entry) => wanted.severities.includes(entry.severity) && !entry.acknowledged);
  const narrowed = words.length > 0 || wanted.severities.length > 0 || wanted.kind !== null;
  const acknowledged = shown.filter((entry) => entry.acknowledged).length;
  const groups = wanted.groupBy === "rule" ? byRule(programme, all, shown, language) : byInitiative(programme, all, shown, narrowed, language);
  return { groups: inOrder(groups, order), matching, shown: shown.length - acknowledged, acknowledged };
}
