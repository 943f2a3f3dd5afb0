import { chartsText, readOwnCharts } from "../../src/workbook/own-charts";

const OWN = { plan: "Statusark 1e cost", chart: "Statusark 1e cost 2", data: "Diagramdata_1", build: "abc", words: "def" };

test("what is known of charts comes back from its property", () => {
  expect(readOwnCharts(chartsText([OWN]))).toEqual([OWN]);
});

test.each(["", "{", "{}", "[1]", '[["a","b"]]', '[["a","b","c","d",5]]', "null"])("%j names no chart of ours", (text) => {
  expect(readOwnCharts(text)).toEqual([]);
});
