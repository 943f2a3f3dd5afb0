import config from "./jest.config.js";

const unit = config.projects.find(({ displayName }) => displayName === "unit");

/** The tests that look at values and rules; the same ones as in `npm test`, without those that measure time. */
export default {
  ...unit,
  testMatch: ["values", "tables", "model", "rules", "golden"].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
};
