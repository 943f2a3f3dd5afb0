import type { Session } from "./app/session";

type Commanded = Pick<Session, "generate" | "refresh" | "showMarks">;

declare global {
  // Shared with the pane: both run in one runtime.
  var statusark: Commanded | undefined;
}

const WAIT = 100;
const PATIENCE = 10_000;

async function session(): Promise<Commanded | undefined> {
  for (let waited = 0; !globalThis.statusark && waited < PATIENCE; waited += WAIT) {
    await new Promise((done) => setTimeout(done, WAIT));
  }
  return globalThis.statusark;
}

/** Some hosts refuse at times; the command is done all the same. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane may be open already, and tells how it goes when it is opened.
  }
}

/** A ribbon button or a shortcut (which has no event): shows the pane, which tells how it goes, and does it there. */
async function command(event: Office.AddinCommands.Event | undefined, run: (session: Commanded) => Promise<void>): Promise<void> {
  try {
    await showPane();
    const found = await session();
    if (found) await run(found);
  } finally {
    event?.completed();
  }
}

async function check(found: Commanded): Promise<void> {
  await found.refresh();
  await found.showMarks();
}

async function associate(): Promise<void> {
  if (!(globalThis.Office as typeof Office | undefined)) return;
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return;
  Office.actions.associate("openPane", (event?: Office.AddinCommands.Event) => { void command(event, () => Promise.resolve()); });
  Office.actions.associate("checkWorkbook", (event?: Office.AddinCommands.Event) => { void command(event, check); });
  Office.actions.associate("generateStatusSheet", (event?: Office.AddinCommands.Event) => { void command(event, (found) => found.generate()); });
}

void associate();
