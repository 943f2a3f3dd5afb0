import { factDifferences } from "../model/fact-differences";
import { shortHash } from "../model/fact-hash";
import { placeOfFact } from "../model/fact-place";
import { periodHistory } from "../model/period-history";
import type { Programme } from "../model/programme";
import { programmeFacts } from "../model/programme-facts";
import { Writing } from "../rules/writing";
import { dayFromIso } from "../values/calendar-date";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { differenceWords } from "../views/difference-words";
import type { CellReference } from "../workbook/address";

/** One thing that today's tables say otherwise than the published report. */
export interface PublishedDifference {
  /** The cell that says it now; `null` for what is worked out, and where the row is gone. */
  readonly place: CellReference | null;
  /** «5b/MP2, Prognose: 31.01.2022 → 28.02.2022». */
  readonly sentence: string;
}

/** Whether the tables still say what was published. */
export interface PublishedState {
  readonly version: number;
  readonly by: string;
  /** `2022-03-11 12:30`. */
  readonly at: string;
  /** The eight digits that stand in the sheet's footer. */
  readonly hash: string;
  /** False where the history itself no longer gives the hash that was written with it. */
  readonly isWhole: boolean;
  readonly unchanged: boolean;
  readonly differences: readonly PublishedDifference[];
  /** «Uendret siden publisering …», or how much is otherwise. */
  readonly sentence: string;
}

interface Words {
  readonly who: string;
  readonly unchanged: string;
  readonly changed: (count: number) => string;
  readonly broken: string;
}

const WORDS: InEachLanguage<(version: number, by: string, day: string) => Words> = {
  nb: (version, by, day) => ({
    who: `Versjon ${String(version)}, publisert av ${by} ${day}`,
    unchanged: "Uendret siden publisering.",
    changed: (count) => (count === 1 ? "1 opplysning er endret siden publisering." : `${String(count)} opplysninger er endret siden publisering.`),
    broken: "Historikken er endret etter publiseringen og stemmer ikke lenger med kontrollsummen.",
  }),
  nn: (version, by, day) => ({
    who: `Versjon ${String(version)}, publisert av ${by} ${day}`,
    unchanged: "Uendra sidan publisering.",
    changed: (count) => (count === 1 ? "1 opplysning er endra sidan publisering." : `${String(count)} opplysningar er endra sidan publisering.`),
    broken: "Historikken er endra etter publiseringa og stemmer ikkje lenger med kontrollsummen.",
  }),
  en: (version, by, day) => ({
    who: `Version ${String(version)}, published by ${by} ${day}`,
    unchanged: "Unchanged since publication.",
    changed: (count) => (count === 1 ? "1 fact has changed since publication." : `${String(count)} facts have changed since publication.`),
    broken: "The history was changed after publication and no longer agrees with its checksum.",
  }),
};

/** Compares the period's tables with its last published report, fact by fact; `null` where it is not published. */
export function publishedState(programme: Programme, language: Language): PublishedState | null {
  const { published } = periodHistory(programme);
  if (!published) return null;
  const { version, by, at, facts, checksum, isWhole } = published;
  const differences = factDifferences(facts, programmeFacts(programme), false).map((difference): PublishedDifference => {
    const place = difference.kind === "removed" ? null : placeOfFact(programme, difference);
    return { place: place && { sheet: place.sheet, cell: place.cell }, sentence: differenceWords(difference, language) };
  });
  const day = dayFromIso(at.slice(0, 10));
  const words = WORDS[language](version, by, day === NONE ? at : new Writing(language).day(day));
  const state = differences.length === 0 ? words.unchanged : words.changed(differences.length);
  const sentence = `${words.who}: ${state.charAt(0).toLowerCase()}${state.slice(1)}${isWhole ? "" : ` ${words.broken}`}`;
  return { version, by, at, hash: shortHash(checksum), isWhole, unchanged: isWhole && differences.length === 0, differences, sentence };
}
