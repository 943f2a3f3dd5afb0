import { connectBridge } from "../../src/workbench/host/bridge-messages";
import { createHost, type Host } from "../../src/workbench/host/host";
import type { HostBookOptions } from "../../src/workbench/host/host-book";
import { createExternal } from "../../src/workbench/host/office-start-up";
import { connectExternal } from "../../src/workbench/host/external-transport";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { createOfficePage } from "./office-page";

export type Transport = "bridge" | "external";

/** The real office.js of Microsoft's npm package, in a page of its own. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Opens a book in the client; what was open before is closed. */
  open(book: XlsxBook, options?: HostBookOptions): Host;
  /** Lets the client speak with a host that is there already. */
  join(host: Host): void;
}

/** Loads office.js and waits until it is ready. About 0.2 s; load once a test file and `open` a book for each test. */
export async function loadOfficeClient(transport: Transport = "bridge", language = "nb-NO"): Promise<OfficeClient> {
  let close = (): void => undefined;
  let receive = (_: string): void => undefined;
  const native = { sendMessageToHost: (text: string) => { receive(text); }, onMessageFromHost: (_: string): void => undefined };
  const older = connectExternal(createExternal({ language }));
  const joined = transport === "bridge" ? { _richApiNativeBridge: native, external: createExternal({ language }) } : { external: older.external };
  const page = createOfficePage(joined) as { Office: typeof Office; Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  const info = await page.Office.onReady();
  if (String(info.host) !== "Excel") throw new Error(`office.js found no Excel but «${String(info.host)}».`);
  (page.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
  function join(host: Host): void {
    close();
    if (transport === "external") older.join(host);
    else {
      const bridge = connectBridge(host, (text) => {
        native.onMessageFromHost(text);
      });
      receive = (text) => {
        bridge.receive(text);
      };
      close = () => {
        bridge.close();
      };
    }
  }
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    join,
    open(book, options = {}) {
      const opened = createHost(book, { language, ...options });
      join(opened);
      return opened;
    },
  };
}

/** For code that says `Excel` and `Office`: makes the client's the global ones. */
export function makeGlobal(client: OfficeClient): void {
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
}

/** Waits until what the client sends after a batch (letting go of proxies) has arrived, then holds that nothing is left. */
export async function expectNoLeak(host: Host): Promise<void> {
  await new Promise((done) => setTimeout(done, 5));
  expect({ references: host.references }).toEqual({ references: 0 });
}
