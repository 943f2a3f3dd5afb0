import { settingRows } from "../../src/app/setting-rows";
import { buildProgramme } from "../../src/model/build-programme";
import type { Initiative } from "../../src/model/initiative";
import type { Programme } from "../../src/model/programme";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { goldenWorkbook } from "./golden-workbook";

/** The programme that pipe tables tell of, in bokmål unless they say otherwise. */
export function programmeFrom(text: string): Programme {
  const { snapshot, period, statusDate, today, language } = goldenWorkbook(text);
  const recognised = recogniseTables(snapshot.tables);
  const { date1904 } = snapshot.facts;
  return buildProgramme(recognised, readSettings(settingRows(recognised)), { period, statusDate, today, language: language ?? "nb", date1904 });
}

export function initiativeIn(programme: Programme, code: string): Initiative {
  const found = programme.initiative(code);
  if (!found) throw new Error(`No initiative ${code}`);
  return found;
}
