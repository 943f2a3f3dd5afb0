/** What a person has said of the workbook as a whole. It is kept in the workbook, beside its cells. */
export interface Remembered {
  /** Whether highlights may be shown to all who have it open; `null`: nobody has answered. */
  readonly marks: "shown" | "declined" | null;
  /** Date and amount columns have help at entry. */
  readonly entryHelp: boolean;
}

export const NOTHING_REMEMBERED: Remembered = { marks: null, entryHelp: false };

/** Key of the worksheet custom property that holds it, on one sheet of the user's. */
export const REMEMBERED_KEY = "statusark.answers";

/** As the custom property holds it; `null` where there is nothing to keep. */
export function rememberedText({ marks, entryHelp }: Remembered): string | null {
  return marks === null && !entryHelp ? null : JSON.stringify([marks, entryHelp]);
}

/** Of the first text that says something; nothing for what Statusark did not write. */
export function readRemembered(texts: Iterable<string | null>): Remembered {
  for (const text of texts) {
    const said = /^\[(?:null|"(shown|declined)"),(true|false)\]$/.exec(text ?? "");
    if (said) return { marks: said[1] === "shown" || said[1] === "declined" ? said[1] : null, entryHelp: said[2] === "true" };
  }
  return NOTHING_REMEMBERED;
}
