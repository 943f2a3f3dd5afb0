import { catalogue } from "../rules/catalogue";
import type { Finding, Severity } from "../rules/finding";
import { isFixedAlike } from "../rules/fixed-alike";
import type { InEachLanguage, Language } from "../values/language";
import { writeNumber } from "../values/write-number";
import type { CellReference } from "../workbook/address";
import { ruleExample, type ExampleCell } from "./rule-example";

/** One way to put a finding right, with its extent in words. */
export interface FixEntry {
  readonly label: string;
  /** `Endrer B14 og B15. Ny rad i tblEndringer.` */
  readonly extent: string;
  readonly cells: number;
  readonly sheets: readonly string[];
}

/** A finding as a list shows it. */
export interface FindingEntry {
  /** The same for the same finding after another check; unique in a list. */
  readonly id: string;
  readonly rule: string;
  readonly key: string;
  readonly severity: Severity;
  readonly kind: Finding["kind"];
  readonly initiative: string | null;
  readonly message: string;
  /** `Varsel · MP3 · Milepæler G15`. */
  readonly caption: string;
  readonly place: CellReference | null;
  readonly why: string;
  /** A row that its rule would speak on. */
  readonly example: readonly ExampleCell[];
  readonly fixes: readonly FixEntry[];
  readonly acknowledged: boolean;
  /** How many findings of its rule can be fixed with it in one go, itself among them; 0 where a person must choose. */
  readonly alike: number;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, InEachLanguage>> = {
  error: { nb: "Feil", nn: "Feil", en: "Error" },
  warning: { nb: "Varsel", nn: "Varsel", en: "Warning" },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
};

const ACKNOWLEDGED: InEachLanguage = { nb: "Kvittert ut", nn: "Kvittert ut", en: "Acknowledged" };
const AND: InEachLanguage = { nb: "og", nn: "og", en: "and" };
const MANY_CELLS: InEachLanguage<(count: string, sheets: string) => string> = {
  nb: (count, sheets) => `Endrer ${count} celler i ${sheets}.`,
  nn: (count, sheets) => `Endrar ${count} celler i ${sheets}.`,
  en: (count, sheets) => `Changes ${count} cells in ${sheets}.`,
};
const FEW_CELLS: InEachLanguage<(cells: string) => string> = {
  nb: (cells) => `Endrer ${cells}.`,
  nn: (cells) => `Endrar ${cells}.`,
  en: (cells) => `Changes ${cells}.`,
};
const NEW_ROWS: InEachLanguage<(count: number, table: string) => string> = {
  nb: (count, table) => (count === 1 ? `Ny rad i ${table}.` : `${String(count)} nye rader i ${table}.`),
  nn: (count, table) => (count === 1 ? `Ny rad i ${table}.` : `${String(count)} nye rader i ${table}.`),
  en: (count, table) => (count === 1 ? `New row in ${table}.` : `${String(count)} new rows in ${table}.`),
};
const MOST_NAMED = 4;

let whyOf: ReadonlyMap<string, InEachLanguage> | null = null;

/** What a rule is for; empty for a rule that the catalogue no longer has. */
export function whyOfRule(rule: string, language: Language): string {
  whyOf ??= new Map(catalogue.map((each) => [each.id, each.why]));
  return whyOf.get(rule)?.[language] ?? "";
}

function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${AND[language]} ${last}`;
}

function extentOf(fix: Finding["fixes"][number], home: string | null, language: Language): string {
  const sheets = [...new Set(fix.edits.map((edit) => edit.sheet))];
  const cells = fix.edits.map((edit) => (edit.sheet === home ? edit.cell : `${edit.sheet} ${edit.cell}`));
  const edits = cells.length === 0 ? []
    : [cells.length > MOST_NAMED
      ? MANY_CELLS[language](writeNumber(cells.length, 0, language), listed(sheets, language))
      : FEW_CELLS[language](listed(cells, language))];
  const rows = fix.appends.map(({ table, rows: added }) => NEW_ROWS[language](added.length, table));
  return [...edits, ...rows].join(" ");
}

/** The part of a key after the initiative's code, where it is a name a person would know. */
function shortKey(finding: Finding): string | null {
  const slash = finding.key.indexOf("/");
  if (slash < 0) return null;
  const rest = finding.key.slice(slash + 1);
  const hash = rest.indexOf("#");
  const name = hash < 0 ? rest : rest.slice(0, hash);
  return name === "" ? null : name;
}

function captionOf(finding: Finding, withInitiative: boolean, language: Language): string {
  const parts = [
    finding.acknowledged ? ACKNOWLEDGED[language] : SEVERITY_WORDS[finding.severity][language],
    ...(withInitiative && finding.initiative !== null ? [finding.initiative] : []),
    shortKey(finding),
    finding.sheet !== null && finding.cell !== null ? `${finding.sheet} ${finding.cell}` : finding.sheet,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Of one list: what its entries share. */
interface List {
  readonly withInitiative: boolean;
  readonly language: Language;
  /** How many findings of a rule can be fixed in one go. */
  alike(this: void, rule: string): number;
  example(this: void, rule: string): readonly ExampleCell[];
}

/** Its caption, its fixes and what it has alike are worked out when somebody asks: a list of thousands shows a few of them. */
class ListedFinding implements FindingEntry {
  readonly rule: string;
  readonly key: string;
  readonly severity: Severity;
  readonly kind: Finding["kind"];
  readonly initiative: string | null;
  readonly message: string;
  readonly acknowledged: boolean;
  readonly #finding: Finding;
  readonly #name: string;
  #list: List;
  #caption: string | null = null;
  #shown: { readonly of: Finding["fixes"]; readonly fixes: readonly FixEntry[] } | null = null;

  constructor(name: string, readonly id: string, finding: Finding, list: List) {
    const { rule, key, severity, kind, initiative, message, acknowledged } = finding;
    this.rule = rule;
    this.key = key;
    this.severity = severity;
    this.kind = kind;
    this.initiative = initiative;
    this.message = message;
    this.acknowledged = acknowledged;
    this.#finding = finding;
    this.#name = name;
    this.#list = list;
  }

  /** Its id where it is the first of that name in its list. */
  named(): string {
    return this.#name;
  }

  /** The same finding stands in a later list. */
  standIn(list: List): this {
    this.#list = list;
    return this;
  }

  get place(): CellReference | null {
    const { sheet, cell } = this.#finding;
    return sheet !== null && cell !== null ? { sheet, cell } : null;
  }

  get why(): string {
    return whyOfRule(this.rule, this.#list.language);
  }

  get example(): readonly ExampleCell[] {
    return this.#list.example(this.rule);
  }

  get caption(): string {
    this.#caption ??= captionOf(this.#finding, this.#list.withInitiative, this.#list.language);
    return this.#caption;
  }

  get alike(): number {
    return isFixedAlike(this.#finding) ? this.#list.alike(this.rule) : 0;
  }

  get fixes(): readonly FixEntry[] {
    const of = this.#finding.fixes;
    if (this.#shown?.of !== of) {
      const fixes = of.map((fix) => ({
        label: fix.label,
        extent: extentOf(fix, this.#finding.sheet, this.#list.language),
        cells: fix.edits.length,
        sheets: [...new Set(fix.edits.map((edit) => edit.sheet))],
      }));
      this.#shown = { of, fixes };
    }
    return this.#shown.fixes;
  }
}

/** Worked out once for each `key`. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, T>();
  return (key) => {
    const before = done.get(key);
    if (before !== undefined) return before;
    const made = work(key);
    done.set(key, made);
    return made;
  };
}

/** By what they are told with. */
type ByWords<T> = Map<string, T>;

const listsOf = new WeakMap<readonly Finding[], ByWords<readonly FindingEntry[]>>();
const entryOf: ByWords<WeakMap<Finding, ListedFinding>> = new Map();

/**
 * Findings in their order, each with an id that a later check gives the same finding again. The same list gives the same
 * entries, a finding that stands in a later list too the same entry, and its fixes are those of the programme as it
 * stands when somebody asks for them.
 */
export function findingEntries(findings: readonly Finding[], withInitiative: boolean, language: Language): readonly FindingEntry[] {
  const lists = listsOf.get(findings) ?? new Map<string, readonly FindingEntry[]>();
  listsOf.set(findings, lists);
  const words = `${language} ${String(withInitiative)}`;
  const before = lists.get(words);
  if (before) return before;
  const known = entryOf.get(words) ?? new WeakMap<Finding, ListedFinding>();
  entryOf.set(words, known);
  const list: List = {
    withInitiative, language,
    alike: once((rule) => findings.filter((finding) => finding.rule === rule && isFixedAlike(finding)).length),
    example: once((rule) => ruleExample(rule, language)),
  };
  const seen = new Map<string, number>();
  const entries = findings.map((finding) => {
    const standing = known.get(finding);
    const name = standing?.named() ?? `${finding.rule}|${finding.key}|${finding.column ?? ""}`;
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    const id = earlier === 0 ? name : `${name}|${String(earlier)}`;
    if (standing?.id === id) return standing.standIn(list);
    const entry = new ListedFinding(name, id, finding, list);
    known.set(finding, entry);
    return entry;
  });
  lists.set(words, entries);
  return entries;
}
