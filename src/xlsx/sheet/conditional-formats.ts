import type { CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { StylesPart } from "../styles/styles-part";
import type { ConditionalFormat, DataBar, LookPatch, NewConditionalFormat } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { readAreas, writeAreas } from "./areas";
import { readConditionalScale } from "./conditional-scale";
import { dataBarFormatXml, dataBarXml, formulaFormatXml } from "./conditional-xml";
import { priorityOf, readExtendedFormats } from "./extended-formats";
import { SHEET_ORDER, type SheetXml } from "./sheet-xml";

export interface ConditionalFormatChange {
  readonly areas?: readonly CellArea[];
  readonly formula?: string;
  readonly look?: LookPatch;
  readonly stopIfTrue?: boolean;
  readonly priority?: number;
}

interface PlainRule {
  readonly id: number;
  readonly block: XmlPiece;
  readonly piece: XmlPiece;
}

/** The conditional formats of a sheet: plain ones live in the XML, those of the x14 extension are only shown. */
export class ConditionalFormats {
  private rules: PlainRule[] = [];
  private readonly extendedIds = new Map<XmlElement, number>();
  /** Where room was made for a format, until it is moved on. */
  private readonly roomMade = new Map<number, number>();
  private nextId = 1;
  private cached: ConditionalFormat[] | null = null;

  constructor(
    private readonly xml: SheetXml,
    private readonly styles: () => StylesPart,
  ) {
    for (const block of xml.root.all("conditionalFormatting")) {
      for (const piece of block.element.all("cfRule")) this.rules.push({ id: this.nextId++, block, piece });
    }
  }

  get all(): readonly ConditionalFormat[] {
    this.cached ??= [...this.rules.map((rule) => this.describe(rule)), ...this.extended()].sort((a, b) => a.priority - b.priority);
    return this.cached;
  }

  add(format: NewConditionalFormat): number {
    const id = this.nextId++;
    const priority = Math.max(1, format.priority ?? 1);
    if (this.makeRoom(priority)) this.roomMade.set(id, priority);
    const dxf = this.styles().differentialWith(format.look);
    const block = this.xml.root.insert(formulaFormatXml(this.xml.prefix, format, dxf, priority), SHEET_ORDER);
    const piece = block.element.all("cfRule")[0]!;
    this.rules.push({ id, block, piece });
    this.cached = null;
    return id;
  }

  addDataBar(areas: readonly CellArea[], bar: DataBar, wanted = 1): number {
    const id = this.nextId++;
    const priority = Math.max(1, wanted);
    this.makeRoom(priority);
    const block = this.xml.root.insert(dataBarFormatXml(this.xml.prefix, areas, bar, priority), SHEET_ORDER);
    this.rules.push({ id, block, piece: block.element.all("cfRule")[0]! });
    this.cached = null;
    return id;
  }

  /** Throws WorkbookError "refused" for a format that is no plain data bar. */
  changeDataBar(id: number, bar: DataBar): void {
    const old = this.find(id).piece.element.all("dataBar")[0];
    if (!old) throw new WorkbookError("refused", "conditional format");
    old.xml = dataBarXml(this.xml.prefix, bar);
    this.cached = null;
  }

  /** Throws WorkbookError "refused" for a format of the extension, and for a formula of a format that is no formula format. */
  change(id: number, change: ConditionalFormatChange): void {
    let rule = this.find(id);
    if (change.areas !== undefined) rule = this.moveTo(rule, change.areas);
    const { element } = rule.piece;
    if (change.formula !== undefined) {
      if (element.attribute("type") !== "expression") throw new WorkbookError("refused", "conditional format");
      const formula = element.ensure("formula", ["formula"]);
      formula.text = change.formula;
    }
    if (change.look !== undefined) element.setAttribute("dxfId", String(this.styles().differentialWith(change.look)));
    if (change.stopIfTrue !== undefined) element.setAttribute("stopIfTrue", change.stopIfTrue ? "1" : null);
    if (change.priority !== undefined && change.priority !== priorityOf(element)) {
      const priority = Math.max(1, change.priority - (this.giveRoomBack(rule, change.priority) ? 1 : 0));
      this.makeRoom(priority);
      element.setAttribute("priority", String(priority));
    }
    this.cached = null;
  }

  remove(id: number): void {
    const rule = this.find(id);
    rule.block.element.remove(rule.piece);
    if (rule.block.element.all("cfRule").length === 0) this.xml.root.remove(rule.block);
    this.rules = this.rules.filter((each) => each.id !== id);
    this.cached = null;
  }

  /** The formats have been changed in the XML by others, and some may have gone. */
  refresh(): void {
    const blocks = new Set(this.xml.root.pieces);
    this.rules = this.rules.filter((rule) => blocks.has(rule.block));
    this.cached = null;
  }

  private find(id: number): PlainRule {
    const rule = this.rules.find((each) => each.id === id);
    if (!rule) throw new WorkbookError("refused", "conditional format");
    return rule;
  }

  /** A rule that shares its areas with others gets a block of its own before its areas change. */
  private moveTo(rule: PlainRule, areas: readonly CellArea[]): PlainRule {
    const sqref = writeAreas(areas);
    if (rule.block.element.all("cfRule").length === 1) {
      rule.block.element.setAttribute("sqref", sqref);
      return rule;
    }
    const { prefix } = this.xml;
    const block = this.xml.root.insert(`<${prefix}conditionalFormatting sqref="${sqref}">${rule.piece.xml}</${prefix}conditionalFormatting>`, SHEET_ORDER);
    rule.block.element.remove(rule.piece);
    const moved = { id: rule.id, block, piece: block.element.all("cfRule")[0]! };
    this.rules = this.rules.map((each) => (each.id === rule.id ? moved : each));
    return moved;
  }

  /** Formats at `priority` and below move one down, where one stands at it. */
  private makeRoom(priority: number): boolean {
    if (!this.elements().some((rule) => priorityOf(rule) === priority)) return false;
    this.shift(priority, 1);
    return true;
  }

  /** A new format that moves down from where it was put leaves the others as they were before it came. */
  private giveRoomBack({ id, piece }: PlainRule, to: number): boolean {
    const made = this.roomMade.get(id);
    this.roomMade.delete(id);
    if (made === undefined || to <= made || this.elements().some((rule) => rule !== piece.element && priorityOf(rule) === made) || priorityOf(piece.element) !== made) return false;
    this.shift(made + 1, -1);
    return true;
  }

  private shift(from: number, by: number): void {
    for (const rule of this.elements()) {
      const own = numberAttribute(rule.open, "priority");
      if (own !== null && own >= from) rule.setAttribute("priority", String(own + by));
    }
  }

  private elements(): XmlElement[] {
    return [...this.rules.map((rule) => rule.piece.element), ...this.extendedRules()];
  }

  private describe({ id, block, piece }: PlainRule): ConditionalFormat {
    const { element } = piece;
    const dxf = numberAttribute(element.open, "dxfId");
    return {
      id,
      areas: readAreas(block.element.attribute("sqref") ?? ""),
      kind: element.attribute("type") ?? "",
      formulas: element.all("formula").map((formula) => formula.element.text),
      priority: priorityOf(element),
      stopIfTrue: flag(element.open, "stopIfTrue"),
      look: dxf === null ? {} : this.styles().differential(dxf),
      ...readConditionalScale(element, this.styles().palette),
      isExtended: false,
    };
  }

  private extendedRules(): XmlElement[] {
    return readExtendedFormats(this.xml, new Set(), () => ({})).map((each) => each.rule);
  }

  private extended(): ConditionalFormat[] {
    const known = new Set<string>();
    for (const { piece } of this.rules) {
      for (const ext of piece.element.child("extLst")?.all("ext") ?? []) known.add(ext.element.anyChild("id")?.text ?? "");
    }
    return readExtendedFormats(this.xml, known, (dxf) => this.styles().readDifferential(dxf)).map((each) => {
      const id = this.extendedIds.get(each.rule) ?? this.nextId++;
      this.extendedIds.set(each.rule, id);
      const { areas, kind, formulas, stopIfTrue, look } = each;
      return { id, areas, kind, formulas, priority: priorityOf(each.rule), stopIfTrue, look, ...readConditionalScale(each.rule, this.styles().palette), isExtended: true };
    });
  }
}
