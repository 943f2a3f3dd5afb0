export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

interface BorderWords {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
}

/** The file's words for a line, and Excel's. */
const WORDS: Readonly<Record<string, BorderWords>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export function borderWords(fileStyle: string): BorderWords {
  return WORDS[fileStyle] ?? { style: "Continuous", weight: "Thin" };
}

/** The file's word for a style and weight; the weight gives way where the two do not go together, as in Excel. */
export function fileStyle(style: Exclude<BorderStyle, "None">, weight: BorderWeight): string {
  const both = Object.entries(WORDS).find(([, words]) => words.style === style && words.weight === weight);
  const one = both ?? Object.entries(WORDS).find(([, words]) => words.style === style);
  return one?.[0] ?? "thin";
}
