type Context = Excel.RequestContext;

const sheet = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Program");
const table = (context: Context): Excel.Table => context.workbook.tables.getItem("tblTiltak");

function format(context: Context): Excel.ConditionalFormat {
  const added = sheet(context).getRange("C4:C6").conditionalFormats.add("Custom");
  added.custom.rule.formula = "=C4<1";
  added.custom.format.fill.color = "#FF0000";
  added.custom.format.font.color = "#000000";
  added.custom.format.font.bold = true;
  added.custom.format.font.italic = true;
  added.custom.format.font.strikethrough = true;
  added.custom.format.font.underline = "Single";
  return added;
}

function chart(context: Context, type: "Line" | "ColumnClustered" = "Line"): Excel.Chart {
  const added = sheet(context).charts.add(type, sheet(context).getRange("A3:D6"), "Columns");
  added.title.text = "Beløp per tiltak";
  return added;
}

function point(context: Context): Excel.ChartPoint {
  const first = chart(context).series.getItemAt(0).points.getItemAt(0);
  first.hasDataLabel = true;
  return first;
}

/** One living object of each class that the host answers for, over `smallBook`. */
export const INSTANCES: Readonly<Record<string, (context: Context) => OfficeExtension.ClientObject>> = {
  Workbook: (context) => context.workbook,
  Runtime: (context) => context.runtime,
  Application: (context) => context.workbook.application,
  CultureInfo: (context) => context.workbook.application.cultureInfo,
  NumberFormatInfo: (context) => context.workbook.application.cultureInfo.numberFormat,
  DatetimeFormatInfo: (context) => context.workbook.application.cultureInfo.datetimeFormat,
  WorkbookProtection: (context) => context.workbook.protection,
  WorksheetCollection: (context) => context.workbook.worksheets,
  Worksheet: sheet,
  WorksheetProtection: (context) => sheet(context).protection,
  WorksheetFreezePanes: (context) => sheet(context).freezePanes,
  WorksheetCustomPropertyCollection: (context) => sheet(context).customProperties,
  WorksheetCustomProperty: (context) => sheet(context).customProperties.add("k", "v"),
  Range: (context) => sheet(context).getRange("F4:G6"),
  RangeAreas: (context) => sheet(context).getRanges("F4:G6,J4"),
  RangeCollection: (context) => sheet(context).getRanges("F4:G6,J4").areas,
  RangeFormat: (context) => sheet(context).getRange("F4:G6").format,
  RangeFill: (context) => sheet(context).getRange("F4:G6").format.fill,
  RangeFont: (context) => sheet(context).getRange("F4:G6").format.font,
  RangeBorderCollection: (context) => sheet(context).getRange("F4:G6").format.borders,
  RangeBorder: (context) => sheet(context).getRange("F4:G6").format.borders.getItem("EdgeTop"),
  FormatProtection: (context) => sheet(context).getRange("F4:G6").format.protection,
  DataValidation: (context) => sheet(context).getRange("F4").dataValidation,
  ConditionalFormatCollection: (context) => {
    format(context);
    return sheet(context).getRange().conditionalFormats;
  },
  ConditionalFormat: format,
  CustomConditionalFormat: (context) => format(context).custom,
  DataBarConditionalFormat: (context) => sheet(context).getRange("A1:B2").conditionalFormats.add("DataBar").dataBar,
  ConditionalDataBarPositiveFormat: (context) => sheet(context).getRange("A1:B2").conditionalFormats.add("DataBar").dataBar.positiveFormat,
  ConditionalFormatRule: (context) => format(context).custom.rule,
  ConditionalRangeFormat: (context) => format(context).custom.format,
  ConditionalRangeFont: (context) => format(context).custom.format.font,
  ConditionalRangeFill: (context) => format(context).custom.format.fill,
  ConditionalRangeBorderCollection: (context) => format(context).custom.format.borders,
  ConditionalRangeBorder: (context) => {
    const border = format(context).custom.format.borders.getItem("EdgeTop");
    border.color = "#123456";
    return border;
  },
  TableCollection: (context) => context.workbook.tables,
  TableScopedCollection: (context) => sheet(context).getRange("A4").getTables(),
  Table: table,
  TableColumnCollection: (context) => table(context).columns,
  TableColumn: (context) => table(context).columns.getItem("Navn"),
  TableRowCollection: (context) => table(context).rows,
  TableRow: (context) => table(context).rows.getItemAt(0),
  NamedItemCollection: (context) => {
    context.workbook.names.add("Start", "=Program!$A$1");
    return context.workbook.names;
  },
  NamedItem: (context) => context.workbook.names.add("Start", "=Program!$A$1"),
  SettingCollection: (context) => {
    context.workbook.settings.add("k", 1);
    return context.workbook.settings;
  },
  Setting: (context) => context.workbook.settings.add("k", 1),
  PageLayout: (context) => {
    sheet(context).pageLayout.paperSize = "A4";
    sheet(context).pageLayout.setPrintArea("A1:D9");
    return sheet(context).pageLayout;
  },
  HeaderFooterGroup: (context) => sheet(context).pageLayout.headersFooters,
  HeaderFooter: (context) => sheet(context).pageLayout.headersFooters.defaultForAllPages,
  PageBreakCollection: (context) => sheet(context).horizontalPageBreaks,
  PageBreak: (context) => sheet(context).horizontalPageBreaks.add("A5"),
  ChartCollection: (context) => sheet(context).charts,
  Chart: (context) => chart(context),
  ChartTitle: (context) => chart(context).title,
  ChartTitleFormat: (context) => chart(context).title.format,
  ChartFormatString: (context) => chart(context).title.getSubstring(0, 16),
  ChartFont: (context) => chart(context).title.format.font,
  ChartAreaFormat: (context) => chart(context).format,
  ChartLegend: (context) => chart(context).legend,
  ChartPlotArea: (context) => chart(context).plotArea,
  ChartAxes: (context) => chart(context).axes,
  ChartAxis: (context) => chart(context).axes.valueAxis,
  ChartSeriesCollection: (context) => chart(context).series,
  ChartSeries: (context) => chart(context).series.getItemAt(0),
  ChartSeriesFormat: (context) => chart(context).series.getItemAt(0).format,
  ChartFill: (context) => chart(context, "ColumnClustered").series.getItemAt(0).format.fill,
  ChartLineFormat: (context) => chart(context).series.getItemAt(0).format.line,
  ChartPointsCollection: (context) => chart(context).series.getItemAt(0).points,
  ChartPoint: point,
  ChartDataLabel: (context) => point(context).dataLabel,
  ChartDataLabelFormat: (context) => point(context).dataLabel.format,
  CommentCollection: (context) => context.workbook.comments,
  Functions: (context) => context.workbook.functions,
  FunctionResult: (context) => context.workbook.functions.date(2022, 1, 31),
};

/** Members that need another object of their class than the usual one. */
export const SPECIAL_INSTANCES: Readonly<Record<string, (context: Context) => OfficeExtension.ClientObject>> = {
  "Range.insert": (context) => sheet(context).getRange("1:2"),
  "Range.delete": (context) => sheet(context).getRange("1:2"),
  "ChartAxis.setCategoryNames": (context) => chart(context).axes.categoryAxis,
};

/** Arguments that are proxies themselves. */
export const PROXY_ARGUMENTS: Readonly<Record<string, (context: Context) => readonly unknown[]>> = {
  "Chart.setData": (context) => [sheet(context).getRange("A3:C6"), "Columns"],
  "ChartAxis.setCategoryNames": (context) => [sheet(context).getRange("A4:A6")],
  "ChartCollection.add": (context) => ["Line", sheet(context).getRange("A3:D6"), "Columns"],
  "ChartSeries.setValues": (context) => [sheet(context).getRange("D4:D6")],
  "ChartSeries.setXAxisValues": (context) => [sheet(context).getRange("A4:A6")],
};

/** Arguments with which each method that the host answers can be tried; a method that is not named here is called without. */
export const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  "Application.calculate": ["Full"],
  "Chart.setPosition": ["F2", "K9"],
  "ChartCollection.getItem": ["Chart 1"],
  "ChartCollection.getItemAt": [0],
  "ChartCollection.getItemOrNullObject": ["Chart 1"],
  "ChartFill.setSolidColor": ["#22384D"],
  "ChartPointsCollection.getItemAt": [0],
  "ChartSeriesCollection.getItemAt": [0],
  "ChartTitle.getSubstring": [0, 5],
  "ConditionalFormatCollection.add": ["Custom"],
  "ConditionalFormatCollection.getItem": ["1"],
  "ConditionalFormatCollection.getItemAt": [0],
  "ConditionalFormatCollection.getItemOrNullObject": ["1"],
  "ConditionalRangeBorderCollection.getItem": ["EdgeTop"],
  "ConditionalRangeBorderCollection.getItemAt": [0],
  "Functions.date": [2022, 1, 31],
  "NamedItemCollection.add": ["Slutt", "=Program!$A$9"],
  "NamedItemCollection.getItem": ["Start"],
  "NamedItemCollection.getItemOrNullObject": ["Start"],
  "PageBreakCollection.add": ["A5"],
  "PageLayout.setPrintArea": ["A1:D9"],
  "PageLayout.setPrintMargins": ["Points", { top: 36 }],
  "Range.copyFrom": ["A4:B4"],
  "Range.delete": ["Up"],
  "Range.getAbsoluteResizedRange": [2, 2],
  "Range.getBoundingRect": ["A1"],
  "Range.getCell": [0, 0],
  "Range.getColumn": [0],
  "Range.getIntersection": ["F4"],
  "Range.getIntersectionOrNullObject": ["A1"],
  "Range.getOffsetRange": [1, 1],
  "Range.getResizedRange": [1, 1],
  "Range.getRow": [0],
  "Range.getSpecialCells": ["Blanks"],
  "Range.getSpecialCellsOrNullObject": ["Blanks"],
  "Range.insert": ["Down"],
  "RangeAreas.getIntersection": ["F4"],
  "RangeAreas.getIntersectionOrNullObject": ["A1"],
  "RangeAreas.getOffsetRangeAreas": [1, 1],
  "RangeAreas.getSpecialCells": ["Blanks"],
  "RangeAreas.getSpecialCellsOrNullObject": ["Formulas"],
  "RangeBorderCollection.getItem": ["EdgeTop"],
  "RangeBorderCollection.getItemAt": [0],
  "RangeCollection.getItemAt": [0],
  "SettingCollection.add": ["k2", 2],
  "SettingCollection.getItem": ["k"],
  "SettingCollection.getItemOrNullObject": ["k"],
  "Table.resize": ["A3:D7"],
  "TableCollection.add": ["J3:K5", true],
  "TableCollection.getItem": ["tblTiltak"],
  "TableCollection.getItemAt": [0],
  "TableCollection.getItemOrNullObject": ["tblTiltak"],
  "TableColumnCollection.getItem": ["Navn"],
  "TableColumnCollection.getItemAt": [0],
  "TableColumnCollection.getItemOrNullObject": ["Navn"],
  "TableRowCollection.add": [null, [["3", "Drift", 1, 2]]],
  "TableRowCollection.getItemAt": [0],
  "TableScopedCollection.getItem": ["tblTiltak"],
  "TableScopedCollection.getItemOrNullObject": ["tblTiltak"],
  "Worksheet.getCell": [0, 0],
  "Worksheet.getRange": ["A1"],
  "Worksheet.getRangeByIndexes": [0, 0, 1, 1],
  "Worksheet.getRanges": ["A1,B2"],
  "WorksheetCollection.add": ["Ny"],
  "WorksheetCollection.getItem": ["Program"],
  "WorksheetCollection.getItemOrNullObject": ["Program"],
  "WorksheetCustomPropertyCollection.add": ["k", "v"],
  "WorksheetCustomPropertyCollection.getItem": ["finnes"],
  "WorksheetCustomPropertyCollection.getItemOrNullObject": ["finnes"],
  "WorksheetFreezePanes.freezeAt": ["A1:B2"],
};
