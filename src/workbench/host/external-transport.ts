import type { EventEntry } from "./event-post";
import type { Host } from "./host";
import { safeArray, type External, type SafeArray } from "./office-start-up";

/** Number by which office.js executes a batch, and the one by which it listens for events. */
const EXECUTE_BATCH = 93;
const BATCH_EVENT = 33;

/** Places in the array that a batch travels in. */
const BODY = 4;
const FLAGS = 6;

function asArray(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === "object" && value !== null && "toArray" in value ? (value as SafeArray).toArray() : null;
}

/** The message lies alone in an array of parameters. */
function messageIn(parameters: unknown): readonly unknown[] {
  const outer = asArray(parameters) ?? [];
  return asArray(outer[0]) ?? outer;
}

/**
 * The older transport: batches through `window.external.Execute`, events through its `RegisterEvent`. The client uses
 * it where no `_richApiNativeBridge` is defined. Until the first `join`, no answer comes.
 */
export function connectExternal(external: External): { readonly external: External; join(host: Host): void } {
  const handlers = new Set<(id: number, payload: SafeArray) => void>();
  let joined: { readonly host: Host; leave(): void } | null = null;

  function send(entries: readonly EventEntry[]): void {
    const rows = entries.map((entry, i) => safeArray(entry.messageCategory, entry.messageType, entry.targetId, entry.message, i, false));
    for (const handler of handlers) handler(BATCH_EVENT, safeArray(...rows));
  }

  return {
    join(host) {
      joined?.leave();
      joined = { host, leave: host.onMessage(send) };
    },
    external: {
      ...external,
      Execute(id, parameters, callback) {
        if (id !== EXECUTE_BATCH) {
          external.Execute(id, parameters, callback);
          return;
        }
        const message = messageIn(parameters);
        void joined?.host.answer(String(message[BODY]), Number(message[FLAGS])).then((answer) => {
          callback(safeArray(0, safeArray(200, null, answer)));
        });
      },
      RegisterEvent(id, target, handler, callback) {
        if (id !== BATCH_EVENT) {
          external.RegisterEvent(id, target, handler, callback);
          return;
        }
        handlers.add(handler);
        callback(safeArray(0));
      },
    },
  };
}
