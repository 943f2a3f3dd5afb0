/** Text from a workbook on one line of a terminal: control characters, which may steer it, and line breaks become spaces. */
export function plainLine(text: string): string {
  let plain = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const steers = code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    plain += steers ? " " : character;
  }
  return plain;
}
