import { FIRST_STYLES, type StyleEntries } from "../new-parts";
import { borderXml, alignmentXml, differentialXml, fillXml, fontXml, hasAlignment, hasBorder, hasFont } from "../styles/look-xml";
import { builtInNumber, FIRST_OWN_FORMAT } from "../styles/number-formats";
import { changesOver, PLAIN_LOOK } from "../styles/plain-look";
import type { LookPatch } from "../xlsx-book";
import { escapeXml } from "../xml/xml-text";

/** The Normal style of a new workbook: its letters have the theme's dark colour. */
const NORMAL = { ...PLAIN_LOOK, colour: "000000" };
const NORMAL_FONT = { size: 11, colour: '<color theme="1"/>', face: '<name val="Calibri"/><family val="2"/><scheme val="minor"/>' };

function place(list: string[], xml: string): number {
  const known = list.indexOf(xml);
  return known >= 0 ? known : list.push(xml) - 1;
}

/** The styles of a workbook that is being made: numbered as they are asked for, each once. */
export class MadeStyles {
  private readonly lists: { readonly [K in keyof StyleEntries]: string[] };
  /** From `FIRST_OWN_FORMAT` on. */
  private readonly codes: string[] = [];
  private readonly formats: string[] = ["General"];

  constructor() {
    const { numFmts, fonts, fills, borders, cellXfs, dxfs } = FIRST_STYLES;
    this.lists = { numFmts: [...numFmts], fonts: [...fonts], fills: [...fills], borders: [...borders], cellXfs: [...cellXfs], dxfs: [...dxfs] };
  }

  get entries(): StyleEntries {
    return this.lists;
  }

  /** Number format of a style. */
  format(style: number): string {
    return this.formats[style] ?? "General";
  }

  /** Number of the Normal style with the patch over it. */
  normalWith(patch: LookPatch): number {
    const look = changesOver(NORMAL, patch);
    const { fonts, fills, borders, cellXfs } = this.lists;
    const { format, fill } = look;
    const numbers = [
      ["numFmt", "NumberFormat", format === undefined ? null : this.formatNumber(format)],
      ["font", "Font", hasFont(look) ? place(fonts, fontXml("", look, NORMAL_FONT)) : null],
      ["fill", "Fill", fill === undefined ? null : place(fills, fillXml("", fill))],
      ["border", "Border", hasBorder(look) ? place(borders, borderXml("", look, true)) : null],
    ] as const;
    const ids = numbers.map(([name, , id]) => ` ${name}Id="${String(id ?? 0)}"`);
    const applied = numbers.map(([, name, id]) => (id === null ? "" : ` apply${name}="1"`));
    const open = `<xf${ids.join("")} xfId="0"${applied.join("")}`;
    const style = place(cellXfs, hasAlignment(look) ? `${open} applyAlignment="1">${alignmentXml("", look)}</xf>` : `${open}/>`);
    this.formats[style] = format ?? "General";
    return style;
  }

  /** Number of a differential format that says just this. */
  differentialWith(patch: LookPatch): number {
    return place(this.lists.dxfs, differentialXml("", patch, patch.format === undefined ? 0 : this.formatNumber(patch.format)));
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const at = place(this.codes, code);
    const id = FIRST_OWN_FORMAT + at;
    this.lists.numFmts[at] = `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`;
    return id;
  }
}
