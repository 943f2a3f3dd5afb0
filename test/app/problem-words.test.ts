import { fileProblemWords } from "../../src/app/file-problem-words";
import { problemWords } from "../../src/app/problem-words";
import { PublishingRefused } from "../../src/app/publishing-refused";
import { ArgumentError, readArguments } from "../../src/app/cli-arguments";
import { FileError, fileError, refusalWords } from "../../src/app/refusal";
import { GenerationHeld } from "../../src/app/generation-held";
import { UnknownPeriod } from "../../src/app/unknown-period";
import type { Finding } from "../../src/rules/finding";
import { LANGUAGES } from "../../src/values/language";
import { WorkbookError } from "../../src/workbook/workbook-error";

function said(words: Readonly<Record<(typeof LANGUAGES)[number], (where: string) => string>>, where: string): readonly string[] {
  return LANGUAGES.map((language) => words[language](where));
}

test.each([
  ["too-large", "", ["Arbeidsboken er for stor.", "Arbeidsboka er for stor.", "The workbook is too large."]],
  ["too-large", "150 MB", ["Arbeidsboken er for stor: 150 MB.", "Arbeidsboka er for stor: 150 MB.", "The workbook is too large: 150 MB."]],
  ["sheet-missing", "", ["Arket finnes ikke lenger. Les tabellene på nytt.", "Arket finst ikkje lenger. Les tabellane på nytt.", "The sheet is no longer there. Read the tables again."]],
  ["sheet-missing", "Økonomi", ["Arket «Økonomi» finnes ikke lenger. Les tabellene på nytt.", "Arket «Økonomi» finst ikkje lenger. Les tabellane på nytt.", "The sheet «Økonomi» is no longer there. Read the tables again."]],
  ["refused", "", [
    "Excel sa nei. Krever arbeidsboken en følsomhetsetikett, må den velges først.", "Excel sa nei. Krev arbeidsboka ein sensitivitetsetikett, må han veljast først.",
    "Excel said no. If the workbook requires a sensitivity label, choose one first.",
  ]],
  ["refused", "AccessDenied", [
    "Excel sa nei (AccessDenied). Krever arbeidsboken en følsomhetsetikett, må den velges først.", "Excel sa nei (AccessDenied). Krev arbeidsboka ein sensitivitetsetikett, må han veljast først.",
    "Excel said no (AccessDenied). If the workbook requires a sensitivity label, choose one first.",
  ]],
] as const)("an open workbook that is %s at «%s» is told of with its place, in each language", (problem, where, sentences) => {
  expect(said(problemWords(problem), where)).toEqual(sentences);
});

test("a file's own problems are told of by its words, an open workbook's by those of the pane", () => {
  expect(said(fileProblemWords("damaged"), "")).toEqual([
    "Arbeidsboken er skadet. Åpne og reparer den i Excel.", "Arbeidsboka er skadd. Opne og reparer ho i Excel.", "The workbook is damaged. Open and repair it in Excel.",
  ]);
  expect(said(fileProblemWords("damaged"), "xl/workbook.xml")).toEqual([
    "Arbeidsboken er skadet (xl/workbook.xml). Åpne og reparer den i Excel.", "Arbeidsboka er skadd (xl/workbook.xml). Opne og reparer ho i Excel.",
    "The workbook is damaged (xl/workbook.xml). Open and repair it in Excel.",
  ]);
  expect(said(fileProblemWords("busy"), "")).toEqual(said(problemWords("busy"), ""));
  expect(said(problemWords("damaged"), "A1")).toEqual(said(problemWords("refused"), "A1"));
});

describe("why nothing came of a command", () => {
  const finding = {} as Finding;
  const argument = ((): unknown => {
    try {
      return readArguments(["check"]);
    } catch (error) {
      return error;
    }
  })();

  test.each([
    ["an unknown period", new UnknownPeriod("2022-13", ["2022-01", "2022-02"]), "The period “2022-13” is not in the workbook. It has 2022-01, 2022-02."],
    ["a held correction", new GenerationHeld("published", "2022-01", 2), "The report for 2022-01 is published (version 2) and is not made again. A correction becomes version 3 beside it, and needs a reason. Write it after --reason."],
    ["an earlier period", new GenerationHeld("as-today", "2022-01", 0), "2022-01 is an earlier period. The milestones are shown as they are today, not as they were. Use --as-today if that will do."],
    ["no reason", new PublishingRefused("no-reason", "2022-01"), "The report for 2022-01 is published. A correction needs a reason. Write it after --reason."],
    ["one open error", new PublishingRefused("errors", "2022-01", [finding]), "The report for 2022-01 has 1 open error. Fix or acknowledge it before publishing."],
    ["open errors", new PublishingRefused("errors", "2022-01", [finding, finding]), "The report for 2022-01 has 2 open errors. Fix or acknowledge each before publishing."],
    ["a damaged workbook", new WorkbookError("damaged", "xl/workbook.xml"), "The workbook is damaged (xl/workbook.xml). Open and repair it in Excel."],
    ["a missing file", fileError("ENOENT", "a.xlsx"), "The file or folder “a.xlsx” does not exist."],
    ["a file that exists", new FileError("exists", "a.xlsx"), "“a.xlsx” exists already and is not written over."],
    ["a fault of ours", new TypeError("x is not a function"), refusalWords("x is not a function", "a.xlsx", "en")],
  ])("%s is said in one sentence, with what helps", (_, error, sentence) => {
    expect(refusalWords(error, "a.xlsx", "en")).toBe(sentence);
  });

  test("arguments that are not understood are said as their reader says it, and an unknown code of the system with that code", () => {
    expect(argument).toBeInstanceOf(ArgumentError);
    expect(refusalWords(argument, "", "nb")).toBe((argument as ArgumentError).sentence);
    expect(fileError("EMFILE", "a.xlsx")).toMatchObject({ problem: "other", file: "a.xlsx", detail: "EMFILE" });
    expect(refusalWords(fileError("EMFILE", "a.xlsx"), "a.xlsx", "nb")).toContain("EMFILE");
  });

  test("one open error, and several, are counted in each language", () => {
    const sentences = [1, 2].map((count) => LANGUAGES.map((language) => new PublishingRefused("errors", "2022-01", Array.from({ length: count }, () => finding)).sentence(language)));
    expect(sentences).toEqual([
      [
        "Rapporten for 2022-01 har 1 åpen feil. Rett eller kvitter den før du publiserer.", "Rapporten for 2022-01 har 1 open feil. Rett eller kvitter han før du publiserer.",
        "The report for 2022-01 has 1 open error. Fix or acknowledge it before publishing.",
      ],
      [
        "Rapporten for 2022-01 har 2 åpne feil. Rett eller kvitter hver av dem før du publiserer.", "Rapporten for 2022-01 har 2 opne feil. Rett eller kvitter kvar av dei før du publiserer.",
        "The report for 2022-01 has 2 open errors. Fix or acknowledge each before publishing.",
      ],
    ]);
  });
});
