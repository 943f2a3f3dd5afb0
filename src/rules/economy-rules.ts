import { actualDecreased } from "./economy/actual-decreased";
import { actualOverBudget } from "./economy/actual-over-budget";
import { amountOutOfScale } from "./economy/amount-out-of-scale";
import { economyCodeBlank } from "./economy/code-blank";
import { deviationBlank } from "./economy/deviation-blank";
import { deviationDoesNotAddUp } from "./economy/deviation-does-not-add-up";
import { deviationSignSwapped } from "./economy/deviation-sign-swapped";
import { deviationUnexplained } from "./economy/deviation-unexplained";
import { deviationWordContradicts } from "./economy/deviation-word-contradicts";
import { duplicateEconomyRow } from "./economy/duplicate-row";
import { estimate } from "./economy/estimate";
import { flatPhasingText } from "./economy/flat-phasing-text";
import { forecastAgainstEarnedValue } from "./economy/forecast-against-earned-value";
import { forecastBelowActual } from "./economy/forecast-below-actual";
import { forecastBlank } from "./economy/forecast-blank";
import { forecastNeverMoves } from "./economy/forecast-never-moves";
import { forecastOverBudget } from "./economy/forecast-over-budget";
import { impossibleAmount } from "./economy/impossible-amount";
import { largeShareSmallAmount } from "./economy/large-share-small-amount";
import { ledgerDiffers } from "./economy/ledger-differs";
import { nearlySpent } from "./economy/nearly-spent";
import { noBookings } from "./economy/no-bookings";
import { openingBalanceDiffers } from "./economy/opening-balance-differs";
import { overspend } from "./economy/overspend";
import { performanceIndexLow } from "./economy/performance-index-low";
import { planAgainstPhasing } from "./economy/plan-against-phasing";
import { planDecreased } from "./economy/plan-decreased";
import { planIsWholeBudget } from "./economy/plan-is-whole-budget";
import { planOverBudget } from "./economy/plan-over-budget";
import { reallocation } from "./economy/reallocation";
import { roundedActual } from "./economy/rounded-actual";
import { spendingSpike } from "./economy/spending-spike";
import { spentWithoutProgress } from "./economy/spent-without-progress";
import { totalDiffers } from "./economy/total-differs";
import { underspend } from "./economy/underspend";
import { moneyWithoutInitiative } from "./economy/unknown-initiative";
import { withinBudgetText } from "./economy/within-budget-text";
import { yearToDateSuspected } from "./economy/year-to-date-suspected";
import type { Rule } from "./rule";

/** Rules on money; part of the catalogue. */
export const economyRules: readonly Rule[] = [
  actualDecreased,
  actualOverBudget,
  amountOutOfScale,
  economyCodeBlank,
  deviationBlank,
  deviationDoesNotAddUp,
  deviationSignSwapped,
  deviationUnexplained,
  deviationWordContradicts,
  duplicateEconomyRow,
  estimate,
  flatPhasingText,
  forecastAgainstEarnedValue,
  forecastBelowActual,
  forecastBlank,
  forecastNeverMoves,
  forecastOverBudget,
  impossibleAmount,
  largeShareSmallAmount,
  ledgerDiffers,
  nearlySpent,
  noBookings,
  openingBalanceDiffers,
  overspend,
  performanceIndexLow,
  planAgainstPhasing,
  planDecreased,
  planIsWholeBudget,
  planOverBudget,
  reallocation,
  roundedActual,
  spendingSpike,
  spentWithoutProgress,
  totalDiffers,
  underspend,
  moneyWithoutInitiative,
  withinBudgetText,
  yearToDateSuspected,
];
