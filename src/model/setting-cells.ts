import { settingNames, type SettingName } from "../settings/setting-names";
import type { CellPlace } from "../tables/read-table";
import { foldText } from "../values/fold";
import { LANGUAGES } from "../values/language";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

const settingRows = remembered(({ tables }) => {
  const rows = new Map<string, number>();
  tables.programme.text("setting").values.forEach((name, row) => {
    const folded = foldText(name);
    if (folded !== "" && !rows.has(folded)) rows.set(folded, row);
  });
  return rows;
}, ["programme"]);

function rowOf(programme: Programme, titles: readonly string[]): number {
  const rows = settingRows(programme);
  return titles.map((title) => rows.get(foldText(title))).find((row) => row !== undefined) ?? -1;
}

function titlesOf(name: SettingName): readonly string[] {
  return LANGUAGES.flatMap((language) => settingNames[name][language]);
}

/** The cell of a setting's value; `null` where the workbook has no row for it. */
export function settingCell(programme: Programme, name: SettingName): CellPlace | null {
  const row = rowOf(programme, titlesOf(name));
  return row < 0 ? null : programme.tables.programme.place(row, "value");
}

/** The same for a setting that only rules read, by its titles. */
export function settingCellNamed(programme: Programme, titles: readonly string[]): CellPlace | null {
  const row = rowOf(programme, titles);
  return row < 0 ? null : programme.tables.programme.place(row, "value");
}

/** Text of the setting that stands under one of these titles, for settings that only rules read; "" without one. */
export function settingText(programme: Programme, titles: readonly string[]): string {
  const row = rowOf(programme, titles);
  return row < 0 ? "" : programme.tables.programme.textAt("value", row);
}
