import { settingRows } from "../../src/app/setting-rows";
import { buildProgramme } from "../../src/model/build-programme";
import type { Programme } from "../../src/model/programme";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Language } from "../../src/values/language";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { sampleSnapshot } from "./sample-snapshot";

/** A workbook as a programme, seen on 20 March 2022, two weeks after the sample's status date. */
export function programmeOf(snapshot: WorkbookSnapshot, language: Language = "nb"): Programme {
  const recognised = recogniseTables(snapshot.tables);
  const settings = readSettings(settingRows(recognised));
  return buildProgramme(recognised, settings, { period: null, statusDate: null, today: dayFromIso("2022-03-20"), language, date1904: false });
}

export function sampleProgramme(language: Language = "nb"): Programme {
  return programmeOf(sampleSnapshot(), language);
}
