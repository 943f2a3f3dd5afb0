import { settingRows } from "../../src/app/setting-rows";
import { buildProgramme } from "../../src/model/build-programme";
import type { Programme } from "../../src/model/programme";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { goldenWorkbook } from "./golden-workbook";

/** The programme that a workbook told as pipe tables holds (see `goldenWorkbook`). */
export function goldenProgramme(text: string): Programme {
  const { snapshot, period, statusDate, today, language } = goldenWorkbook(text);
  const recognised = recogniseTables(snapshot.tables);
  const settings = readSettings(settingRows(recognised));
  return buildProgramme(recognised, settings, { period, statusDate, today, language: language ?? "nb", date1904: snapshot.facts.date1904 });
}
