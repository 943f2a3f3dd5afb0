/** What a package may hold before it is refused as too large. Sizes in bytes. */
export const LIMITS = {
  entries: 10_000,
  inflated: 200 * 1024 * 1024,
  /** Inflated to compressed, of the whole package. */
  ratio: 200,
  /** Below this the ratio says nothing. */
  ratioFrom: 4 * 1024 * 1024,
  cells: 8_000_000,
  /** Excel itself stops at 65 490 cell formats. */
  cellFormats: 65_490,
} as const;
