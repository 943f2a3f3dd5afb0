import type { Host } from "./host";

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Type of messages that carry events. */
const EVENT_MESSAGE = 3;

/**
 * Joins a host to the client's bridge: texts that the client sends go in through the returned function, texts for the
 * client come out through `send`.
 */
export function connectBridge(host: Host, send: (text: string) => void): { receive(text: string): void; close(): void } {
  let isOpen = true;
  const say = (message: object): void => {
    if (isOpen) send(JSON.stringify(message));
  };
  const unsubscribe = host.onMessage((entries) => {
    say({ type: EVENT_MESSAGE, message: { entries } });
  });
  return {
    receive(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeRequest;
      const { body } = message;
      const answered = host.answer(typeof body === "string" ? body : JSON.stringify(body), flags);
      void answered.then((answer) => {
        say({ id, type, flags, message: { statusCode: 200, headers: {}, body: answer } });
      });
    },
    close() {
      isOpen = false;
      unsubscribe();
    },
  };
}

/** The same over a MessagePort, for the pane's page in a frame. */
export function connectPort(host: Host, port: MessagePort): { close(): void } {
  const bridge = connectBridge(host, (text) => {
    port.postMessage(text);
  });
  port.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data === "string") bridge.receive(event.data);
  };
  return {
    close() {
      bridge.close();
      port.close();
    },
  };
}
