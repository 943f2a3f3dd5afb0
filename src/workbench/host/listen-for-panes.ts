import { connectPort } from "./bridge-messages";
import type { Host } from "./host";

const HELLO = "statusark-bridge";

/**
 * Joins each pane that loads in a frame of this window (same origin only) to the host of the moment, until the returned
 * function is called. Listen before the frame loads. A pane that loads again takes the place of the one before.
 */
export function listenForPanes(hostNow: () => Host, onJoined?: (frame: MessageEventSource | null) => void): () => void {
  let joined: { close(): void } | null = null;
  const listener = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (event.origin !== window.location.origin || event.data !== HELLO || !port) return;
    joined?.close();
    joined = connectPort(hostNow(), port);
    onJoined?.(event.source);
  };
  window.addEventListener("message", listener);
  return () => {
    joined?.close();
    window.removeEventListener("message", listener);
  };
}
