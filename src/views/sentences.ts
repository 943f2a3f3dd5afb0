/** Parts of a text that were made without full stops, one after another as sentences. */
export function asSentences(parts: readonly string[]): string {
  return parts.map((part) => ([".", "?", ":"].includes(part.slice(-1)) ? part : `${part}.`)).join(" ");
}

/** Up to and with its first full stop that ends a sentence. */
export function firstSentence(text: string): string {
  const end = text.indexOf(". ");
  return end < 0 ? text : text.slice(0, end + 1);
}
