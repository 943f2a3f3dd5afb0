import type { HostClass } from "./host-class";
import type { Model } from "./loose-class";
import { applicationClass, cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass, runtimeClass, workbookCreatedClass } from "./members/application-class";
import { conditionalFormatClass, conditionalFormatsClass } from "./members/conditional-formats-class";
import { conditionalBorderClass, conditionalBordersClass, conditionalFillClass, conditionalFontClass, conditionalRangeFormatClass, customFormatClass, formatRuleClass } from "./members/custom-format-class";
import { dataBarClass, positiveBarClass } from "./members/data-bar-class";
import { customPropertiesClass, customPropertyClass } from "./members/custom-properties-class";
import { dataValidationClass } from "./members/data-validation-class";
import { chartAxesClass, chartAxisClass, chartPlotAreaClass } from "./members/chart-axis-class";
import { chartAreaFormatClass, chartClass, chartLegendClass } from "./members/chart-class";
import { chartFontClass, chartFormatStringClass, chartTitleClass, chartTitleFormatClass } from "./members/chart-title-class";
import { chartDataLabelClass, chartDataLabelFormatClass, chartPointClass, chartPointsCollectionClass } from "./members/chart-point-class";
import { chartFillClass, chartLineFormatClass, chartSeriesClass, chartSeriesCollectionClass, chartSeriesFormatClass } from "./members/chart-series-class";
import { chartsClass } from "./members/charts-class";
import { commentsClass } from "./members/comments-class";
import { freezePanesClass } from "./members/freeze-panes-class";
import { functionResultClass, functionsClass } from "./members/functions-class";
import { nameClass, namesClass } from "./members/names-class";
import { pageBreakClass, pageBreaksClass } from "./members/page-breaks-class";
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from "./members/page-layout-class";
import { workbookProtectionClass, worksheetProtectionClass } from "./members/protection-class";
import { rangeAreasClass, rangeCollectionClass } from "./members/range-areas-class";
import { rangeBorderClass, rangeBordersClass } from "./members/range-borders-class";
import { rangeClass } from "./members/range-class";
import { formatProtectionClass, rangeFillClass, rangeFontClass } from "./members/range-fill-class";
import { rangeFormatClass } from "./members/range-format-class";
import { serviceClass } from "./members/service-class";
import { settingClass, settingsClass } from "./members/settings-class";
import { tableClass } from "./members/table-class";
import { tableColumnClass, tableColumnsClass } from "./members/table-columns-class";
import { tableRowClass, tableRowsClass } from "./members/table-rows-class";
import { scopedTablesClass, tablesClass } from "./members/tables-class";
import { workbookClass } from "./members/workbook-class";
import { worksheetClass } from "./members/worksheet-class";
import { worksheetsClass } from "./members/worksheets-class";
import type { ClassName } from "./targets";

const classes: { readonly [N in ClassName]: HostClass<N> } = {
  Runtime: runtimeClass,
  Application: applicationClass,
  WorkbookCreated: workbookCreatedClass,
  CultureInfo: cultureInfoClass,
  NumberFormatInfo: numberFormatInfoClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  WorkbookProtection: workbookProtectionClass,
  WorksheetProtection: worksheetProtectionClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetCustomPropertyCollection: customPropertiesClass,
  WorksheetCustomProperty: customPropertyClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollectionClass,
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  FormatProtection: formatProtectionClass,
  RangeBorderCollection: rangeBordersClass,
  RangeBorder: rangeBorderClass,
  DataValidation: dataValidationClass,
  ConditionalFormatCollection: conditionalFormatsClass,
  ConditionalFormat: conditionalFormatClass,
  CustomConditionalFormat: customFormatClass,
  DataBarConditionalFormat: dataBarClass,
  ConditionalDataBarPositiveFormat: positiveBarClass,
  ConditionalFormatRule: formatRuleClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  ConditionalRangeFont: conditionalFontClass,
  ConditionalRangeFill: conditionalFillClass,
  ConditionalRangeBorderCollection: conditionalBordersClass,
  ConditionalRangeBorder: conditionalBorderClass,
  NamedItemCollection: namesClass,
  NamedItem: nameClass,
  SettingCollection: settingsClass,
  Setting: settingClass,
  PageLayout: pageLayoutClass,
  HeaderFooterGroup: headerFooterGroupClass,
  HeaderFooter: headerFooterClass,
  PageBreakCollection: pageBreaksClass,
  PageBreak: pageBreakClass,
  ChartCollection: chartsClass,
  Chart: chartClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  ChartFormatString: chartFormatStringClass,
  ChartFont: chartFontClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartLegend: chartLegendClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartFill: chartFillClass,
  ChartLineFormat: chartLineFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartPoint: chartPointClass,
  ChartDataLabel: chartDataLabelClass,
  ChartDataLabelFormat: chartDataLabelFormatClass,
  CommentCollection: commentsClass,
  Functions: functionsClass,
  FunctionResult: functionResultClass,
  Workbook: workbookClass,
  WorksheetCollection: worksheetsClass,
  Worksheet: worksheetClass,
  Service: serviceClass,
  Range: rangeClass,
  TableCollection: tablesClass,
  TableScopedCollection: scopedTablesClass,
  Table: tableClass,
  TableColumnCollection: tableColumnsClass,
  TableColumn: tableColumnClass,
  TableRowCollection: tableRowsClass,
  TableRow: tableRowClass,
};

/** Everything that the host answers; the compiler holds each table against Microsoft's declarations. */
export const objectModel = classes as unknown as Model;
