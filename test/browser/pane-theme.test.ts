import { startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

test.each(["light", "dark"] as const)("every variable that a style of the pane names has a value, %s", async (colorScheme) => {
  const { pane, opened } = await WorkbenchDriver.open(browser, { colorScheme });
  await pane.getByRole("button", { name: "Søk i funn" }).click();
  await pane.getByRole("button", { name: "Publiser" }).click();
  await pane.getByRole("heading", { name: /^Publiser/ }).waitFor();
  const { named, missing } = await pane.evaluate(() => {
    const text = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
    const names = [...new Set([...text.matchAll(/var\((--[A-Za-z][\w-]*)\)/g)].map((match) => match[1] ?? ""))];
    const values = getComputedStyle(document.querySelector(".pane") ?? document.body);
    return { named: names.length, missing: names.filter((name) => values.getPropertyValue(name) === "" && !text.includes(`${name}:`)) };
  });
  expect(named).toBeGreaterThan(40);
  expect(missing).toEqual([]);
  await opened.context.close();
});
