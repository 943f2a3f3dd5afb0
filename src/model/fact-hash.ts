import { sha256 } from "../values/sha256";
import type { Fact } from "./fact";

/** Hexadecimal digits of a row's hash: enough to notice any edit, short enough to read. */
const ROW_DIGITS = 16;
/** Hexadecimal digits of a report's hash that a page carries. */
const SHORT_DIGITS = 8;

function hash(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** SHA-256 over what a period's report says; `facts` in their own order. */
export function factsHash(period: string, facts: readonly Fact[]): string {
  return hash([period, ...facts.map(({ code, key, field, value }) => [code, key, field, value])]);
}

/** Over the texts of a history row, from PeriodeID to Av. */
export function rowHash(texts: readonly string[]): string {
  return hash(texts).slice(0, ROW_DIGITS);
}

export function shortHash(whole: string): string {
  return whole.slice(0, SHORT_DIGITS);
}
