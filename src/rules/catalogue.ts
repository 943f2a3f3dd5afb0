import { changeWithoutInitiative } from "./change/unknown-initiative";
import { cellError } from "./column/cell-error";
import { dateWithoutYear } from "./column/date-without-year";
import { datesAsText } from "./column/dates-as-text";
import { deviationSign } from "./column/deviation-sign";
import { formulaOverwritten } from "./column/formula-overwritten";
import { mixedUnits } from "./column/mixed-units";
import { numberAsText } from "./column/number-as-text";
import { severalDates } from "./column/several-dates";
import { uncertainDate } from "./column/uncertain-date";
import { unreadableAmount } from "./column/unreadable-amount";
import { unreadableDate } from "./column/unreadable-date";
import { untidyKeys } from "./column/untidy-keys";
import { unusualSeparator } from "./column/unusual-separator";
import { decisionWithoutInitiative } from "./decision/unknown-initiative";
import { circular } from "./dependency/circular";
import { predecessorTooLate } from "./dependency/predecessor-too-late";
import { dependencyWithoutInitiative } from "./dependency/unknown-initiative";
import { withoutOwnerOrDate } from "./dependency/without-owner-or-date";
import { actualDecreased } from "./economy/actual-decreased";
import { actualOverBudget } from "./economy/actual-over-budget";
import { amountOutOfScale } from "./economy/amount-out-of-scale";
import { economyCodeBlank } from "./economy/code-blank";
import { deviationBlank } from "./economy/deviation-blank";
import { deviationDoesNotAddUp } from "./economy/deviation-does-not-add-up";
import { deviationSignSwapped } from "./economy/deviation-sign-swapped";
import { deviationUnexplained } from "./economy/deviation-unexplained";
import { duplicateEconomyRow } from "./economy/duplicate-row";
import { estimate } from "./economy/estimate";
import { forecastBelowActual } from "./economy/forecast-below-actual";
import { forecastBlank } from "./economy/forecast-blank";
import { forecastOverBudget } from "./economy/forecast-over-budget";
import { largeShareSmallAmount } from "./economy/large-share-small-amount";
import { nearlySpent } from "./economy/nearly-spent";
import { overspend } from "./economy/overspend";
import { planDecreased } from "./economy/plan-decreased";
import { planIsWholeBudget } from "./economy/plan-is-whole-budget";
import { planOverBudget } from "./economy/plan-over-budget";
import { underspend } from "./economy/underspend";
import { moneyWithoutInitiative } from "./economy/unknown-initiative";
import { yearToDateSuspected } from "./economy/year-to-date-suspected";
import { codeStyle } from "./initiative/code-style";
import { completedButActive } from "./initiative/completed-but-active";
import { compressedPlan } from "./initiative/compressed-plan";
import { duplicateCode } from "./initiative/duplicate-code";
import { leaderOrBudgetBlank } from "./initiative/leader-or-budget-blank";
import { nameOrCodeBlank } from "./initiative/name-or-code-blank";
import { noCompletionMilestone } from "./initiative/no-completion-milestone";
import { noRecentMilestone } from "./initiative/no-recent-milestone";
import { sameDeliveryDate } from "./initiative/same-delivery-date";
import { statusAgainstMilestones } from "./initiative/status-against-milestones";
import { vatUnset } from "./initiative/vat-unset";
import { weightsOff } from "./initiative/weights-off";
import { baselineOutOfOrder } from "./milestone/baseline-out-of-order";
import { coarseDate } from "./milestone/coarse-date";
import { dayOff } from "./milestone/day-off";
import { deliveredAhead } from "./milestone/delivered-ahead";
import { deliveredBeforePrevious } from "./milestone/delivered-before-previous";
import { deliveredEqualsPlan } from "./milestone/delivered-equals-plan";
import { deliveredOutOfOrder } from "./milestone/delivered-out-of-order";
import { dueSoonUnplanned } from "./milestone/due-soon-unplanned";
import { duplicateId } from "./milestone/duplicate-id";
import { earlyDelivery } from "./milestone/early-delivery";
import { forecastInPast } from "./milestone/forecast-in-past";
import { idsNotConsecutive } from "./milestone/ids-not-consecutive";
import { implausibleDate } from "./milestone/implausible-date";
import { longGap } from "./milestone/long-gap";
import { missingField } from "./milestone/missing-field";
import { missingId } from "./milestone/missing-id";
import { oneDateOnly } from "./milestone/one-date-only";
import { outsideRoadmap } from "./milestone/outside-roadmap";
import { overdue } from "./milestone/overdue";
import { replannedOften } from "./milestone/replanned-often";
import { replannedWithoutDecision } from "./milestone/replanned-without-decision";
import { slip } from "./milestone/slip";
import { slipUnexplained } from "./milestone/slip-unexplained";
import { unknownInitiative } from "./milestone/unknown-initiative";
import { weakDescription } from "./milestone/weak-description";
import { duplicatePeriod } from "./period/duplicate-id";
import { periodGap } from "./period/gap";
import { periodNotReadable } from "./period/not-readable";
import { periodOverlap } from "./period/overlap";
import { actualsCopied } from "./programme/actuals-copied";
import { baselineExecution } from "./programme/baseline-execution";
import { budgetsAgainstFrame } from "./programme/budgets-against-frame";
import { costDate } from "./programme/cost-date";
import { currencyWithoutRate } from "./programme/currency-without-rate";
import { hitRate } from "./programme/hit-rate";
import { reportsMissing } from "./programme/reports-missing";
import { settingNotUnderstood } from "./programme/setting-not-understood";
import { vatMixed } from "./programme/vat-mixed";
import { vatUnsetEverywhere } from "./programme/vat-unset";
import { bulletDateOutside } from "./report/bullet-date-outside";
import { reportCodeBlank } from "./report/code-blank";
import { costDateBlank } from "./report/cost-date-blank";
import { costDateDoubtful } from "./report/cost-date-doubtful";
import { deliveredInTextOnly } from "./report/delivered-in-text-only";
import { deliveryDateDiffers } from "./report/delivery-date-differs";
import { deliveryNotMentioned } from "./report/delivery-not-mentioned";
import { duplicateReportRow } from "./report/duplicate-row";
import { lightGreenerThanComputed } from "./report/light-greener-than-computed";
import { milestoneNameDiffers } from "./report/milestone-name-differs";
import { periodDiffers } from "./report/period-differs";
import { publishedLate } from "./report/published-late";
import { reportWithoutInitiative } from "./report/unknown-initiative";
import { weekNotValid } from "./report/week-not-valid";
import { yearInferred } from "./report/year-inferred";
import { duplicateRisk } from "./risk/duplicate-id";
import { riskWithoutInitiative } from "./risk/unknown-initiative";
import { unrated } from "./risk/unrated";
import type { Rule } from "./rule";

/** Every rule there is, by subject, in the order in which findings on the same cell are listed. */
export const catalogue: readonly Rule[] = [
  cellError,
  dateWithoutYear,
  datesAsText,
  deviationSign,
  formulaOverwritten,
  mixedUnits,
  numberAsText,
  severalDates,
  uncertainDate,
  unreadableAmount,
  unreadableDate,
  untidyKeys,
  unusualSeparator,
  decisionWithoutInitiative,
  circular,
  predecessorTooLate,
  dependencyWithoutInitiative,
  withoutOwnerOrDate,
  actualDecreased,
  actualOverBudget,
  amountOutOfScale,
  economyCodeBlank,
  deviationBlank,
  deviationDoesNotAddUp,
  deviationSignSwapped,
  deviationUnexplained,
  duplicateEconomyRow,
  estimate,
  forecastBelowActual,
  forecastBlank,
  forecastOverBudget,
  largeShareSmallAmount,
  nearlySpent,
  overspend,
  planDecreased,
  planIsWholeBudget,
  planOverBudget,
  underspend,
  moneyWithoutInitiative,
  yearToDateSuspected,
  codeStyle,
  completedButActive,
  compressedPlan,
  duplicateCode,
  leaderOrBudgetBlank,
  nameOrCodeBlank,
  noCompletionMilestone,
  noRecentMilestone,
  sameDeliveryDate,
  statusAgainstMilestones,
  vatUnset,
  weightsOff,
  baselineOutOfOrder,
  coarseDate,
  dayOff,
  deliveredAhead,
  deliveredBeforePrevious,
  deliveredEqualsPlan,
  deliveredOutOfOrder,
  dueSoonUnplanned,
  duplicateId,
  earlyDelivery,
  forecastInPast,
  idsNotConsecutive,
  implausibleDate,
  longGap,
  missingField,
  missingId,
  oneDateOnly,
  outsideRoadmap,
  overdue,
  replannedOften,
  replannedWithoutDecision,
  slip,
  slipUnexplained,
  unknownInitiative,
  weakDescription,
  duplicatePeriod,
  periodGap,
  periodNotReadable,
  periodOverlap,
  actualsCopied,
  baselineExecution,
  budgetsAgainstFrame,
  costDate,
  currencyWithoutRate,
  hitRate,
  reportsMissing,
  settingNotUnderstood,
  vatMixed,
  vatUnsetEverywhere,
  bulletDateOutside,
  reportCodeBlank,
  costDateBlank,
  costDateDoubtful,
  deliveredInTextOnly,
  deliveryDateDiffers,
  deliveryNotMentioned,
  duplicateReportRow,
  lightGreenerThanComputed,
  milestoneNameDiffers,
  periodDiffers,
  publishedLate,
  reportWithoutInitiative,
  weekNotValid,
  yearInferred,
  duplicateRisk,
  riskWithoutInitiative,
  unrated,
  changeWithoutInitiative,
];
