/** Time as batches see it, so that a test need not wait for a watchdog. */
export interface Clock {
  /** Calls `action` once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, action: () => void): () => void;
}

export const SYSTEM_CLOCK: Clock = {
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => { clearTimeout(timer); };
  },
};
