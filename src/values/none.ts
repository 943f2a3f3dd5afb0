/**
 * "No value" in numeric columns: neither a day number nor an amount in øre can ever equal it.
 * Working convention: one sentinel for both, kept in Float64Array columns.
 */
export const NONE = Number.MIN_SAFE_INTEGER;
