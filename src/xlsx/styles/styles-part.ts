import { WorkbookError } from "../../workbook/workbook-error";
import type { CellLook, LookPatch } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import { XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { LIMITS } from "../zip/limits";
import type { Palette } from "./colours";
import { differentialXml, fillXml, hasAlignment, hasBorder, hasFont } from "./look-xml";
import { builtInFormat, builtInNumber, FIRST_OWN_FORMAT } from "./number-formats";
import { changesOver, PLAIN_LOOK } from "./plain-look";
import { readAlignment, readBorder, readDifferential, readFill, readFont } from "./read-look";
import { StyleList } from "./style-list";
import { STYLES_ORDER } from "./styles-order";
import { patchAlignment, patchBorder, patchFont } from "./write-look";

const XF_ORDER = ["alignment", "protection", "extLst"];

/** The styles part: cell formats read as looks; new ones are appended and nothing is ever taken away. */
export class StylesPart {
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly differentials: StyleList;
  private readonly looks: (CellLook | undefined)[] = [];
  private readonly differentialLooks: (LookPatch | undefined)[] = [];
  private readonly numberFormats = new Map<number, string>();

  /** `touched` is called before anything is appended. */
  constructor(
    private readonly root: XmlElement,
    readonly palette: Palette,
    private readonly touched: () => void,
  ) {
    this.fonts = new StyleList(root, "fonts", "font");
    this.fills = new StyleList(root, "fills", "fill");
    this.borders = new StyleList(root, "borders", "border");
    this.formats = new StyleList(root, "cellXfs", "xf");
    this.differentials = new StyleList(root, "dxfs", "dxf");
    if (this.formats.length > LIMITS.cellFormats) throw new WorkbookError("too-large", "styles");
    for (const { element } of root.child("numFmts")?.all("numFmt") ?? []) {
      const id = numberAttribute(element.open, "numFmtId");
      if (id !== null) this.numberFormats.set(id, element.attribute("formatCode") ?? "General");
    }
  }

  look(style: number): CellLook {
    const known = this.looks[style];
    if (known) return known;
    const xf = this.formats.at(style);
    // A number that the file does not have counts as the normal style.
    if (!xf) return style === 0 ? PLAIN_LOOK : this.look(0);
    const look = this.readFormat(xf);
    this.looks[style] = look;
    return look;
  }

  differential(id: number): LookPatch {
    const dxf = this.differentials.at(id);
    this.differentialLooks[id] ??= dxf ? readDifferential(dxf, this.palette) : {};
    return this.differentialLooks[id] ?? {};
  }

  /** For a differential format of an extension, whose own prefix is not that of what it holds. */
  readDifferential(dxf: XmlElement): LookPatch {
    const held = dxf.pieces.filter((piece) => piece.name !== "");
    const [first] = held;
    if (!first) return {};
    const name = `${first.element.prefix}dxf`;
    return readDifferential(XmlElement.parse(`<${name}>${held.map((piece) => piece.xml).join("")}</${name}>`), this.palette);
  }

  /** Number of a differential format that says just this; appended where the file has none. */
  differentialWith(patch: LookPatch): number {
    this.touched();
    const formatId = patch.format === undefined ? 0 : this.formatNumber(patch.format);
    return this.differentials.add(differentialXml(this.root.prefix, patch, formatId));
  }

  styleWith(style: number, patch: LookPatch): number {
    const base = this.look(style);
    const changes = changesOver(base, patch);
    if (Object.keys(changes).length === 0) return style;
    this.touched();
    const { prefix } = this.root;
    const xf = XmlElement.parse((this.formats.at(style) ?? this.formats.at(0))?.toString() ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
    const point = (id: string, list: StyleList, applied: string, make: (old: string) => string, empty: string): void => {
      const old = list.at(numberAttribute(xf.open, id) ?? 0)?.toString() ?? empty;
      xf.setAttribute(id, String(list.add(make(old))));
      xf.setAttribute(applied, "1");
    };
    if (changes.format !== undefined) {
      xf.setAttribute("numFmtId", String(this.formatNumber(changes.format)));
      xf.setAttribute("applyNumberFormat", "1");
    }
    if (hasFont(changes)) point("fontId", this.fonts, "applyFont", (old) => patchFont(old, changes), `<${prefix}font/>`);
    const { fill } = changes;
    if (fill !== undefined) point("fillId", this.fills, "applyFill", () => fillXml(prefix, fill), "");
    if (hasBorder(changes)) point("borderId", this.borders, "applyBorder", (old) => patchBorder(old, changes), `<${prefix}border/>`);
    if (hasAlignment(changes)) {
      patchAlignment(xf.ensure("alignment", XF_ORDER), changes);
      xf.setAttribute("applyAlignment", "1");
    }
    if (changes.locked !== undefined) {
      xf.ensure("protection", XF_ORDER).setAttribute("locked", changes.locked ? "1" : "0");
      xf.setAttribute("applyProtection", "1");
    }
    const parents = this.root.child("cellStyleXfs")?.all("xf").length ?? 0;
    if ((numberAttribute(xf.open, "xfId") ?? 0) >= parents) xf.setAttribute("xfId", null);
    return this.formats.add(xf.toString());
  }

  private readFormat(xf: XmlElement): CellLook {
    const id = (name: string): number => numberAttribute(xf.open, name) ?? 0;
    const numberFormat = id("numFmtId");
    const protection = xf.child("protection");
    return {
      ...PLAIN_LOOK,
      ...readFont(this.fonts.at(id("fontId")), this.palette),
      ...readBorder(this.borders.at(id("borderId")), this.palette),
      ...readAlignment(xf.child("alignment")),
      fill: readFill(this.fills.at(id("fillId")), this.palette, false) ?? null,
      format: this.numberFormats.get(numberFormat) ?? builtInFormat(numberFormat) ?? "General",
      locked: protection ? flag(protection.open, "locked", true) : true,
    };
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null && !this.numberFormats.has(builtIn)) return builtIn;
    for (const [id, known] of this.numberFormats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.numberFormats.keys()) + 1;
    this.numberFormats.set(id, code);
    const list = this.root.ensure("numFmts", STYLES_ORDER);
    list.append(`<${list.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    list.setAttribute("count", String(list.all("numFmt").length));
    return id;
  }
}
