import { approvalDoubtful } from "./change/approval-doubtful";
import { reserveWithoutDecision } from "./change/reserve-without-decision";
import { changeWithoutInitiative } from "./change/unknown-initiative";
import { cellError } from "./column/cell-error";
import { dateOrder } from "./column/date-order";
import { dateWithoutYear } from "./column/date-without-year";
import { datesAsText } from "./column/dates-as-text";
import { deviationSign } from "./column/deviation-sign";
import { deviationWithoutSign } from "./column/deviation-without-sign";
import { formatMissing } from "./column/format-missing";
import { formulaOverwritten } from "./column/formula-overwritten";
import { formulaWithoutValue } from "./column/formula-without-value";
import { keyBlank } from "./column/key-blank";
import { mixedUnits } from "./column/mixed-units";
import { numberAsText } from "./column/number-as-text";
import { percentAsFraction } from "./column/percent-as-fraction";
import { severalDates } from "./column/several-dates";
import { uncertainDate } from "./column/uncertain-date";
import { unreadableAmount } from "./column/unreadable-amount";
import { unreadableDate } from "./column/unreadable-date";
import { untidyKeys } from "./column/untidy-keys";
import { unusualSeparator } from "./column/unusual-separator";
import { validationMissing } from "./column/validation-missing";
import { yearMissing } from "./column/year-missing";
import { yearOrTotal } from "./column/year-or-total";
import { decisionWithoutInitiative } from "./decision/unknown-initiative";
import { circular } from "./dependency/circular";
import { predecessorSlipped } from "./dependency/predecessor-slipped";
import { predecessorTooLate } from "./dependency/predecessor-too-late";
import { dependencyWithoutInitiative } from "./dependency/unknown-initiative";
import { withoutOwnerOrDate } from "./dependency/without-owner-or-date";
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
import { duplicatePeriod } from "./period/duplicate-id";
import { editedAfterPublishing } from "./period/edited-after-publishing";
import { periodGap } from "./period/gap";
import { periodNotReadable } from "./period/not-readable";
import { periodOverlap } from "./period/overlap";
import { acknowledgementWithoutEffect } from "./programme/acknowledgement-without-effect";
import { actualsCopied } from "./programme/actuals-copied";
import { baselineExecution } from "./programme/baseline-execution";
import { budgetGrowth } from "./programme/budget-growth";
import { budgetsAgainstFrame } from "./programme/budgets-against-frame";
import { costDate } from "./programme/cost-date";
import { currencyWithoutRate } from "./programme/currency-without-rate";
import { historyIncomplete } from "./programme/history-incomplete";
import { historyRowEdited } from "./programme/history-row-edited";
import { hitRate } from "./programme/hit-rate";
import { initiativeRemoved } from "./programme/initiative-removed";
import { milestonesRemoved } from "./programme/milestones-removed";
import { moreAcknowledged } from "./programme/more-acknowledged";
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
import { economyRules } from "./economy-rules";
import { milestoneRules } from "./milestone-rules";
import type { Rule } from "./rule";

/** Every rule there is, by subject, in the order in which findings on the same cell are listed. */
export const catalogue: readonly Rule[] = [
  cellError,
  dateOrder,
  dateWithoutYear,
  datesAsText,
  deviationSign,
  deviationWithoutSign,
  formatMissing,
  formulaOverwritten,
  formulaWithoutValue,
  keyBlank,
  mixedUnits,
  numberAsText,
  percentAsFraction,
  severalDates,
  uncertainDate,
  unreadableAmount,
  unreadableDate,
  untidyKeys,
  unusualSeparator,
  validationMissing,
  yearMissing,
  yearOrTotal,
  ...milestoneRules,
  ...economyRules,
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
  circular,
  predecessorSlipped,
  predecessorTooLate,
  dependencyWithoutInitiative,
  withoutOwnerOrDate,
  decisionWithoutInitiative,
  changeWithoutInitiative,
  approvalDoubtful,
  reserveWithoutDecision,
  duplicatePeriod,
  editedAfterPublishing,
  periodGap,
  periodNotReadable,
  periodOverlap,
  acknowledgementWithoutEffect,
  actualsCopied,
  baselineExecution,
  budgetGrowth,
  budgetsAgainstFrame,
  costDate,
  currencyWithoutRate,
  historyIncomplete,
  historyRowEdited,
  hitRate,
  initiativeRemoved,
  moreAcknowledged,
  priceLevelMissing,
  reportsMissing,
  reserveOverdrawn,
  roadmapEmpty,
  settingNotUnderstood,
  vatMixed,
  vatUnsetEverywhere,
  milestonesRemoved,
];
