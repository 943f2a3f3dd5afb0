import officeAddins from "eslint-plugin-office-addins";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { coreRooms } from "./scripts/rooms.mjs";

const shape = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "No default exports: export it by its name, so that it is called the same everywhere.",
  },
  {
    selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
    message: "No barrels: import from the file that holds the thing.",
  },
];

const text = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
    message: "No markup from text: let React or textContent write it.",
  },
];

const excelOnly = [
  {
    selector: "Identifier[name=/^(Excel|Office|OfficeExtension)$/]",
    message: "Only «excel», «selftest» and the doors speak Office.js: put the call there, and plain data of «workbook» on this side.",
  },
];

const pure = [
  {
    selector: "NewExpression[callee.name='Date'], CallExpression[callee.name='Date'], MemberExpression[object.name='Date']",
    message: "No clock in the core: take «today» or the status date as an argument; a day is a whole number (values/calendar-date).",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "No randomness in the core: take what should vary as an argument.",
  },
  {
    selector: "MemberExpression[property.name=/^(toLocale|localeCompare)/], Identifier[name='Intl']",
    message: "No locale formatting in the core: write dates and amounts with values/write-date and values/write-number, in the language given.",
  },
];

const restricted = (...groups) => ({ "no-restricted-syntax": ["error", ...groups.flat()] });

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/", "test/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": ["error", { report: "potential" }], "regexp/no-super-linear-move": ["error", { report: "potential" }] },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-implied-eval": "error",
      eqeqeq: "error",
      ...restricted(shape),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      ...restricted(shape, text, excelOnly),
    },
  },
  {
    files: coreRooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: restricted(shape, text, excelOnly, pure),
  },
  {
    files: ["src/*.{ts,tsx}", "src/selftest/**/*.ts", "src/workbench/host/**/*.ts", "src/workbench/bridge.ts"],
    rules: restricted(shape, text),
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // Loads are asked for in one function and read after the sync in the function that it returns, which the plugin's
    // own rules of order cannot follow; the real client throws PropertyNotLoaded in the tests instead.
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      ...restricted(shape, text),
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
