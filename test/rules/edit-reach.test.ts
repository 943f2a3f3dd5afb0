import { catalogue } from "../../src/rules/catalogue";

/** What a large programme has thousands of. */
const MANY: ReadonlySet<string> = new Set(["milestone", "economy", "initiative", "report", "column", "cell"]);

it("an essential rule that looks at a whole programme says whose edits ask it again: all of them would, on every row", () => {
  const silent = catalogue.filter(({ looksAt, leansOn, profile, subject }) => looksAt === "programme" && leansOn === undefined && profile === "essential" && MANY.has(subject));
  expect(silent.map(({ id }) => id)).toEqual([]);
});
