import { areaAddress, cellAddress, columnLetters, columnNumber, readArea } from "../../src/workbook/address";

test("column letters and numbers are each other's inverse up to Excel's last column", () => {
  for (let column = 1; column <= 16384; column++) expect(columnNumber(columnLetters(column))).toBe(column);
  expect(columnLetters(16384)).toBe("XFD");
});

test("an area is read with dollars, in any corner order, and written short", () => {
  expect(areaAddress(readArea("$B$2:A1")!)).toBe("A1:B2");
  expect(areaAddress(readArea("C4")!)).toBe("C4");
  expect(readArea("Sheet1!A1")).toBeNull();
  expect(cellAddress(3, 28)).toBe("AB3");
});
