import { steersTerminal } from "./steers-terminal";

/** JSON for a terminal or a file: characters that JSON allows and a terminal obeys are written as `\u009b`, which reads as the same text. */
export function plainJson(value: unknown, indent = 0): string {
  let plain = "";
  for (const character of JSON.stringify(value, null, indent)) {
    const code = character.codePointAt(0) ?? 0;
    plain += character !== "\n" && steersTerminal(code) ? `\\u${code.toString(16).padStart(4, "0")}` : character;
  }
  return plain;
}
