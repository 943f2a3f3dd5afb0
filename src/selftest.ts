import { excelBench } from "./selftest/excel-bench";
import type { Ask } from "./selftest/fact";
import { isEmptyWorkbook, runSelfTest, type SelfTestResult } from "./selftest/run-self-test";
import { selfTestReport } from "./selftest/self-test-report";
import { SELF_TEST_WORDS } from "./selftest/self-test-words";
import { isLanguage, type Language } from "./values/language";

/** Of package.json, put in when the page is built. */
declare const STATUSARK_VERSION: string;

function languageOf(tag: string): Language {
  const [first = ""] = tag.toLowerCase().split("-");
  return first === "no" ? "nb" : isLanguage(first) ? first : "en";
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks «${id}».`);
  return found;
}

const language = languageOf(navigator.language);
const words = SELF_TEST_WORDS[language];
const status = element("status");

const ask: Ask = (question) => {
  status.textContent = question[language];
  element("answers").hidden = false;
  const answers = [["yes", true], ["no", false], ["skip", null]] as const;
  return new Promise((done) => {
    for (const [id, answer] of answers) {
      element(id).onclick = () => {
        element("answers").hidden = true;
        status.textContent = words.running;
        done(answer);
      };
    }
  });
};

function show(results: readonly SelfTestResult[]): void {
  const { diagnostics, displayLanguage } = Office.context;
  const report = element("report") as HTMLTextAreaElement;
  report.value = selfTestReport(results, {
    date: new Date().toISOString().slice(0, 10), version: STATUSARK_VERSION, platform: String(diagnostics.platform), build: diagnostics.version, language: displayLanguage,
  });
  report.hidden = false;
  element("report-label").hidden = false;
}

async function run(): Promise<void> {
  const bench = excelBench(Office.context.displayLanguage);
  element("start").hidden = true;
  status.textContent = words.running;
  if (!(await isEmptyWorkbook(bench))) {
    status.textContent = words.notEmpty;
    element("start").hidden = false;
    return;
  }
  const results: SelfTestResult[] = [];
  await runSelfTest(bench, ask, (result) => {
    results.push(result);
    show(results);
  });
  status.textContent = words.done;
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = words.title;
  for (const id of ["title", "about", "start", "yes", "no", "skip"] as const) element(id).textContent = words[id];
  element("report-label").textContent = words.report;
  const office = globalThis.Office as typeof Office | undefined;
  const { host } = office ? await office.onReady() : { host: null };
  if (host !== Office.HostType.Excel) {
    status.textContent = words.noExcel;
    return;
  }
  element("start").hidden = false;
  element("start").onclick = () => { run().catch((error: unknown) => { status.textContent = String(error); }); };
}

void start();
