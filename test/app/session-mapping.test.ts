import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { pagesWorkbook } from "../support/pages-workbook";

const pages = pagesWorkbook();

async function open(workbook: XlsxWorkbook): Promise<Session> {
  const session = createSession(workbook, { today: dayFromIso("2022-03-14"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  return session;
}

function sources(session: Session): readonly (readonly [string | null, readonly string[], readonly (string | null)[]])[] {
  return (session.state().mapping?.sources ?? []).map(({ kind, places, columns }) => [kind, places.map(({ code }) => code), columns.map(({ field }) => field)]);
}

test("what a table is, its columns and its initiative are answered one at a time, and nothing is written before they are saved", async () => {
  const workbook = new XlsxWorkbook(openXlsx(pages));
  const session = await open(workbook);
  await session.mapKind("x", null);
  await session.saveMapping();
  await session.makeTables("x");
  expect(session.state().mapping).toBeNull();

  const before = await workbook.read();
  await session.openMapping();
  const [first, second] = session.state().mapping?.sources ?? [];
  if (!first || !second) throw new Error("nothing to map");
  await session.mapKind(first.key, null);
  await session.mapColumn(second.key, 1, null);
  await session.mapCode(second.key, second.places[0]?.name ?? "", "9z");
  expect(sources(session)[0]?.[0]).toBeNull();
  expect(sources(session)[1]).toEqual(["milestones", ["9z", "1e", "5b", "8a"], expect.arrayContaining([null])]);
  expect(await workbook.read()).toEqual(before);

  session.closeMapping();
  expect(session.state().mapping).toBeNull();
  await session.openMapping();
  expect(sources(session)[1]?.[1]).toEqual(["1d", "1e", "5b", "8a"]);
});

test("a saved mapping is read at once, and tables made of it are read under their names", async () => {
  const workbook = new XlsxWorkbook(openXlsx(pages));
  const session = await open(workbook);
  await session.openMapping();
  const [, milestones] = session.state().mapping?.sources ?? [];
  if (!milestones) throw new Error("nothing to map");
  await session.makeTables(milestones.key);
  expect(session.state()).toMatchObject({ busy: null, problem: null });
  const made = (await workbook.read()).tables.filter(({ isRange }) => isRange !== true).map(({ name, sheet }) => [name, sheet]);
  expect(made).toEqual(expect.arrayContaining([[expect.stringMatching(/^tblMilepaeler_/), "1d Endre"]]));
  expect(session.state().mapping?.sources.flatMap(({ places }) => places).filter(({ isRange }) => !isRange).map(({ sheet }) => sheet)).toEqual(["1d Endre", "1e Bestille", "5b Rekvisisjon", "8a Avvik"]);

  await session.saveMapping();
  expect(session.state()).toMatchObject({ mapping: null, busy: null, phase: "ready" });
  expect(session.state().overview?.groups.map(({ key }) => key)).toEqual(expect.arrayContaining(["initiative:1d", "initiative:5b"]));
});
