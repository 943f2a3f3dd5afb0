import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** A run of items to draw, and the pixels that stand for those before and after. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  measure(this: void, id: string, element: HTMLElement | null): void;
}

/** Pixels of a finding of two lines, where none was measured. */
const ESTIMATE = 76;
const OVERSCAN = 400;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Which of many items of `list` are in view of the scrolling element around it. Heights are measured as items are
 * drawn and estimated until then. Items at both ends are drawn even when the list is out of view.
 */
export function useWindow(ids: readonly string[], list: RefObject<HTMLElement | null>, isOn: boolean): Window | null {
  const heights = useRef(new Map<string, number>());
  const [run, setRun] = useState<Run>({ from: 0, to: 20, before: 0, after: 0 });

  const look = useCallback(() => {
    const scroller = list.current?.closest<HTMLElement>("[data-scroller]");
    if (!list.current || !scroller) return;
    const top = scroller.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
    const heightOf = (index: number): number => heights.current.get(ids[index] ?? "") ?? ESTIMATE;
    let [from, to, at, before, after] = [0, 0, 0, 0, 0];
    for (let index = 0; index < ids.length; index++) {
      const end = at + heightOf(index);
      if (end < top - OVERSCAN && index < ids.length - 4) {
        from = index + 1;
        before = end;
      }
      if (at <= top + scroller.clientHeight + OVERSCAN || index < 4) to = index + 1;
      else after += end - at;
      at = end;
    }
    setRun((old) => (old.from === from && old.to === to && old.before === before && old.after === after ? old : { from, to: Math.max(to, from), before, after }));
  }, [ids, list]);

  useLayoutEffect(() => {
    if (isOn) look();
  });

  useEffect(() => {
    const scroller = isOn ? list.current?.closest<HTMLElement>("[data-scroller]") : null;
    if (!scroller) return undefined;
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [isOn, list, look]);

  const measure = useCallback((id: string, element: HTMLElement | null) => {
    if (element) heights.current.set(id, element.offsetHeight);
  }, []);
  return isOn ? { ...run, measure } : null;
}
