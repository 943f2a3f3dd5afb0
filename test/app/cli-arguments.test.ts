import { ArgumentError, readArguments } from "../../src/app/cli-arguments";
import { dayOf } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import { NONE } from "../../src/values/none";

function refusal(...words: string[]): string {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof ArgumentError) return error.sentence;
    throw error;
  }
  throw new Error("nothing was refused");
}

test("check, with every option and with none", () => {
  expect(readArguments(["check", "a.xlsx"])).toEqual({ name: "check", file: "a.xlsx", language: null, period: null, statusDate: null, today: null, format: "text" });
  const words = ["check", "--period", "2022-W02-09", "--status-date=2022-03-06", "a.xlsx", "--today", "09.03.2022", "--lang", "nn", "--format", "json"];
  expect(readArguments(words)).toEqual({
    name: "check", file: "a.xlsx", language: "nn", period: "2022-W02-09", statusDate: dayOf(2022, 3, 6), today: dayOf(2022, 3, 9), format: "json",
  });
});

test("generate, explain, new, help and version", () => {
  expect(readArguments(["generate", "a.xlsx", "--out", "b.xlsx"])).toEqual({ name: "generate", file: "a.xlsx", language: null, period: null, today: null, out: "b.xlsx", reason: null, asToday: false });
  expect(readArguments(["new", "--sample", "ny.xlsx", "--lang=en"])).toEqual({ name: "new", file: "ny.xlsx", isSample: true, language: "en" });
  expect(readArguments(["explain", "amount"])).toEqual({ name: "explain", what: "amount", texts: [], referenceDate: NONE, format: "text", language: null });
  expect(readArguments(["explain", "date", "10.mars", "Jan-22", "--reference-date", "2022-03-06"])).toMatchObject({ texts: ["10.mars", "Jan-22"], referenceDate: dayOf(2022, 3, 6) });
  expect(readArguments(["--help"])).toMatchObject({ name: "help" });
  expect(readArguments(["check", "--help"])).toMatchObject({ name: "help" });
  expect(readArguments(["--version"])).toMatchObject({ name: "version" });
});

test("publish, history and diff", () => {
  const publish = ["publish", "a.xlsx", "--period", "2022-W02-09", "--by", "Kari Nordmann", "--reason=Feil beløp", "--as-today", "--today", "2022-03-09"];
  expect(readArguments(publish)).toEqual({
    name: "publish", file: "a.xlsx", language: null, period: "2022-W02-09", by: "Kari Nordmann", reason: "Feil beløp", asToday: true, today: dayOf(2022, 3, 9),
  });
  expect(readArguments(["history", "a.xlsx", "--format", "json"])).toEqual({ name: "history", file: "a.xlsx", language: null, today: null, format: "json" });
  expect(readArguments(["diff", "a.xlsx", "--from", "2022-01", "--to", "2022-02"])).toEqual({
    name: "diff", file: "a.xlsx", language: null, from: "2022-01", to: "2022-02", today: null, format: "text",
  });
});

test("texts that look like options are texts", () => {
  expect(readArguments(["explain", "amount", "-11 000", "- 15 250", "–", "(1 200)"])).toMatchObject({ texts: ["-11 000", "- 15 250", "–", "(1 200)"] });
  expect(readArguments(["explain", "amount", "--", "--format", ""])).toMatchObject({ texts: ["--format", ""], format: "text" });
  expect(readArguments(["check", "--", "--rar.xlsx"])).toMatchObject({ file: "--rar.xlsx" });
});

test.each([
  [[], "check, generate, publish, history, diff, explain eller new"],
  [["slett", "a.xlsx"], "«slett»"],
  [["__proto__", "a.xlsx"], "«__proto__»"],
  [["constructor"], "«constructor»"],
  [["check"], "statusark check FIL"],
  [["check", ""], "statusark check FIL"],
  [["check", "a.xlsx", "b.xlsx"], "«b.xlsx»"],
  [["check", "a.xlsx", "--out", "b.xlsx"], "--out"],
  [["check", "a.xlsx", "--period"], "--period"],
  [["check", "a.xlsx", "--period="], "--period"],
  [["check", "a.xlsx", "--period", "x", "--period", "y"], "to ganger"],
  [["check", "a.xlsx", "--today", "31.02.22"], "«31.02.22»"],
  [["check", "a.xlsx", "--today", "Jan-22"], "«Jan-22»"],
  [["check", "a.xlsx", "--today", "10. mars"], "«10. mars»"],
  [["check", "a.xlsx", "--format", "xml"], "text, json"],
  [["check", "a.xlsx", "--lang", "sv"], "nb, nn, en"],
  [["explain"], "date, amount, period"],
  [["explain", "number", "1"], "«number»"],
  [["new", "a.xlsx", "--sample=ja"], "--sample"],
  [["publish", "a.xlsx", "--by", "Kari"], "--period"],
  [["publish", "a.xlsx", "--period", "2022-01"], "--by"],
  [["publish", "a.xlsx", "--period", "2022-01", "--by", " "], "--by"],
  [["diff", "a.xlsx", "--from", "2022-01"], "--to"],
  [["history", "a.xlsx", "b.xlsx"], "«b.xlsx»"],
  [["generate", "a.xlsx", "--as-today=ja"], "--as-today"],
])("refuses %j", (words, part) => {
  expect(refusal(...words)).toContain(part);
  expect(refusal(...words)).not.toContain("undefined");
});

test("refuses in the language asked for", () => {
  expect(refusal("check", "--lang", "en")).toBe("Say which file: statusark check FILE.");
  expect(refusal("check", "--lang=nn")).toBe("Skriv kva fil: statusark check FIL.");
  expect(new Set(LANGUAGES.map((language) => refusal("tull", "--lang", language))).size).toBe(3);
});
