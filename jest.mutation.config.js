import config from "./jest.config.js";

const unit = config.projects.find(({ displayName }) => displayName === "unit");

/** `MUTATION_TESTS=values` or `=rules/texts`: only the tests of these folders or files, for a quick look that counts too many survivors. */
const folders = process.env.MUTATION_TESTS?.split(",") ?? ["values", "tables", "model", "rules", "golden"];

/** The tests that look at values and rules, without those that take seconds: every mutant is met by all that reach it. */
export default {
  ...unit,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: folders.map((room) => `<rootDir>/test/${room}{/**/*,}.test.ts`),
  testPathIgnorePatterns: ["reader-properties", "gmpp", "it-dashboard", "quiet", "later-reports", "second-report", "month-names"].map((name) => `<rootDir>/test/.*${name}`),
};
