import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { dayFromIso } from "../../src/values/calendar-date";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const TODAY = dayFromIso("2022-03-09");

async function open(workbook: XlsxWorkbook): Promise<Session> {
  const session = createSession(workbook, { today: TODAY, language: null, hostLanguage: "nb-NO", clock: () => "14:32" });
  await session.open();
  return session;
}

it("stops at open errors with where they stand, and at a missing name", async () => {
  const session = await open(new XlsxWorkbook(openXlsx(SAMPLE)));
  await session.publish(" ");
  expect(session.state().publishing).toMatchObject({ kind: "refused", refusedFor: "no-name", errors: [] });
  await session.publish("Kari Nordmann");
  const { publishing } = session.state();
  expect(publishing).toMatchObject({ kind: "refused", refusedFor: "errors" });
  expect(publishing?.kind === "refused" && publishing.errors.every(({ place }) => place !== null && place.sheet !== "")).toBe(true);
  session.closePublishing();
  expect(session.state()).toMatchObject({ publishing: null, problem: null });
});

it("publishes, says that nothing has changed, and then what has", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  await acknowledgeErrors(workbook, TODAY);
  const session = await open(workbook);
  expect(session.state().overview?.published).toBeNull();
  await session.publish("Kari Nordmann");
  expect(session.state().publishing).toMatchObject({ kind: "done", summary: { sheet: "S 2022-W02-09", version: 1, at: "2022-03-09 14:32" } });
  expect(session.state().overview).toMatchObject({ period: "2022-W02-09", published: { unchanged: true, version: 1 } });

  await session.generate();
  expect(session.state().generation).toMatchObject({ kind: "held", heldFor: "published" });
  session.closeGeneration();
  await session.publish("Kari Nordmann");
  expect(session.state().publishing).toMatchObject({ kind: "refused", refusedFor: "no-reason" });

  workbook.book.sheet("Økonomi")?.setCell(2, 4, { value: 4_800_000 });
  await session.refresh();
  const published = session.state().overview?.published;
  expect(published?.sentence).toContain("endret siden publisering");
  expect(published?.differences[0]).toMatchObject({ place: { sheet: "Økonomi", cell: "D2" } });
});

it("proposes the next period and begins it with what was ticked", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  const before = (await workbook.read()).tables.map((table) => table.rows.length);
  const session = await open(workbook);
  await session.proposePeriod();
  const { proposal } = session.state();
  if (proposal?.kind !== "proposed") throw new Error("nothing proposed");
  expect(proposal).toMatchObject({ id: "2022-W10-17", title: "Uke 10–17 2022", economy: ["1d", "1e", "5b"] });
  expect(proposal.suggestions.length).toBeGreaterThan(1);
  await session.startPeriod(proposal.suggestions.map((_, at) => (at === 0 ? "done" : at === 1 ? "carry" : "leave")));
  expect(session.state()).toMatchObject({ proposal: { kind: "begun", title: "Uke 10–17 2022" }, busy: null, overview: { period: "2022-W10-17" } });
  const rows = async (): Promise<readonly number[]> => (await workbook.read()).tables.map((table) => table.rows.length);
  const begun = await rows();
  await session.undoFix();
  expect(session.state()).toMatchObject({ proposal: null, overview: { period: "2022-W02-09" } });
  expect(before).toEqual(await rows());
  expect(begun).not.toEqual(before);
});

it("says why no period can be begun in a workbook without one", async () => {
  const session = await open(new XlsxWorkbook(newXlsx()));
  await session.proposePeriod();
  expect(session.state().proposal).toMatchObject({ kind: "impossible" });
});
