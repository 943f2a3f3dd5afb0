/** Sizes of rows or columns along one direction, in CSS pixels; indices are 1-based. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  sizeOf(index: number): number;
  /** Distance from the start to the near edge of `index`; `count + 1` gives the far end. */
  offsetOf(index: number): number;
  /** The visible index that covers `offset`, clamped to the first and last. */
  indexAt(offset: number): number;
  /** The nearest index from `index + step` on that is not hidden; `index` where there is none. */
  visibleFrom(index: number, step: 1 | -1): number;
}

/** `sizes` holds only what differs from `defaultSize`; 0 is hidden. */
export function createAxis(count: number, defaultSize: number, sizes: ReadonlyMap<number, number>): Axis {
  const special = [...sizes.keys()].filter((index) => index >= 1 && index <= count).sort((a, b) => a - b);
  const gained = [0];
  for (const index of special) gained.push((gained.at(-1) ?? 0) + (sizes.get(index) ?? defaultSize) - defaultSize);

  function specialsBefore(index: number): number {
    let [low, high] = [0, special.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((special[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const sizeOf = (index: number): number => sizes.get(index) ?? defaultSize;
  const offsetOf = (index: number): number => (index - 1) * defaultSize + (gained[specialsBefore(index)] ?? 0);

  return {
    count,
    total: offsetOf(count + 1),
    sizeOf,
    offsetOf,
    indexAt(offset) {
      let [low, high] = [1, count];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsetOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    visibleFrom(index, step) {
      for (let next = index + step; next >= 1 && next <= count; next += step) {
        if (sizeOf(next) > 0) return next;
      }
      return index;
    },
  };
}
