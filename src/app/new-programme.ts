import { settingNames, type SettingName } from "../settings/setting-names";
import { TABLE_KINDS, type TableDefinition, type TableKind } from "../tables/table-definition";
import { tableDefinitions } from "../tables/table-definitions";
import { textAt } from "../values/item-at";
import type { InEachLanguage, Language } from "../values/language";
import type { Batch } from "../workbook/batch";
import { exampleRows } from "./example-programme";
import { newTable, type FieldRow } from "./new-table";

interface NewProgrammeOptions {
  readonly language: Language;
  /** Four small initiatives to look at and write over. */
  readonly withExample: boolean;
}

type Written = InEachLanguage<string | number | null>;

const BLANK: Written = { nb: null, nn: null, en: null };

/** Settings in the order of the sheet, with their defaults written out so that they can be seen and changed. */
const SETTINGS: readonly (readonly [SettingName, Written])[] = [
  ["title", BLANK],
  ["owner", BLANK],
  ["language", { nb: "bokmål", nn: "nynorsk", en: "English" }],
  ["deviationSign", { nb: "virkelig − plan", nn: "verkeleg − plan", en: "actual − plan" }],
  ["vat", BLANK],
  ["shownUnit", { nb: "1000 kr", nn: "1000 kr", en: "NOK 1000" }],
  ["profile", { nb: "essensiell", nn: "essensiell", en: "essential" }],
  ["frame", BLANK],
  ["reserve", BLANK],
  ["materiality", { nb: 25000, nn: 25000, en: 25000 }],
  ["lightPreset", { nb: "Normal", nn: "Normal", en: "Normal" }],
  ["overallRule", { nb: "Standard", nn: "Standard", en: "Standard" }],
  ["riskScale", BLANK],
  ["deviationWords", { nb: "mindreforbruk/merforbruk", nn: "mindreforbruk/meirforbruk", en: null }],
];

function settingRows(language: Language): readonly FieldRow[] {
  return SETTINGS.map(([name, value]) => ({ setting: textAt(settingNames[name][language], 0), value: value[language] }));
}

const OWN_KINDS = TABLE_KINDS.filter((kind) => (tableDefinitions[kind] as TableDefinition).foundOnly !== true);

/** All tables of a programme on sheets of their own, in the language asked for: empty but for the settings, or with a small example. */
export function newProgramme({ language, withExample }: NewProgrammeOptions): Batch {
  const example = withExample ? exampleRows(language) : {};
  const rowsOf = (kind: TableKind): readonly FieldRow[] => (kind === "programme" ? settingRows(language) : (example[kind] ?? []));
  return { tables: OWN_KINDS.map((kind) => newTable(kind, language, rowsOf(kind))) };
}
