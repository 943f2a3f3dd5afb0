import type { SettingProblem, SettingRow } from "../settings/settings";
import { foldText } from "../values/fold";
import { inEachLanguage, LANGUAGES, type InEachLanguage } from "../values/language";
import { foldHeader } from "./fold-header";
import { readReference } from "./source-name";
import { TABLE_KINDS, type TableDefinition, type TableKind } from "./table-definition";
import { tableDefinitions } from "./table-definitions";

export const NOT_USED: InEachLanguage = { nb: "brukes ikke", nn: "blir ikkje brukt", en: "not used" };

/** Stands before a field that has one value for every row, where no column has it: `Tabell1[#Kode]`. */
export const CONSTANT_SIGN = "#";

/** What a person has said of one table or block of cells. */
export interface SourceMapping {
  /** Empty: it is not used. `null`: its headers say. */
  readonly kinds: readonly TableKind[] | null;
  /** Folded text of a header → folded title of its field, `null` where the column is not used. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Folded title of a field → its value in every row. */
  readonly constants: ReadonlyMap<string, string>;
}

/** By folded name of the source. */
export type TableMapping = ReadonlyMap<string, SourceMapping>;

export const NO_MAPPING: TableMapping = new Map();

/** What the settings call a kind of table: the sheet that we would make for it. */
function kindOf(word: string): TableKind | null {
  const folded = foldText(word);
  return TABLE_KINDS.find((kind) => LANGUAGES.some((language) => foldText(tableDefinitions[kind].sheet[language]) === folded)) ?? null;
}

function isNotUsed(folded: string): boolean {
  return LANGUAGES.some((language) => NOT_USED[language] === folded);
}

/** Fields of one of these kinds whose titles are written so, the best written first: «Kode» is a field of several kinds at once. */
export function fieldsTitled(kinds: readonly TableKind[], folded: string): readonly { readonly kind: TableKind; readonly field: string }[] {
  let best = Infinity;
  let found: { kind: TableKind; field: string }[] = [];
  for (const kind of kinds) {
    const definition: TableDefinition = tableDefinitions[kind];
    for (const [field, { titles }] of Object.entries(definition.fields)) {
      const ranks = LANGUAGES.map((language) => titles[language].findIndex((title) => foldHeader(title) === folded)).filter((rank) => rank >= 0);
      const rank = Math.min(...ranks);
      if (ranks.length === 0 || rank > best) continue;
      if (rank < best) found = [];
      best = rank;
      found.push({ kind, field });
    }
  }
  return found;
}

/** Reads the settings that are references. What is not understood is left out and becomes a problem. */
export function readMapping(rows: readonly SettingRow[]): { readonly mapping: TableMapping; readonly problems: readonly SettingProblem[] } {
  const sources = new Map<string, { kinds: readonly TableKind[] | null; readonly columns: Map<string, string | null>; readonly constants: Map<string, string> }>();
  const problems: SettingProblem[] = [];
  const references = rows.flatMap((row) => {
    const reference = readReference(row.name);
    return reference && row.value !== null && String(row.value).trim() !== "" ? [{ row, reference, value: String(row.value).trim() }] : [];
  });
  for (const { reference } of references) sources.set(reference.source, { kinds: null, columns: new Map(), constants: new Map() });
  for (const { row, reference, value } of references) {
    const source = sources.get(reference.source);
    if (!source || reference.column !== "") continue;
    const words = isNotUsed(foldText(value)) ? [] : value.split(",");
    const kinds = words.map(kindOf);
    if (kinds.includes(null)) problems.push({ row, allowed: inEachLanguage((language) => [tableDefinitions.milestones.sheet[language], tableDefinitions.initiatives.sheet[language], NOT_USED[language]]) });
    else source.kinds = kinds.filter((kind) => kind !== null);
  }
  for (const { row, reference, value } of references) {
    const source = sources.get(reference.source);
    if (!source || reference.column === "") continue;
    const kinds = source.kinds ?? TABLE_KINDS;
    const isConstant = reference.column.startsWith(CONSTANT_SIGN);
    const title = isConstant ? foldHeader(reference.column.slice(CONSTANT_SIGN.length)) : foldHeader(value);
    const isKnown = fieldsTitled(kinds, title).length > 0;
    if (isConstant && isKnown) source.constants.set(title, value);
    else if (!isConstant && isNotUsed(foldText(value))) source.columns.set(foldText(reference.column), null);
    else if (!isConstant && isKnown) source.columns.set(foldText(reference.column), title);
    else problems.push({ row, allowed: inEachLanguage((language) => [NOT_USED[language]]) });
  }
  return { mapping: sources, problems };
}
