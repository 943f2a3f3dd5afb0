import type { Programme } from "../model/programme";
import type { CheckResult } from "./finding";
import { KeptCheck, type RunOptions } from "./kept-check";

/** Checks a programme: what is wrong or off course, cell by cell, and which rules could not tell. */
export function runRules(programme: Programme, options: RunOptions = {}): CheckResult {
  return new KeptCheck(programme, options).result();
}
