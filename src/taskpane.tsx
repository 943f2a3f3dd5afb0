import { createRoot } from "react-dom/client";
import packageFile from "../package.json";
import type { excelSession } from "./excel-session";
import { NotInExcelView } from "./pane/not-in-excel-view";
import { Pane, PaneFrame } from "./pane/pane";
import type { StartUp } from "./pane/start-up-section";
import { StoppedView } from "./pane/stopped-view";
import { dayOf, type Day } from "./values/calendar-date";
import { isLanguage, type Language } from "./values/language";

const PATIENCE = 5_000;
const CHOICE = "statusark.language";

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** `14:32`, for the history. */
function clock(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** Some hosts give a page in a frame no storage at all. */
function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(CHOICE);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keepLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, language);
  } catch {
    // The choice then lasts as long as the pane.
  }
}

/** Not every host has a theme, and some throw when asked. */
function hostBackground(): string | undefined {
  try {
    return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

/** Under forced colours the system's own colours rule, over the light theme. */
function isDark(): boolean {
  if (matchMedia("(forced-colors: active)").matches) return false;
  const background = hostBackground();
  if (!background || !/^#[0-9a-f]{6}$/i.test(background)) return matchMedia("(prefers-color-scheme: dark)").matches;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

const DISABLE_TRUST_PROMPT = "Office.DisableTrustUX";

/** Kept by Excel in the workbook; colleagues without the add-in are not asked to trust it. */
const startUp: StartUp = {
  async isWithWorkbook() {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  },
  async change(withWorkbook) {
    await Office.addin.setStartupBehavior(withWorkbook ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    const { settings } = Office.context.document;
    if (withWorkbook) settings.set(DISABLE_TRUST_PROMPT, true);
    else settings.remove(DISABLE_TRUST_PROMPT);
    await new Promise<void>((done, failed) => {
      settings.saveAsync(({ status, error }) => { if (status === Office.AsyncResultStatus.Succeeded) done(); else failed(new Error(error.message)); });
    });
  },
};

/** The runtime that Excel starts with the workbook has no pane before it is asked for. Not every host can tell. */
async function showIfStartedWithWorkbook(): Promise<void> {
  try {
    if (await startUp.isWithWorkbook()) await Office.addin.showAsTaskpane();
  } catch {
    // The pane is open already, or is opened from the ribbon.
  }
}

function details(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  const { diagnostics } = (globalThis.Office?.context ?? {}) as Partial<Office.Context>;
  const host = diagnostics ? `${String(diagnostics.host)} ${diagnostics.version} (${String(diagnostics.platform)})` : "no host";
  return [what, host, `Statusark ${packageFile.version}`, navigator.userAgent].join("\n");
}

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);
const languageOfPage = chosenLanguage() ?? (["nb", "nn", "en"] as const).find((each) => navigator.language.startsWith(each)) ?? "nb";

let attempt = 0;
/** Office.js is here and has not answered: scripts of its own may be missing. */
let isHung = false;

/** A page that cannot be fetched is not loaded anew: what came stays, and what is missing is asked for again. */
function again(): void {
  removeEventListener("online", again);
  if (globalThis.Office && !isHung) {
    void start();
    return;
  }
  if (globalThis.Office) {
    if (navigator.onLine) location.reload();
    else notReady("offline", "Office.onReady has not answered");
    return;
  }
  const missing = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
  const script = document.createElement("script");
  script.src = missing?.src ?? "";
  script.onload = script.onerror = () => { void start(); };
  missing?.replaceWith(script);
}

function notReady(why: "outside" | "hung" | "too-old" | "offline", what: unknown): void {
  attempt++;
  if (why === "offline") addEventListener("online", again);
  root.render(
    <PaneFrame isDark={isDark()} language={languageOfPage}>
      <NotInExcelView key={attempt} why={why} details={details(what)} onAgain={why === "offline" ? again : () => { location.reload(); }} />
    </PaneFrame>,
  );
}

function open(sessionOf: typeof excelSession): void {
  const hostLanguage = (Office.context.displayLanguage as string | undefined) ?? null;
  const session = sessionOf({ today: today(), language: chosenLanguage(), hostLanguage, clock });
  const follow = (): void => { document.documentElement.lang = session.state().language; };
  session.subscribe(follow);
  follow();
  root.render(
    <Pane session={session} isDark={isDark()} chosenLanguage={chosenLanguage()} version={packageFile.version} startUp={startUp} detailsOf={details} onLanguage={keepLanguage} />,
  );
  globalThis.statusark = session;
  void session.open();
  void showIfStartedWithWorkbook();
}

/** The shell of the page stands until Excel answers; a host that never does is said after five seconds. */
async function begin(): Promise<void> {
  const core = import(/* webpackChunkName: "core" */ "./excel-session");
  // Said where it is waited for.
  core.catch(() => undefined);
  const office = globalThis.Office as typeof Office | undefined;
  if (!office) {
    notReady("offline", "office.js did not load");
    return;
  }
  const watchdog = setTimeout(() => {
    isHung = true;
    notReady(navigator.onLine ? "hung" : "offline", "Office.onReady has not answered");
  }, PATIENCE);
  const { host } = await office.onReady();
  clearTimeout(watchdog);
  isHung = false;
  if ((host as Office.HostType | null) !== Office.HostType.Excel) notReady("outside", "Office.onReady: no Excel");
  else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) notReady("too-old", "ExcelApi 1.14 is not supported");
  else open((await core).excelSession);
}

function start(): Promise<void> {
  return begin().catch((error: unknown) => {
    if (navigator.onLine) root.render(<PaneFrame isDark={isDark()} language={languageOfPage}><StoppedView details={details(error)} isUntouched /></PaneFrame>);
    else notReady("offline", error);
  });
}

void start();
