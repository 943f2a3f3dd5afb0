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
import type { Rule } from "./rule";

/** Rules on milestones; part of the catalogue. */
export const milestoneRules: readonly Rule[] = [
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
  milestoneAdded,
  baselineChanged,
  deliveredChanged,
  forecastDrifting,
];
