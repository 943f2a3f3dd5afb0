function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Whether a text states a period in weeks: `2022-W02-09`, «Uke 02–09», «veke 5», “weeks 2–9”. */
export function speaksOfWeeks(text: string): boolean {
  const lower = text.toLowerCase();
  if (["uke", "veke", "week"].some((word) => lower.includes(word))) return true;
  for (let at = lower.indexOf("w"); at >= 0; at = lower.indexOf("w", at + 1)) {
    if (isDigit(lower[at + 1])) return true;
  }
  return false;
}
