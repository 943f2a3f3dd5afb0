const shared = {
  testEnvironment: "node",
  // The real Office.js client is made global in some tests and looks at itself while it is put away.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: { "^.+\\.(t|j|mj)sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } }] },
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|fast-check|pure-rand)/)"],
  // numfmt 4.0.1 names a CommonJS file that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  extensionsToTreatAsEsm: [],
};

export default {
  // A slow machine is no failure: nothing here is a timed test.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["<rootDir>/test/(browser|pictures|faults|deep)/"] },
    // Run by CI, not by npm test: they need LibreOffice, or minutes.
    { ...shared, displayName: "pictures", testMatch: ["<rootDir>/test/pictures/**/*.test.ts"] },
    { ...shared, displayName: "faults", testMatch: ["<rootDir>/test/faults/**/*.test.ts"] },
    { ...shared, displayName: "deep", testMatch: ["<rootDir>/test/deep/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
