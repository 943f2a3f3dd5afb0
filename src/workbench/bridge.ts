import { createExternal } from "./host/office-start-up";

/** What office.js looks for before it starts, and calls for each batch. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Message by which the pane's page hands its port to the workbench around it. */
const HELLO = "statusark-bridge";

/**
 * Runs in the pane's page before office.js: makes the page look like a pane of Excel for Windows, and carries batches
 * and events between office.js and the workbench in the window around it, of the same origin only.
 */
function joinWorkbench(): void {
  if (window.parent === window) return;
  const { port1, port2 } = new MessageChannel();
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      port1.postMessage(text);
    },
    onMessageFromHost: () => undefined,
  };
  port1.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data === "string") bridge.onMessageFromHost(event.data);
  };
  const asked = new URLSearchParams(window.location.search);
  const language = asked.get("language") ?? navigator.language;
  const excelApi = asked.get("excelapi");
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge });
  Object.defineProperty(window, "external", { value: createExternal({ language, ...(excelApi === null ? {} : { excelApi }) }), configurable: true, writable: true });
  window.parent.postMessage(HELLO, window.location.origin, [port2]);
}

joinWorkbench();
