import fc from "fast-check";
import { dayFromIso, isoDate } from "../../src/values/calendar-date";
import { dayFromSerial, serialFromDay } from "../../src/values/excel-serial";
import { excelTrapSuspected } from "../../src/values/excel-trap";
import { NONE } from "../../src/values/none";

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [44592, false, "2022-01-31"],
  [44592.999, false, "2022-01-31"],
  [2958465, false, "9999-12-31"],
  [0, true, "1904-01-01"],
  [60, true, "1904-03-01"],
  [43130, true, "2022-01-31"],
  [2957003, true, "9999-12-31"],
])("serial %d, 1904 %s, is %s", (serial, date1904, iso) => {
  expect(isoDate(dayFromSerial(serial, date1904))).toBe(iso);
});

test.each([
  [0, false],
  [0.5, false],
  [60, false],
  [60.9, false],
  [-1, false],
  [2958466, false],
  [NaN, false],
  [Infinity, false],
  [-0.5, true],
  [2957004, true],
  [NaN, true],
])("serial %d, 1904 %s, is no day", (serial, date1904) => {
  expect(dayFromSerial(serial, date1904)).toBe(NONE);
});

test("there and back, but for the day that never was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2957003 }), fc.boolean(), (serial, date1904) => {
      const day = dayFromSerial(serial, date1904);
      if (day === NONE) expect([serial, date1904]).toEqual([60, false]);
      else expect(serialFromDay(day, date1904)).toBe(serial);
    }),
  );
});

test("days before a date system are not in it", () => {
  expect(serialFromDay(dayFromIso("1899-12-31"), false)).toBe(NONE);
  expect(serialFromDay(dayFromIso("1900-01-01"), false)).toBe(1);
  expect(serialFromDay(dayFromIso("1903-12-31"), true)).toBe(NONE);
  expect(serialFromDay(dayFromIso("9999-12-31") + 1, false)).toBe(NONE);
  expect(serialFromDay(dayFromIso("9999-12-31") + 1, true)).toBe(NONE);
  expect(serialFromDay(NONE, false)).toBe(NONE);
});

describe("a month that Excel took for a day", () => {
  const days = (...isos: string[]): number[] => isos.map(dayFromIso);
  test("«Jan-22» typed in 2026 among dates of 2022", () => {
    expect(excelTrapSuspected(dayFromIso("2026-01-22"), days("2022-03-10", "2021-12-10"))).toBe(true);
  });
  test("not where a neighbour lies in the same year, or none has that year", () => {
    expect(excelTrapSuspected(dayFromIso("2026-01-22"), days("2022-03-10", "2026-02-01"))).toBe(false);
    expect(excelTrapSuspected(dayFromIso("2026-01-22"), days("2021-03-10", "2023-02-01"))).toBe(false);
    expect(excelTrapSuspected(dayFromIso("2022-01-22"), days("2022-03-10"))).toBe(false);
    expect(excelTrapSuspected(dayFromIso("2026-01-22"), [NONE])).toBe(false);
    expect(excelTrapSuspected(NONE, days("2022-03-10"))).toBe(false);
    expect(excelTrapSuspected(dayFromIso("2026-01-22"), [])).toBe(false);
  });
});

test.each<[string, boolean, number]>([
  ["1899-12-31", false, NONE],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["9999-12-31", false, 2958465],
  ["1903-12-31", true, NONE],
  ["1904-01-01", true, 0],
  ["9999-12-31", true, 2957003],
])("%s in a 1904 workbook (%s) is serial %d", (iso, date1904, serial) => {
  expect(serialFromDay(dayFromIso(iso), date1904)).toBe(serial);
});

test("a neighbour without a date says nothing", () => {
  expect(excelTrapSuspected(dayFromIso("2026-01-22"), [NONE, dayFromIso("2022-03-01")])).toBe(true);
});
