/** At most `most` lines, the last one closed with an ellipsis: for names that stand in full elsewhere. */
export function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -3) ?? ""}…`];
}
