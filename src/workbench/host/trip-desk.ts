import type { HostBook } from "./host-book";
import { HostError } from "./host-error";
import { objectModel } from "./object-model";
import { DELAY_FOR_CELL_EDIT, readRequest, type WireAnswer } from "./protocol";
import { runRequest } from "./run-request";
import type { TripHook } from "./trip-plan";
import { actionsOf, countWrites, utf8Length, type Trip } from "./trips";

/** Payload limit of Excel on the web, request and answer each. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const NEVER = new Promise<never>(() => undefined);

const CELL_MODE = "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** Where every batch passes: counted, put in order, and made to fail where a plan says so. */
interface TripDesk {
  answer(text: string, flags: number): Promise<string>;
  readonly trips: readonly Trip[];
  resetTrips(): void;
  onTrip(hook: TripHook | null): void;
  onTripDone(listener: (trip: Trip) => void): () => void;
  setCellEditing(isEditing: boolean): void;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function failed(code: string, message: string): string {
  const answer: WireAnswer = { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
  return JSON.stringify(answer);
}

export function createTripDesk(host: HostBook, afterTrip: () => void): TripDesk {
  const listeners = new Set<(trip: Trip) => void>();
  let trips: Trip[] = [];
  let hook: TripHook | null = null;
  let isKilled = false;
  let editing: { readonly over: Promise<void>; end(): void } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** `release` lets later batches pass one that hangs. */
  async function perform(text: string, flags: number, release: () => void): Promise<string> {
    const request = readRequest(text);
    if (!request) return failed("InvalidRequest", "The request cannot be read.");
    const actions = actionsOf(request);
    if (editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) await editing.over;
    if (editing && actions.length > 0) return failed("InvalidOperationInCellEditMode", CELL_MODE);
    const isCounted = actions.length > 0;
    const trip: Trip = { number: trips.length + 1, actions, writes: countWrites(actions), requestBytes: utf8Length(text), answerBytes: 0, errorCode: null, isDone: false };
    if (isCounted) trips.push(trip);
    if (trip.requestBytes > PAYLOAD_LIMIT) {
      trip.errorCode = "RequestPayloadSizeLimitExceeded";
      return failed(trip.errorCode, "The request payload size has exceeded the limit.");
    }
    const plan = (isCounted ? hook?.(trip) : undefined) ?? {};
    const { fault } = plan;
    if (plan.delay !== undefined) await wait(plan.delay);
    const hang = (): Promise<never> => {
      afterTrip();
      release();
      return NEVER;
    };
    const before = (_: unknown, index: number): Promise<void> | undefined => {
      plan.beforeAction?.(index);
      if (!fault || fault.code === "lost-answer" || index !== (fault.beforeAction ?? 0)) return undefined;
      if (fault.code === "killed") isKilled = true;
      if (fault.code === "hang" || fault.code === "killed") return hang();
      throw new HostError(fault.code, `Made to fail: ${fault.code}.`, fault.where ?? "", fault.code === "ServiceNotAvailable" ? 503 : 400);
    };
    const answer = await runRequest(objectModel, host, request, fault || plan.beforeAction ? before : undefined);
    host.endBatch();
    const answerText = JSON.stringify(answer);
    trip.answerBytes = utf8Length(answerText);
    trip.errorCode = answer.Error?.Code ?? null;
    trip.isDone = true;
    if (isCounted) for (const listener of listeners) listener(trip);
    if (fault?.code === "lost-answer") return hang();
    afterTrip();
    return trip.answerBytes > PAYLOAD_LIMIT ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.") : answerText;
  }

  return {
    answer(text, flags) {
      if (isKilled) return NEVER;
      let release = (): void => undefined;
      const released = new Promise<void>((done) => (release = done));
      const mine = last.then(() => (isKilled ? NEVER : perform(text, flags, release)));
      last = Promise.race([mine.then(() => undefined, () => undefined), released]);
      return mine;
    },
    get trips() {
      return trips;
    },
    resetTrips() {
      trips = [];
    },
    onTrip(next) {
      hook = next;
    },
    onTripDone(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setCellEditing(isEditing) {
      if (isEditing && !editing) {
        let end = (): void => undefined;
        const over = new Promise<void>((done) => (end = done));
        editing = { over, end };
      } else if (!isEditing && editing) {
        const { end } = editing;
        editing = null;
        end();
      }
    },
  };
}
