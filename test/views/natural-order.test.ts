import { compareNaturally } from "../../src/views/natural-order";

test("codes stand as people order them", () => {
  const codes = ["10a", "5b", "", "1e", "5", "1d", "MP10", "MP2", "2"];
  expect(codes.sort(compareNaturally)).toEqual(["1d", "1e", "2", "5", "5b", "10a", "MP2", "MP10", ""]);
});
