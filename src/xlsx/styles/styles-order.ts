/** Children of `<styleSheet>` in the schema's order (ECMA-376 part 1, CT_Stylesheet). */
export const STYLES_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
