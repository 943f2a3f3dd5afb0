import { approvalDoubtful } from "./change/approval-doubtful";
import { reserveWithoutDecision } from "./change/reserve-without-decision";
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
import { predecessorSlipped } from "./dependency/predecessor-slipped";
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
import { nearlySpent } from "./economy/nearly-spent";
import { noBookings } from "./economy/no-bookings";
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
import { activityAfterPhasing } from "./initiative/activity-after-phasing";
import { budgetChanged } from "./initiative/budget-changed";
import { codeStyle } from "./initiative/code-style";
import { completedButActive } from "./initiative/completed-but-active";
import { compressedPlan } from "./initiative/compressed-plan";
import { duplicateCode } from "./initiative/duplicate-code";
import { lateWithoutRisk } from "./initiative/late-without-risk";
import { leaderChanged } from "./initiative/leader-changed";
import { leaderOrBudgetBlank } from "./initiative/leader-or-budget-blank";
import { leaderOverloaded } from "./initiative/leader-overloaded";
import { lightUnexplained } from "./initiative/light-unexplained";
import { lightWorse } from "./initiative/light-worse";
import { nameOrCodeBlank } from "./initiative/name-or-code-blank";
import { negativeBudget } from "./initiative/negative-budget";
import { noCompletionMilestone } from "./initiative/no-completion-milestone";
import { noRecentMilestone } from "./initiative/no-recent-milestone";
import { phasingTotal } from "./initiative/phasing-total";
import { roadmapPeriodBlank } from "./initiative/roadmap-period-blank";
import { sameDeliveryDate } from "./initiative/same-delivery-date";
import { statusAgainstMilestones } from "./initiative/status-against-milestones";
import { unknownRoadmapPeriod } from "./initiative/unknown-roadmap-period";
import { vatMixUp } from "./initiative/vat-mix-up";
import { vatUnset } from "./initiative/vat-unset";
import { weightsOff } from "./initiative/weights-off";
import { milestoneAdded } from "./milestone/added";
import { baselineChanged } from "./milestone/baseline-changed";
import { baselineOutOfOrder } from "./milestone/baseline-out-of-order";
import { coarseDate } from "./milestone/coarse-date";
import { dayOff } from "./milestone/day-off";
import { deliveredAhead } from "./milestone/delivered-ahead";
import { deliveredBeforePrevious } from "./milestone/delivered-before-previous";
import { deliveredChanged } from "./milestone/delivered-changed";
import { deliveredEqualsPlan } from "./milestone/delivered-equals-plan";
import { deliveredOutOfOrder } from "./milestone/delivered-out-of-order";
import { dueSoonUnplanned } from "./milestone/due-soon-unplanned";
import { duplicateId } from "./milestone/duplicate-id";
import { earlyDelivery } from "./milestone/early-delivery";
import { forecastDrifting } from "./milestone/forecast-drifting";
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
import { budgetGrowth } from "./programme/budget-growth";
import { budgetsAgainstFrame } from "./programme/budgets-against-frame";
import { costDate } from "./programme/cost-date";
import { currencyWithoutRate } from "./programme/currency-without-rate";
import { hitRate } from "./programme/hit-rate";
import { initiativeRemoved } from "./programme/initiative-removed";
import { milestonesRemoved } from "./programme/milestones-removed";
import { priceLevelMissing } from "./programme/price-level-missing";
import { reportsMissing } from "./programme/reports-missing";
import { reserveOverdrawn } from "./programme/reserve-overdrawn";
import { roadmapEmpty } from "./programme/roadmap-empty";
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
import { planCarriedOver } from "./report/plan-carried-over";
import { planDropped } from "./report/plan-dropped";
import { publishedLate } from "./report/published-late";
import { textRepeated } from "./report/text-repeated";
import { reportWithoutInitiative } from "./report/unknown-initiative";
import { weekNotValid } from "./report/week-not-valid";
import { yearInferred } from "./report/year-inferred";
import { citedMilestone } from "./risk/cited-milestone";
import { duplicateRisk } from "./risk/duplicate-id";
import { highWithoutAction } from "./risk/high-without-action";
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
  predecessorSlipped,
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
  nearlySpent,
  noBookings,
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
  activityAfterPhasing,
  budgetChanged,
  codeStyle,
  completedButActive,
  compressedPlan,
  duplicateCode,
  lateWithoutRisk,
  leaderChanged,
  leaderOrBudgetBlank,
  leaderOverloaded,
  lightUnexplained,
  lightWorse,
  nameOrCodeBlank,
  negativeBudget,
  noCompletionMilestone,
  noRecentMilestone,
  phasingTotal,
  roadmapPeriodBlank,
  sameDeliveryDate,
  statusAgainstMilestones,
  unknownRoadmapPeriod,
  vatMixUp,
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
  budgetGrowth,
  budgetsAgainstFrame,
  costDate,
  currencyWithoutRate,
  hitRate,
  initiativeRemoved,
  priceLevelMissing,
  reportsMissing,
  reserveOverdrawn,
  roadmapEmpty,
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
  planCarriedOver,
  planDropped,
  publishedLate,
  textRepeated,
  reportWithoutInitiative,
  weekNotValid,
  yearInferred,
  citedMilestone,
  duplicateRisk,
  highWithoutAction,
  riskWithoutInitiative,
  unrated,
  changeWithoutInitiative,
  approvalDoubtful,
  reserveWithoutDecision,
  milestoneAdded,
  baselineChanged,
  deliveredChanged,
  forecastDrifting,
  milestonesRemoved,
];
