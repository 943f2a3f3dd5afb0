/** Whole øre (or hundredths of another currency); safe up to 9·10^15 øre = 9·10^13 kr. */
export type Ore = number;

/** The closed list of `explain`. */
export const VAT_BASES = ["incl", "excl", "unknown"] as const;

export type VatBasis = (typeof VAT_BASES)[number];

/** The closed list of `explain`. */
export const AMOUNT_FLAGS = ["separator-unusual", "minus-unusual", "text-number", "unit-from-column"] as const;

export type AmountFlag = (typeof AMOUNT_FLAGS)[number];

export const CURRENCIES = ["NOK", "EUR", "SEK", "DKK", "USD", "GBP"] as const;

export type Currency = (typeof CURRENCIES)[number];

export interface Money {
  readonly raw: string;
  readonly ore: Ore;
  readonly currency: Currency;
  readonly vat: VatBasis;
  /** 100 (one krone) where the digits are written out, else one step of the last digit written with its unit. */
  readonly precisionOre: Ore;
  readonly flags: readonly AmountFlag[];
  /** The currency that it was written in, where the workbook's rate made it kroner. */
  readonly convertedFrom?: Currency;
  /** As written: `kr`, `thousand`, `million`, `billion`; `none` where bare. */
  readonly unit: "none" | "kr" | "thousand" | "million" | "billion";
}

/** Why a text is no amount; the closed list of `explain`. */
export const AMOUNT_REASONS = ["not-an-amount", "ambiguous-separator", "too-large", "too-long", "cell-error"] as const;

export type AmountReason = (typeof AMOUNT_REASONS)[number];

/** `money` is `null` for a blank. */
export type AmountReading =
  | { readonly ok: true; readonly money: Money | null }
  | { readonly ok: false; readonly reason: AmountReason; readonly candidates: readonly Money[] };

export type ColumnUnit = 1 | 1000 | 1000000 | 1000000000;

export interface AmountContext {
  /** Kroner that a bare number of this column stands for. */
  readonly unit: ColumnUnit;
  /** What a bare number of this column is in; kroner where left out. */
  readonly currency?: Currency;
  /** What an amount of this column includes unless it says so itself. */
  readonly vat?: VatBasis;
  /** English columns ask where `1,234` may be a decimal comma. */
  readonly english: boolean;
}
