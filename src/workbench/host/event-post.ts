import { EVENTS, NO_TARGET, type EventKind } from "./event-kinds";

export interface EventEntry {
  /** 65536: an event of the model; 2: a command of the ribbon. */
  readonly messageCategory: 65536 | 2;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the arguments as the client's own transform expects them. */
  readonly message: string;
}

/** Who listens for what, and the events that wait to be sent. */
export interface EventPost {
  /** Listeners that the host knows of, `type/target`. Empty when every handler was removed. */
  readonly listening: readonly string[];
  register(kind: EventKind, target: string): void;
  unregister(kind: EventKind, target: string): void;
  isHeard(kind: EventKind): boolean;
  /** Queues an event for each of the targets that somebody listens for; for `NO_TARGET` always. */
  raise(kind: EventKind, targets: readonly string[], details: object): void;
  /** Takes what is queued. */
  take(): readonly EventEntry[];
}

export function createEventPost(isEnabled: () => boolean): EventPost {
  const listening = new Map<string, number>();
  let queue: EventEntry[] = [];
  const key = (kind: EventKind, target: string): string => `${String(EVENTS[kind].type)}/${target}`;
  return {
    get listening() {
      return [...listening.keys()];
    },
    register(kind, target) {
      listening.set(key(kind, target), (listening.get(key(kind, target)) ?? 0) + 1);
    },
    unregister(kind, target) {
      const left = (listening.get(key(kind, target)) ?? 0) - 1;
      if (left > 0) listening.set(key(kind, target), left);
      else listening.delete(key(kind, target));
    },
    isHeard: (kind) => [...listening.keys()].some((each) => each.startsWith(key(kind, ""))),
    raise(kind, targets, details) {
      if (!isEnabled()) return;
      for (const target of targets) {
        if (target !== NO_TARGET && !listening.has(key(kind, target))) continue;
        queue.push({ messageCategory: 65536, messageType: EVENTS[kind].type, targetId: target, message: JSON.stringify(details) });
      }
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
