export function manifestProblems(
  xml: string,
  parts: { iconSize(address: string): { width: number; height: number } | null; textAt(address: string): string | null; functionNames: readonly string[] },
): string[];
