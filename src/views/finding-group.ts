import type { Initiative } from "../model/initiative";
import type { LightColour } from "../model/light";
import type { Programme } from "../model/programme";
import type { Language } from "../values/language";
import { acknowledgementWords } from "./acknowledgement-words";
import { countWords, SEVERITIES } from "./finding-counts";
import type { FindingEntry } from "./finding-entries";
import { findingsOfLight } from "./light-findings";
import { lightLines, type LightLine } from "./light-lines";
import { LIGHT_WORDS } from "./light-words";

export interface GroupLight extends LightLine {
  /** Captions of the findings that speak of what made it. */
  readonly findings: readonly string[];
}

/** A finding that somebody let stand: «Kvittert ut av KS 09.03.2022: Avklart med tiltaksleder». */
export interface AcknowledgedEntry extends FindingEntry {
  readonly acknowledgement: string;
}

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
  readonly lights: readonly GroupLight[];
  /** `1 feil, 11 varsler, 1 merknad`, or `Ingen funn`. */
  readonly counts: string;
  /** Open ones, worst first. */
  readonly findings: readonly FindingEntry[];
  readonly acknowledged: readonly AcknowledgedEntry[];
}

/** What a group's words are taken from. */
export interface Told {
  readonly programme: Programme;
  readonly language: Language;
}

export function bySeverity(entries: readonly FindingEntry[]): readonly FindingEntry[] {
  return SEVERITIES.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}

function groupLights(initiative: Initiative, { programme, language }: Told, all: readonly FindingEntry[]): readonly GroupLight[] {
  return lightLines(initiative, programme, language).map((line) => ({
    ...line,
    findings: [...new Set(findingsOfLight(line.name, initiative, programme, all).map(({ caption }) => caption))],
  }));
}

/** With what it works out when somebody asks, too. */
function withAcknowledgement(entry: FindingEntry, { programme, language }: Told): AcknowledgedEntry {
  const { id, rule, key, severity, kind, initiative, message, caption, place, why, example, acknowledged, alike } = entry;
  return {
    id, rule, key, severity, kind, initiative, message, caption, place, why, example, acknowledged, alike,
    get fixes() { return entry.fixes; },
    acknowledgement: acknowledgementWords(programme, rule, key, language) ?? "",
  };
}

/** A group that is put in order and in words when somebody asks: of a thousand groups a few are seen. */
export class ListedGroup implements FindingGroup {
  #lights: readonly GroupLight[] | null = null;
  #counts: string | null = null;
  #findings: readonly FindingEntry[] | null = null;
  #acknowledged: readonly AcknowledgedEntry[] | null = null;
  readonly #about: Initiative | string;
  readonly #told: Told;
  readonly #all: readonly FindingEntry[];
  readonly #shown: readonly FindingEntry[];

  /** `about`: the initiative, or the title of another group. In reading order: `all` that match the search, and those `shown`. */
  constructor(readonly key: string, about: Initiative | string, told: Told, all: readonly FindingEntry[], shown: readonly FindingEntry[]) {
    this.#about = about;
    this.#told = told;
    this.#all = all;
    this.#shown = shown;
  }

  get code(): string {
    const about = this.#about;
    return typeof about === "string" || about.code === about.name ? "" : about.code;
  }

  get title(): string {
    const about = this.#about;
    return typeof about === "string" ? about : about.name;
  }

  get leader(): string {
    const about = this.#about;
    return typeof about === "string" ? "" : about.leader;
  }

  get light(): FindingGroup["light"] {
    const about = this.#about;
    if (typeof about === "string" || !about.hasPage) return null;
    const { colour } = about.lights.overall;
    return { colour, word: LIGHT_WORDS[colour][this.#told.language] };
  }

  get lights(): readonly GroupLight[] {
    const about = this.#about;
    this.#lights ??= typeof about !== "string" && about.hasPage ? groupLights(about, this.#told, this.#all) : [];
    return this.#lights;
  }

  get counts(): string {
    this.#counts ??= countWords(this.#all, this.#told.language);
    return this.#counts;
  }

  get findings(): readonly FindingEntry[] {
    this.#findings ??= bySeverity(this.#shown.filter((entry) => !entry.acknowledged));
    return this.#findings;
  }

  get acknowledged(): readonly AcknowledgedEntry[] {
    this.#acknowledged ??= bySeverity(this.#shown.filter((entry) => entry.acknowledged)).map((entry) => withAcknowledgement(entry, this.#told));
    return this.#acknowledged;
  }
}
