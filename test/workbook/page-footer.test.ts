import { pageFooter } from "../../src/workbook/page-footer";

const WORDS = { pageWord: "Side", ofWord: "av" };

test("the text stands at the left in small type, the page number at the right", () => {
  expect(pageFooter({ left: "RMR", ...WORDS })).toBe("&L&8 RMR&R&8 Side &P av &N");
});

test("an ampersand is a character, and a digit is no size", () => {
  expect(pageFooter({ left: "2022 & &D", ...WORDS })).toBe("&L&8 2022 && &&D&R&8 Side &P av &N");
});

test("a text that is too long is cut, never in the middle of an escape", () => {
  const footer = pageFooter({ left: "&".repeat(300), ...WORDS });
  expect(footer.length).toBeLessThanOrEqual(255);
  expect(footer.length).toBeGreaterThan(250);
  const left = footer.slice("&L&8 ".length, footer.indexOf("&R&8"));
  expect(left.length % 2).toBe(0);
  expect(footer.endsWith("&R&8 Side &P av &N")).toBe(true);
});
