import { bookCharts } from "../../src/workbench/book-charts";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { fillChartData, SAMPLE_CHART } from "../support/sample-chart";

test("a chart's box says its words and the numbers that it reads", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Ark");
  fillChartData(book, sheet);
  sheet.charts.add(SAMPLE_CHART);
  const [chart] = bookCharts(book, sheet);
  expect(chart).toEqual({
    name: SAMPLE_CHART.name,
    title: ["Virkelig er 60 under plan & <slik>", "1000 kr, hittil totalt"],
    area: SAMPLE_CHART.area,
    inset: 6,
    heads: ["", "Virkelig", "Plan", "Budsjett"],
    colours: ["#BFD3DD", "#22384D", "#56636F"],
    lines: [["06.03.2022", "35", "50", "6600"], ["01.05.2022", "520", "600", "6600"], ["03.07.2022", "1390", "1450", "6600"]],
  });
});
