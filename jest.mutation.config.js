import config from "./jest.config.js";

const unit = config.projects.find(({ displayName }) => displayName === "unit");

/** The tests that look at values and rules, without those that take seconds: every mutant is met by all that reach it. */
export default {
  ...unit,
  testMatch: ["values", "tables", "model", "rules", "golden"].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testPathIgnorePatterns: ["reader-properties", "gmpp", "it-dashboard", "quiet", "later-reports", "second-report", "month-names"].map((name) => `<rootDir>/test/.*${name}`),
};
