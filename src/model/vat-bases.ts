import type { Initiative } from "./initiative";
import { remembered } from "./remembered";

/** Initiatives with a total budget, by what it says of VAT. */
export interface VatBases {
  readonly incl: readonly Initiative[];
  readonly excl: readonly Initiative[];
  readonly unknown: readonly Initiative[];
}

export const vatBases = remembered(({ initiatives }): VatBases => {
  const withBudget = initiatives.filter(({ budget }) => budget !== null);
  return {
    incl: withBudget.filter(({ vat }) => vat === "incl"),
    excl: withBudget.filter(({ vat }) => vat === "excl"),
    unknown: withBudget.filter(({ vat }) => vat === "unknown"),
  };
}, ["initiatives", "programme"]);
