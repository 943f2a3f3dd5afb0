import type { HostClass } from "./host-class";
import type { Model } from "./loose-class";
import { rangeClass } from "./members/range-class";
import { tableClass } from "./members/table-class";
import { tableColumnClass, tableColumnsClass } from "./members/table-columns-class";
import { tableRowClass, tableRowsClass } from "./members/table-rows-class";
import { serviceClass } from "./members/service-class";
import { scopedTablesClass, tablesClass } from "./members/tables-class";
import { workbookClass } from "./members/workbook-class";
import { worksheetClass } from "./members/worksheet-class";
import { worksheetsClass } from "./members/worksheets-class";
import type { ClassName } from "./targets";

const classes: { readonly [N in ClassName]?: HostClass<N> } = {
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
