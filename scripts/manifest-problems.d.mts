export function manifestProblems(
  xml: string,
  parts: { iconSize(address: string): { width: number; height: number } | null; functionNames: readonly string[] },
): string[];
