import type { Fact } from "../model/fact";
import { factDifferences, type FactDifference } from "../model/fact-differences";
import { allSnapshots, versionOf, type Snapshot } from "../model/history";
import { programmeFacts } from "../model/programme-facts";
import { writeVersion } from "../model/report-version";
import { foldText } from "../values/fold";
import type { InEachLanguage, Language } from "../values/language";
import { differenceWords } from "../views/difference-words";
import { plainJson } from "./plain-json";
import { plainLine } from "./plain-line";
import type { Programmes } from "./programmes-of";
import { UnknownPeriod } from "./unknown-period";

/** One of the two reports that are held against each other. */
interface Side {
  readonly period: string;
  /** `null`: the tables as they are, where the period has no report yet. */
  readonly snapshot: Snapshot | null;
  readonly facts: readonly Fact[];
}

export interface DiffReport {
  readonly language: Language;
  readonly from: Side;
  readonly to: Side;
  readonly differences: readonly FactDifference[];
}

/** The last published version, else the newest draft, else what the tables say today. */
function sideOf({ own: programme, asOf }: Programmes, wanted: string): Side {
  const own = allSnapshots(programme).filter(({ period }) => foldText(period) === foldText(wanted));
  const snapshot = own.filter(({ published }) => published).at(-1) ?? own.at(-1);
  if (snapshot) return { period: snapshot.period, snapshot, facts: snapshot.facts };
  const then = asOf(wanted);
  if (then?.period) return { period: then.period.id, snapshot: null, facts: programmeFacts(then) };
  const known = [...programme.periods.map(({ id }) => id), ...allSnapshots(programme).map(({ period }) => period)];
  throw new UnknownPeriod(wanted, [...new Set(known)]);
}

/** What two periods' reports say differently. Throws UnknownPeriod. */
export function diffReport(programmes: Programmes, from: string, to: string): DiffReport {
  const [before, after] = [sideOf(programmes, from), sideOf(programmes, to)];
  return { language: programmes.own.language, from: before, to: after, differences: factDifferences(before.facts, after.facts, true) };
}

interface Words {
  readonly none: string;
  readonly draft: string;
  readonly published: string;
  readonly tables: string;
}

const WORDS: InEachLanguage<Words> = {
  nb: { none: "Ingen forskjeller.", draft: "utkast", published: "publisert, versjon", tables: "tabellene slik de er nå" },
  nn: { none: "Ingen skilnader.", draft: "utkast", published: "publisert, versjon", tables: "tabellane slik dei er no" },
  en: { none: "No differences.", draft: "draft", published: "published, version", tables: "the tables as they are now" },
};

function sideWords({ period, snapshot }: Side, words: Words): string {
  const state = snapshot === null ? words.tables : `${snapshot.published ? words.published : words.draft} ${writeVersion(versionOf(snapshot))}`;
  return `${period} (${state})`;
}

/** What is compared, then a line for each difference. Ends without a line break. */
export function diffAsText({ language, from, to, differences }: DiffReport): string {
  const words = WORDS[language];
  const told = differences.length === 0 ? [words.none] : differences.map((each) => differenceWords(each, language));
  return [`${sideWords(from, words)} → ${sideWords(to, words)}`, ...told].map(plainLine).join("\n");
}

/** The same as one JSON object: these members and no others. */
export function diffAsJson({ from, to, differences }: DiffReport, workbook: string): string {
  const side = ({ period, snapshot }: Side): object => ({
    period,
    status: snapshot === null ? "tables" : snapshot.published ? "published" : "draft",
    version: snapshot && writeVersion(versionOf(snapshot)),
  });
  const told = differences.map(({ code, key, field, before, after, kind }) => ({ kind, code, key, field, before, after }));
  return plainJson({ workbook, from: side(from), to: side(to), differences: told }, 2);
}
