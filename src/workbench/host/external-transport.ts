import type { EventEntry } from "./event-post";
import type { Host } from "./host";
import { safeArray, type External, type SafeArray } from "./office-start-up";

/** Number by which office.js executes a batch, and the one by which it listens for events. */
const EXECUTE_BATCH = 93;
const BATCH_EVENT = 33;

/** Places in the array that a batch travels in. */
const BODY = 4;
const FLAGS = 6;

function isSafeArray(value: unknown): value is SafeArray {
  return typeof value === "object" && value !== null && "toArray" in value;
}

/**
 * The older transport: batches through `window.external.Execute`, events through its `RegisterEvent`. The client uses
 * it where no `_richApiNativeBridge` is defined. Where there is no host yet, no answer comes.
 */
export function connectExternal(external: External, hostNow: () => Host | null): External {
  const handlers = new Set<(id: number, payload: SafeArray) => void>();
  const heard = new WeakSet<Host>();

  function hear(host: Host): void {
    if (heard.has(host)) return;
    heard.add(host);
    host.onMessage((entries: readonly EventEntry[]) => {
      const rows = entries.map((entry, i) => safeArray(entry.messageCategory, entry.messageType, entry.targetId, entry.message, i, false));
      for (const handler of handlers) handler(BATCH_EVENT, safeArray(...rows));
    });
  }

  return {
    ...external,
    Execute(id, parameters, callback) {
      const host = hostNow();
      const outer: unknown = isSafeArray(parameters) ? parameters.toArray() : parameters;
      const inner: unknown = Array.isArray(outer) ? outer[0] : undefined;
      const message: readonly unknown[] = isSafeArray(inner) ? inner.toArray() : Array.isArray(inner) ? (inner as unknown[]) : Array.isArray(outer) ? (outer as unknown[]) : [];
      if (id !== EXECUTE_BATCH) {
        external.Execute(id, parameters, callback);
        return;
      }
      if (!host) return;
      hear(host);
      void host.answer(String(message[BODY]), Number(message[FLAGS])).then((answer) => {
        callback(safeArray(0, safeArray(200, null, answer)));
      });
    },
    RegisterEvent(id, target, handler, callback) {
      if (id === BATCH_EVENT) handlers.add(handler);
      external.RegisterEvent(id, target, handler, callback);
    },
  };
}
