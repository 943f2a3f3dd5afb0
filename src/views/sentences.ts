/** Parts of a text that were made without full stops, one after another as sentences. */
export function asSentences(parts: readonly string[]): string {
  return parts.map((part) => ([".", "?", ":"].includes(part.slice(-1)) ? part : `${part}.`)).join(" ");
}
