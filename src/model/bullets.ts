const MARKS = ["•", "-", "–", "*", "·"];

function withoutMark(line: string): string {
  const trimmed = line.trim();
  const mark = MARKS.find((each) => trimmed.startsWith(each));
  return mark === undefined ? trimmed : trimmed.slice(mark.length).trimStart();
}

function startsBullet(line: string): boolean {
  const trimmed = line.trimStart();
  return MARKS.some((mark) => trimmed.startsWith(mark));
}

/**
 * Splits a text cell into bullets: at line breaks and at leading «•», «-», «*» (also «•» inside a line).
 * Where a text has marks, an unmarked line that follows continues its bullet, unless it ends with ":" (a heading).
 */
export function bulletsOf(text: string): readonly string[] {
  if (!text.includes("\n") && !text.includes("\r") && !text.includes("•")) {
    const words = withoutMark(text);
    return words === "" ? [] : [words];
  }
  const lines = text.replaceAll("\r", "\n").replaceAll("•", "\n•").split("\n").filter((line) => line.trim() !== "");
  const marked = lines.some(startsBullet);
  const bullets: string[] = [];
  for (const line of lines) {
    const words = withoutMark(line);
    if (words === "") continue;
    const last = bullets.at(-1);
    const isHeading = words.endsWith(":");
    if (marked && !startsBullet(line) && last !== undefined && !last.endsWith(":") && !isHeading) {
      bullets[bullets.length - 1] = `${last} ${words}`;
    } else bullets.push(words);
  }
  return bullets;
}
