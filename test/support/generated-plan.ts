import fc from "fast-check";

/** What a generated sheet may have beside its cells, each where the format lets it stand. */
export const SHEET_FEATURES = [
  "sheetPr", "dimension", "frozen", "columns", "heights", "spans", "noAddresses", "merge", "filter", "cellIs", "scale", "bar", "icons", "list", "x14list", "links",
  "print", "printer", "breaks", "property", "ignored", "drawing", "notes", "threads", "sparklines", "x14format", "unknownExtension", "phonetic", "alternate", "protectedRange",
  "table", "calculated", "totals", "columnFormat", "headerless", "occupied", "shared", "array",
] as const;

/** What a generated package may have beside its sheets, and the odd but legal forms that it may take. */
export const BOOK_FEATURES = [
  "label", "properties", "customXml", "calcChain", "theme", "externalLink", "names", "filled", "ignorable", "date1904", "styles", "sharedStrings",
  "prefix", "relationPrefix", "absoluteTargets", "dottedTargets", "workbookAtRoot", "otherCase", "sheetsByDefault", "mark", "utf16", "stored", "folders", "backwards", "gapsInIds",
] as const;

export type SheetFeature = (typeof SHEET_FEATURES)[number];
export type BookFeature = (typeof BOOK_FEATURES)[number];

export const ROWS = 8;
const NAMES = ["Ark1", "It's", "A & B <c>", "æøå 2022", "Ark.1-2", "1. kvartal", "Ark1 (2)", "!x", "R1C1", "😀"] as const;
export const TEXTS = ["Å & <b>", " ledende ", "linje\nto", "_x0041_", "=1+1", "😀", "\ttab", "'apostrof", "]]>", '"x"', "- 15 250", "&amp;"] as const;

/** How a text stands in its cell. */
export type TextForm = "shared" | "richShared" | "inline" | "richInline" | "result" | "blank" | "none";
export type OtherForm = "true" | "false" | "error" | "isoDate" | "date" | "exponent" | "blank" | "none";

export interface SheetPlan {
  readonly name: string;
  /** Column A, one a row; formulas read these. */
  readonly numbers: readonly number[];
  /** Column B. */
  readonly texts: readonly { readonly form: TextForm; readonly text: string }[];
  /** Column C. */
  readonly others: readonly OtherForm[];
  /** Column D: which formula stands in each row. */
  readonly formulas: readonly number[];
  /** Rows of data in the table at H3. */
  readonly amounts: readonly number[];
  readonly features: readonly SheetFeature[];
}

/** A whole workbook to be written, and what is then done to it. */
export interface BookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly features: readonly BookFeature[];
  readonly edit: { readonly sheet: number; readonly row: number; readonly value: number };
  readonly does: { readonly edit: boolean; readonly add: boolean; readonly append: boolean };
}

/** Quarters, so that every program adds them up to the same. */
const number = fc.integer({ min: -4000, max: 400_000 }).map((quarters) => quarters / 4);

function some<T>(of: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...of]);
}

function each<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(of, { minLength: ROWS, maxLength: ROWS });
}

const sheet = fc.record({
  numbers: each(number),
  texts: each(fc.record({ form: fc.constantFrom<TextForm>("shared", "richShared", "inline", "richInline", "result", "blank", "none"), text: fc.constantFrom(...TEXTS) })),
  others: each(fc.constantFrom<OtherForm>("true", "false", "error", "isoDate", "date", "exponent", "blank", "none")),
  formulas: each(fc.nat(9)),
  amounts: fc.array(number, { minLength: 1, maxLength: 4 }),
  features: some(SHEET_FEATURES),
});

/** Workbooks of one to three sheets. */
export const bookPlan: fc.Arbitrary<BookPlan> = fc.record({
  sheets: fc.tuple(fc.shuffledSubarray([...NAMES], { minLength: 1, maxLength: 3 }), fc.array(sheet, { minLength: 3, maxLength: 3 })).map(([names, sheets]) => names.map((name, at) => ({ ...sheets[at]!, name }))),
  features: some(BOOK_FEATURES),
  edit: fc.record({ sheet: fc.nat(2), row: fc.integer({ min: 1, max: ROWS }), value: number }),
  does: fc.record({ edit: fc.boolean(), add: fc.boolean(), append: fc.boolean() }).filter(({ edit, add, append }) => edit || add || append),
});

/** The plan once its edit is made. */
export function edited(plan: BookPlan): BookPlan {
  const at = plan.edit.sheet % plan.sheets.length;
  return { ...plan, sheets: plan.sheets.map((each, nth) => (nth === at ? { ...each, numbers: each.numbers.map((value, row) => (row + 1 === plan.edit.row ? plan.edit.value : value)) } : each)) };
}
