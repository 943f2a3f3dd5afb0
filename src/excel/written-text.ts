/** A text as it goes into `values`: Excel takes a leading apostrophe for its own sign of a text and drops it, so a text that begins with one has it twice. */
export function writtenText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}
