import { readArguments, type ExplainCommand } from "../../src/app/cli-arguments";
import { explainLine } from "../../src/app/explain-line";

function command(...words: readonly string[]): ExplainCommand {
  const read = readArguments(["explain", ...words]);
  if (read.name !== "explain") throw new Error(`Read as ${read.name}`);
  return read;
}

test.each([
  ["amount", "1,5 mill."], ["date", "31.01.22"], ["period", "2022-T1"],
] as const)("an %s is explained in words, in bokmål where no language is asked for, and as JSON", (what, text) => {
  const [words, nb, json] = [command(what, text), command(what, text, "--lang", "nb"), command(what, text, "--format", "json")].map((each) => explainLine(each, text));
  expect(words).toBe(nb);
  expect(words).not.toContain("\n");
  expect(explainLine(command(what, text, "--lang", "en"), text)).not.toBe(words);
  expect(JSON.parse(json ?? "")).toMatchObject({ text });
});
