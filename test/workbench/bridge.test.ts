import { createHost, type Host } from "../../src/workbench/host/host";
import { listenForPanes } from "../../src/workbench/host/listen-for-panes";
import { createOfficePage } from "../support/office-page";
import { smallBook } from "../support/small-book";

const ORIGIN = "http://localhost:3000";

interface Frame {
  readonly bridge: unknown;
  readonly external: unknown;
}

type Listener = (event: { origin: string; data: unknown; ports: readonly MessagePort[]; source: null }) => void;

let listeners: Listener[] = [];
const ports: MessagePort[] = [];

/** The workbench's window around the pane. */
function around(): object {
  return {
    location: { origin: ORIGIN },
    addEventListener: (_: string, listener: Listener) => { listeners.push(listener); },
    removeEventListener: (_: string, listener: Listener) => { listeners = listeners.filter((each) => each !== listener); },
  };
}

/** Runs the bridge in a pane's window; what it posts to the window around arrives as from `origin`. */
async function runBridge(origin: string): Promise<Frame> {
  const pane: Record<string, unknown> = { location: { origin: ORIGIN, search: "?language=nn-NO" } };
  pane["parent"] = {
    postMessage: (data: unknown, target: string, [port]: readonly MessagePort[]) => {
      expect(target).toBe(ORIGIN);
      ports.push(port!);
      for (const listener of listeners) listener({ origin, data, ports: [port!], source: null });
    },
  };
  Object.assign(globalThis, { window: pane });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/workbench/bridge");
  });
  Object.assign(globalThis, { window: around() });
  return { bridge: pane["_richApiNativeBridge"], external: pane["external"] };
}

describe("the bridge between the pane's page and the workbench", () => {
  let host: Host;
  let stop: () => void;

  beforeEach(() => {
    host = createHost(smallBook());
    Object.assign(globalThis, { window: around() });
    stop = listenForPanes(() => host);
  });

  afterEach(() => {
    stop();
    for (const port of ports.splice(0)) port.close();
    Reflect.deleteProperty(globalThis, "window");
  });

  it("carries batches and events of the real client", async () => {
    const { bridge, external } = await runBridge(ORIGIN);
    const page = createOfficePage({ _richApiNativeBridge: bridge, external }) as { Office: typeof Office; Excel: typeof Excel };
    await page.Office.onReady();
    expect(page.Office.context.displayLanguage).toBe("nn-NO");
    const heard = new Promise<string>((done) => {
      void page.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          done(event.address);
        });
        const range = context.workbook.worksheets.getItem("Program").getRange("A4").load("values");
        await context.sync();
        expect(range.values).toEqual([["1a"]]);
        host.userEdited({ sheet: "Program", area: { firstRow: 4, lastRow: 4, firstColumn: 1, lastColumn: 1 }, by: "here" });
      });
    });
    expect(await heard).toBe("A4");
  });

  it("does not join a page of another origin", async () => {
    await runBridge("https://elsewhere.example");
    expect(host.trips).toEqual([]);
    expect(ports[0]!.onmessage).toBeNull();
  });
});
