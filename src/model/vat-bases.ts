import type { Initiative } from "./initiative";
import { remembered } from "./remembered";

/** Initiatives with a total budget, by what it says of VAT. */
export interface VatBases {
  readonly incl: readonly Initiative[];
  readonly excl: readonly Initiative[];
  readonly unknown: readonly Initiative[];
}

export const vatBases = remembered(({ initiatives }): VatBases => {
  const bases = { incl: new Array<Initiative>(), excl: new Array<Initiative>(), unknown: new Array<Initiative>() };
  for (const initiative of initiatives) if (initiative.budget !== null) bases[initiative.vat].push(initiative);
  return bases;
}, ["initiatives", "programme"]);
