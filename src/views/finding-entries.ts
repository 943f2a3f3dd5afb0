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

/** Findings in their order, each with an id that a later check gives the same finding again. */
export function findingEntries(findings: readonly Finding[], withInitiative: boolean, language: Language): readonly FindingEntry[] {
  const seen = new Map<string, number>();
  const alikeOf = new Map<string, number>();
  for (const finding of findings) if (isFixedAlike(finding)) alikeOf.set(finding.rule, (alikeOf.get(finding.rule) ?? 0) + 1);
  const exampleOf = new Map<string, readonly ExampleCell[]>();
  const exampleFor = (rule: string): readonly ExampleCell[] => {
    const known = exampleOf.get(rule);
    if (known) return known;
    const cells = ruleExample(rule, language);
    exampleOf.set(rule, cells);
    return cells;
  };
  return findings.map((finding) => {
    const name = [finding.rule, finding.key, finding.column ?? ""].join("|");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      id: before === 0 ? name : `${name}|${String(before)}`,
      rule: finding.rule,
      key: finding.key,
      severity: finding.severity,
      kind: finding.kind,
      initiative: finding.initiative,
      message: finding.message,
      caption: captionOf(finding, withInitiative, language),
      place: finding.sheet !== null && finding.cell !== null ? { sheet: finding.sheet, cell: finding.cell } : null,
      why: whyOfRule(finding.rule, language),
      example: exampleFor(finding.rule),
      acknowledged: finding.acknowledged,
      alike: isFixedAlike(finding) ? (alikeOf.get(finding.rule) ?? 0) : 0,
      fixes: finding.fixes.map((fix) => ({
        label: fix.label,
        extent: extentOf(fix, finding.sheet, language),
        cells: fix.edits.length,
        sheets: [...new Set(fix.edits.map((edit) => edit.sheet))],
      })),
    };
  });
}
