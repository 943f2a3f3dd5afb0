/** A milestone's ID taken apart: «MP2a» is «MP», 2, «a». */
export interface MilestoneId {
  readonly prefix: string;
  readonly number: number;
  readonly suffix: string;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** `null` where the ID holds no number, or more than six digits of one. The last number counts: «1e-MP2» is 2. */
export function milestoneId(id: string): MilestoneId | null {
  let end = id.length;
  while (end > 0 && !isDigit(id, end - 1)) end--;
  let start = end;
  while (start > 0 && isDigit(id, start - 1)) start--;
  if (start === end || end - start > 6) return null;
  return { prefix: id.slice(0, start), number: Number(id.slice(start, end)), suffix: id.slice(end) };
}

/** «MP2a», «MP2b» …: the first letters behind an ID that `isTaken` does not know, in lower case. */
export function lettered(id: string, count: number, isTaken: (id: string) => boolean): readonly string[] {
  const free: string[] = [];
  for (let code = 97; code <= 122 && free.length < count; code++) {
    const candidate = id + String.fromCharCode(code);
    if (!isTaken(candidate.toLowerCase())) free.push(candidate);
  }
  return free;
}
