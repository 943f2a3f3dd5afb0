/**
 * Working convention: `0.1`, `0.2` … are drafts, `1` is what was published of them, `1.1` … are drafts of the
 * correction that is published as `2`.
 */
export interface ReportVersion {
  /** The published version; of a draft the one that it follows, 0 before the first. */
  readonly major: number;
  /** 0 for a published version. */
  readonly draft: number;
}

function digitsOf(text: string): number {
  const digits = [...text].filter((character) => character >= "0" && character <= "9").join("").slice(0, 9);
  return digits === "" ? 0 : Number(digits);
}

/** Reads what «Versjon» says, also `v3`; a blank is 1. */
export function readVersion(text: string): ReportVersion {
  if (digitsOf(text) === 0) return { major: text.includes(".") ? 0 : 1, draft: 0 };
  const point = text.indexOf(".");
  return point < 0 ? { major: digitsOf(text), draft: 0 } : { major: digitsOf(text.slice(0, point)), draft: digitsOf(text.slice(point + 1)) };
}

export function writeVersion({ major, draft }: ReportVersion): string {
  return draft === 0 ? String(major) : `${String(major)}.${String(draft)}`;
}

export function compareVersions(a: ReportVersion, b: ReportVersion): number {
  return a.major - b.major || a.draft - b.draft;
}
