import type { Session } from "./app/session";

declare global {
  // Shared with the pane: both run in one runtime.
  var statusark: Pick<Session, "generate"> | undefined;
}

const WAIT = 100;
const PATIENCE = 10_000;

async function session(): Promise<Pick<Session, "generate"> | undefined> {
  for (let waited = 0; !globalThis.statusark && waited < PATIENCE; waited += WAIT) {
    await new Promise((done) => setTimeout(done, WAIT));
  }
  return globalThis.statusark;
}

/** Some hosts refuse at times; the sheet is made all the same. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane may be open already, and tells how it goes when it is opened.
  }
}

/** Ribbon button and shortcut «Generer statusark» (a shortcut has no event): shows the pane, which tells how it goes, and generates there. */
async function generateStatusSheet(event: Office.AddinCommands.Event | null): Promise<void> {
  try {
    await showPane();
    await (await session())?.generate();
  } finally {
    event?.completed();
  }
}

async function associate(): Promise<void> {
  if (!(globalThis.Office as typeof Office | undefined)) return;
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) === Office.HostType.Excel) Office.actions.associate("generateStatusSheet", (event: Office.AddinCommands.Event | null) => { void generateStatusSheet(event); });
}

void associate();
