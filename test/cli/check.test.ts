import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { makeXlsx, STYLES } from "../support/make-xlsx";
import { builtCli } from "../support/run-cli";

const { folder, run: statusark } = builtCli();
const sample = join(folder, "rmr.xlsx");

beforeAll(() => {
  expect(statusark(["new", sample, "--sample"])).toMatchObject({ code: 0 });
});

test("the sample programme has open errors: exit code 1, and JSON by the contract", () => {
  const before = readFileSync(sample);
  const { code, out, err } = statusark(["check", sample, "--format", "json", "--today", "2022-03-09"]);
  expect(err).toBe("");
  expect(code).toBe(1);
  const report = JSON.parse(out) as { findings: { rule: string; cell: string | null; sheet: string | null; key: string }[]; summary: Record<string, number> } & Record<string, unknown>;
  expect(Object.keys(report)).toEqual(["workbook", "period", "findings", "notRun", "summary"]);
  expect(report).toMatchObject({ workbook: "rmr.xlsx", period: "2022-W02-09" });
  expect(report.summary.errors).toBeGreaterThan(0);
  expect(report.findings.find(({ rule }) => rule === "milestone/duplicate-id")).toMatchObject({ sheet: "Milepæler", key: "5b/MP2#2", cell: "B14" });
  expect(readFileSync(sample).equals(before)).toBe(true);
});

test("the text is in the workbook's language unless another is asked for, and the same each time", () => {
  const once = statusark(["check", sample, "--today", "2022-03-09"]);
  expect(once.out).toContain("Milepæler!B14");
  expect(once.out).toContain("MP2");
  expect(statusark(["check", sample, "--today", "2022-03-09"]).out).toBe(once.out);
  const english = statusark(["check", sample, "--today", "2022-03-09", "--lang", "en"]);
  expect(english.out).not.toBe(once.out);
  expect(english.out).toContain("Error");
});

test("a workbook without open errors gives exit code 0", () => {
  const clean = join(folder, "ren.xlsx");
  writeFileSync(
    clean,
    makeXlsx([
      {
        name: "Plan",
        cells: { A1: "Tiltak", B1: "Milepæl", C1: "Planlagt ferdig", D1: "Levert", A2: "Bestille", B2: "Lansering", C2: { value: 44592, style: STYLES.date }, D2: { value: 44592, style: STYLES.date } },
        tables: [{ name: "Plan", area: "A1:D2", headers: ["Tiltak", "Milepæl", "Planlagt ferdig", "Levert"] }],
      },
    ]),
  );
  const { code, out, err } = statusark(["check", clean, "--today", "2022-03-09", "--format", "json"]);
  expect(err).toBe("");
  expect(JSON.parse(out)).toMatchObject({ workbook: "ren.xlsx", period: null, summary: { errors: 0 } });
  expect(code).toBe(0);
});

test("an empty programme is without errors", () => {
  const empty = join(folder, "tom.xlsx");
  expect(statusark(["new", empty, "--lang", "nn"]).code).toBe(0);
  expect(statusark(["check", empty]).code).toBe(0);
  expect(statusark(["new", empty])).toMatchObject({ code: 2, out: "" });
});

describe("what cannot be used is refused in one line with exit code 2", () => {
  const bad: readonly (readonly [string, Uint8Array])[] = [
    ["tekst.xlsx", strToU8("Dette er ikke en arbeidsbok")],
    ["tom.txt.xlsx", new Uint8Array()],
    ["annen.xlsx", zipSync({ "hei.txt": strToU8("hei") })],
    ["gammel.xlsx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))],
    ["avkortet.xlsx", makeXlsx([{ name: "A", cells: { A1: "x" } }]).slice(0, 900)],
  ];
  test.each(bad)("%s", (name, bytes) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    for (const words of [["check", file], ["generate", file]]) {
      const { code, out, err } = statusark(words);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toMatch(/^statusark: [^\n]+\.\n$/);
      expect(err).not.toContain("feil i programmet");
    }
    expect(Buffer.from(readFileSync(file)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("files and periods that are not there, folders, wrong arguments", () => {
    mkdirSync(join(folder, "mappe"), { recursive: true });
    const runs: readonly (readonly string[])[] = [
      ["check", join(folder, "finnes-ikke.xlsx")],
      ["check", join(folder, "finnes-ikke", "a.xlsx")],
      ["check", join(folder, "mappe")],
      ["check", sample, "--period", "2031-W01-02"],
      ["check", sample, "--period", "tull"],
      ["check", sample, "--today", "i går"],
      ["check", sample, "--format", "xml"],
      ["check"],
      ["new", join(folder, "ny.docx")],
      ["tull", sample],
      [],
    ];
    for (const words of runs) {
      const { code, out, err } = statusark(words);
      expect([words, code, out]).toEqual([words, 2, ""]);
      expect(err).toMatch(/^statusark: [^\n]+\n$/);
      expect(err).not.toContain("feil i programmet");
    }
    expect(statusark(["check", join(folder, "finnes-ikke.xlsx"), "--lang", "en"]).err).toContain("does not exist");
  });
});
