import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { dayFromIso } from "../../src/values/calendar-date";
import type { CellValue } from "../../src/values/cell-value";
import type { FindingEntry } from "../../src/views/finding-entries";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const TODAY = dayFromIso("2022-03-09");

async function open(workbook: XlsxWorkbook): Promise<Session> {
  const session = createSession(workbook, { today: TODAY, language: null, hostLanguage: "nb-NO" });
  await session.open();
  return session;
}

function openFindings(session: Session, rule: string): readonly FindingEntry[] {
  return (session.state().overview?.groups ?? []).flatMap((group) => group.findings).filter((finding) => finding.rule === rule);
}

async function rowsOf(workbook: XlsxWorkbook, name: string): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.read()).tables.find((table) => table.name === name)?.rows ?? [];
}

test("an acknowledged finding stands apart with who, when and why, no longer blocks, and comes back when that is undone", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  const session = await open(workbook);
  const [finding] = openFindings(session, "milestone/duplicate-id");
  const total = session.state().overview?.total ?? 0;
  await session.acknowledge(finding?.id ?? "", " ", "KS");
  await expect(rowsOf(workbook, "tblKvitteringer")).resolves.toEqual([]);

  await session.acknowledge(finding?.id ?? "", "Brukt i styresak 14/22. ", "KS");
  const { overview, applied } = session.state();
  const group = overview?.groups.find((each) => each.key === "initiative:5b");
  expect(group?.acknowledged).toMatchObject([{ id: finding?.id, acknowledgement: "Kvittert ut av KS 09.03.2022: Brukt i styresak 14/22." }]);
  expect(openFindings(session, "milestone/duplicate-id")).toEqual([]);
  expect(overview).toMatchObject({ total: total - 1, shown: total - 1, acknowledged: 1 });
  expect(overview?.blocking?.findings.map(({ rule }) => rule)).toEqual(["milestone/missing-id"]);
  expect(overview?.blocking?.sentence).toContain("1 åpen feil");
  expect(applied).toMatchObject({ kind: "acknowledged", label: "Brukt i styresak 14/22.", group: "initiative:5b" });
  expect(session.state().resolved).toEqual([]);

  await session.undoFix();
  expect(openFindings(session, "milestone/duplicate-id")).toHaveLength(1);
  await expect(rowsOf(workbook, "tblKvitteringer")).resolves.toEqual([]);
});

test("an acknowledgement is taken back by its row, others stay", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  const session = await open(workbook);
  const [first] = openFindings(session, "milestone/duplicate-id");
  const [second] = openFindings(session, "milestone/missing-id");
  await session.acknowledge(first?.id ?? "", "En", "KS");
  await session.acknowledge(second?.id ?? "", "To", "KS");
  await session.takeBack(first?.id ?? "");
  expect(openFindings(session, "milestone/duplicate-id")).toHaveLength(1);
  expect(openFindings(session, "milestone/missing-id")).toEqual([]);
  expect((await rowsOf(workbook, "tblKvitteringer")).map((row) => row[2])).toEqual(["To"]);
  await session.takeBack(second?.id ?? "");
  expect(openFindings(session, "milestone/missing-id")).toHaveLength(1);
  await expect(rowsOf(workbook, "tblKvitteringer")).resolves.toEqual([]);
});

test("a colleague's acknowledgement that came in between stays when one is taken back", async () => {
  const book = openXlsx(SAMPLE);
  const workbook = new XlsxWorkbook(book);
  const session = await open(workbook);
  const [first] = openFindings(session, "milestone/duplicate-id");
  await session.acknowledge(first?.id ?? "", "En", "KS");
  await workbook.commit({ appended: [{ table: "tblKvitteringer", rows: [{ Regel: "milestone/x", Nøkkel: "k", Begrunnelse: "Annen", Initialer: "OV" }] }] });
  await session.takeBack(first?.id ?? "");
  expect((await rowsOf(workbook, "tblKvitteringer")).map((row) => row[2])).toEqual(["Annen"]);
});

test("in a table of acknowledgements with a column of somebody's own, no row moves", async () => {
  const workbook = new XlsxWorkbook(newXlsx());
  await workbook.commit({
    tables: [
      { sheet: "Plan", name: "tblPlan", headers: ["Kode", "Tiltak", "ID", "Milepæl", "Planlagt ferdig", "Levert"], rows: [["1a", "Innføring", "MP1", "Start", "31.02.22", null]] },
      { sheet: "Kvitteringer", name: "tblKvitteringer", headers: ["Regel", "Nøkkel", "Begrunnelse", "Initialer", "Vårt saksnummer"], rows: [] },
    ],
  });
  const session = await open(workbook);
  const [finding] = (session.state().overview?.groups ?? []).flatMap((group) => group.findings);
  await session.acknowledge(finding?.id ?? "", "Avklart", "HH");
  await workbook.commit({ appended: [{ table: "tblKvitteringer", rows: [{ Regel: "milestone/x", Nøkkel: "k", Begrunnelse: "Annen", Initialer: "OV", "Vårt saksnummer": "22/14" }] }] });
  await session.takeBack(finding?.id ?? "");
  await expect(rowsOf(workbook, "tblKvitteringer")).resolves.toEqual([[null, null, null, null, null], ["milestone/x", "k", "Annen", "OV", "22/14"]]);
});

test("the table of acknowledgements is made with the first one, under names that are free", async () => {
  const book = newXlsx();
  const workbook = new XlsxWorkbook(book);
  await workbook.commit({
    tables: [
      { sheet: "Plan", name: "tblPlan", headers: ["Kode", "Tiltak", "ID", "Milepæl", "Planlagt ferdig", "Levert"], rows: [["1a", "Innføring", "MP1", "Start", "31.02.22", null]] },
      { sheet: "Kvitteringer", name: "tblKvitteringer", headers: ["Nr", "Innkjøp"], rows: [[1, "Papir"]] },
    ],
  });
  const session = await open(workbook);
  const [finding] = (session.state().overview?.groups ?? []).flatMap((group) => group.findings);
  await session.acknowledge(finding?.id ?? "", "Datoen settes av styret", "HH");
  expect(session.state().problem).toBeNull();
  expect(session.state().overview?.acknowledged).toBe(1);
  expect((await rowsOf(workbook, "tblKvitteringer2"))[0]?.slice(2, 4)).toEqual(["Datoen settes av styret", "HH"]);
  await session.undoFix();
  expect(session.state().overview?.acknowledged).toBe(0);
});

test("a table of acknowledgements without a column for initials is said, and nothing is written", async () => {
  const workbook = new XlsxWorkbook(newXlsx());
  await workbook.commit({
    tables: [
      { sheet: "Plan", name: "tblPlan", headers: ["Kode", "Tiltak", "ID", "Milepæl", "Planlagt ferdig", "Levert"], rows: [["1a", "Innføring", "MP1", "Start", "31.02.22", null]] },
      { sheet: "Kvitteringer", name: "tblKvitteringer", headers: ["Regel", "Nøkkel", "Begrunnelse"], rows: [] },
    ],
  });
  const session = await open(workbook);
  const [finding] = (session.state().overview?.groups ?? []).flatMap((group) => group.findings);
  await session.acknowledge(finding?.id ?? "", "Avklart", "HH");
  expect(session.state().problem).toMatchObject({ problem: "column-missing", where: "Initialer" });
  await expect(rowsOf(workbook, "tblKvitteringer")).resolves.toEqual([]);
});

test("all alike are listed with before and after, fixed in one go, and put back in one", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  const session = await open(workbook);
  const cells = async (): Promise<unknown> => [await rowsOf(workbook, "tblTiltak"), await rowsOf(workbook, "tblOkonomi")];
  const untouched = await cells();
  const alike = openFindings(session, "column/unusual-separator").filter((finding) => finding.alike > 0);
  expect(alike.length).toBeGreaterThan(1);
  expect(alike.every((finding) => finding.alike === alike.length)).toBe(true);
  await session.proposeAlike(alike[0]?.id ?? "");
  const proposal = session.state().alike;
  expect(proposal).toMatchObject({ finding: alike[0]?.id, findings: alike.length });
  expect(proposal?.changes).toContainEqual({ place: { sheet: "Tiltak", cell: "H9" }, before: "3.5 MNOK", after: "3\u00a0500\u00a0000" });
  await expect(cells()).resolves.toEqual(untouched);

  await session.applyAlike();
  expect(session.state()).toMatchObject({ alike: null, applied: { kind: "fixed", cells: proposal?.cells } });
  expect(openFindings(session, "column/unusual-separator").filter((finding) => finding.alike > 0)).toEqual([]);
  await session.undoFix();
  await expect(cells()).resolves.toEqual(untouched);
});

test("a fix that a person must choose about is never offered for all", async () => {
  const session = await open(new XlsxWorkbook(openXlsx(SAMPLE)));
  const coarse = openFindings(session, "milestone/coarse-date");
  expect(coarse.length).toBeGreaterThan(1);
  expect(coarse.map((finding) => finding.alike)).toEqual(coarse.map(() => 0));
});

test("data and status are told apart, and the kinds can be seen alone", async () => {
  const session = await open(new XlsxWorkbook(openXlsx(SAMPLE)));
  const shown = (): readonly FindingEntry[] => (session.state().overview?.groups ?? []).flatMap((group) => group.findings);
  const all = shown().length;
  session.look({ kind: "data" });
  const data = shown();
  session.look({ kind: "status" });
  expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(["data"]));
  expect(new Set(shown().map(({ kind }) => kind))).toEqual(new Set(["status"]));
  expect(data.length + shown().length).toBe(all);
});
