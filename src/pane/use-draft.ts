import { useEffect, useState } from "react";

const drafts = new Map<string, unknown>();
let isKept = false;

/** Whether drafts outlive the views that they are written in, as they must when those are torn down by a failure. */
export function keepDrafts(keep: boolean): void {
  isKept = keep;
}

/**
 * `useState` for what a person has written and not yet handed over: it is there again, under the same `key`, when the
 * views are drawn anew after a failure. A view that is left in the ordinary way forgets it.
 */
export function useDraft<T>(key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => (drafts.has(key) ? (drafts.get(key) as T) : first));
  useEffect(() => () => { if (!isKept) drafts.delete(key); }, [key]);
  return [value, (next) => {
    drafts.set(key, next);
    setValue(next);
  }];
}
