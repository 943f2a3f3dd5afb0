/**
 * Bytes that are let into a trip, so that it stays below 2 MB: the request's own words and what the first pages of a
 * trip take in looks, which later pages copy, are not counted. Excel on the web refuses requests above 5 MB.
 */
export const MOST_BYTES = 1_700_000;

/** Bytes that values take in a request. */
export function bytesOf(values: unknown): number {
  return JSON.stringify(values).length;
}

/** Parts of a whole, as many together as one trip may carry: all of them, unless they are very many. */
export function inTrips<T>(parts: readonly T[], most: number, bytesOfPart: (part: T) => number): readonly { readonly parts: readonly T[]; readonly bytes: number }[] {
  const trips: { parts: T[]; bytes: number }[] = [];
  for (const part of parts) {
    const bytes = bytesOfPart(part);
    const last = trips.at(-1);
    if (!last || last.bytes + bytes > most) trips.push({ parts: [part], bytes });
    else {
      last.parts.push(part);
      last.bytes += bytes;
    }
  }
  return trips;
}

/** Counts what is queued in a batch, and sends it before more would make the trip too large. */
export class TripLoad {
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    readonly most: number,
  ) {}

  /** Before so many bytes are queued that belong together. */
  async room(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > this.most) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
  }
}
