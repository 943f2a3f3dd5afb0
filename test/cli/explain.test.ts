import { builtCli } from "../support/run-cli";

const { run: statusark } = builtCli();

test("one JSON object a line, for each text or each line of standard input", () => {
  const { code, out } = statusark(["explain", "amount", "--format", "json", "4,8 MNOK inkl. mva.", "1.500 MNOK", "-11 000", "–"]);
  expect(code).toBe(0);
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { text: "4,8 MNOK inkl. mva.", ok: true, ore: 480000000, currency: "NOK", vat: "incl", precisionOre: 10000000 },
    { text: "1.500 MNOK", ok: false, reason: "ambiguous-separator" },
    { text: "-11 000", ok: true, ore: -1100000 },
    { text: "–", ok: true, ore: null },
  ]);
  const input = "\uFEFFJan-22\r\n10.mars\n\n31.02.22";
  const read = statusark(["explain", "date", "--format=json", "--reference-date", "2022-03-06"], input);
  expect(read.code).toBe(0);
  const dates = read.out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(dates).toMatchObject([
    { text: "Jan-22", ok: true, start: "2022-01-01", end: "2022-01-31", precision: "month" },
    { text: "10.mars", ok: true, start: "2022-03-10", flags: ["year-inferred"] },
    { text: "", ok: true, start: null },
    { text: "31.02.22", ok: false, reason: "no-such-day" },
  ]);
});

test("sentences in the language asked for", () => {
  const nynorsk = statusark(["explain", "period", "uke 2-10 (-22)", "--lang", "nn"]);
  expect(nynorsk.out).toContain("2022-W02-10");
  expect(nynorsk.code).toBe(0);
  expect(statusark(["explain", "date", "31.02.22", "--lang", "en"]).out).toContain("cannot be read");
});
