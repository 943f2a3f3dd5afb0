import { dateOrderOf } from "../../src/tables/date-order";

test.each<[string, readonly string[], string]>([
  ["a first number over 12", ["03/04/2022", "31/05/2022"], "day-first decided"],
  ["a second number over 12", ["03/04/2022", "05/31/2022"], "month-first decided"],
  ["dashes too", ["03-04-2022", "05-31-2022"], "month-first decided"],
  ["nothing over 12", ["03/04/2022", "05/06/2022"], "day-first"],
  ["no such text", ["31.01.2022", "2022-01-31", "mars 2022", ""], "day-first"],
  ["both", ["31/05/2022", "05/31/2022"], "unknown decided"],
  ["a month and a year", ["05/22"], "day-first"],
  ["an ISO date says nothing", ["2022/01/31"], "day-first"],
  ["two digits for day, month and year may be in the Swedish order", ["22-01-31"], "day-first"],
  ["words around it do not matter", ["ca. 05/31/2022?"], "month-first decided"],
])("%s", (_, texts, expected) => {
  const { order, decided } = dateOrderOf(texts.map((text) => [text]), 0);
  expect(decided ? `${order} decided` : order).toBe(expected);
});
