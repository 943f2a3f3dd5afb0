/** Formats that a file names by number alone, as an en-US Excel shows them (ECMA-376 part 1, 18.8.30; 14 and 22 as Excel does). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)', 6: '"$"#,##0_);[Red]\\("$"#,##0\\)', 7: '"$"#,##0.00_);\\("$"#,##0.00\\)', 8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};

/** First number that a file may give to a format of its own. */
export const FIRST_OWN_FORMAT = 164;

export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

const NUMBERS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** Number of a built-in format whose meaning does not hang on the reader's locale (5–8 and 37–44 do), or `null`. */
export function builtInNumber(code: string): number | null {
  const id = NUMBERS.get(code);
  return id === undefined || (id >= 5 && id <= 8) || (id >= 37 && id <= 44) ? null : id;
}
