import { readArea, type CellArea } from "../../src/workbook/address";
import type { Batch } from "../../src/workbook/batch";
import type { EntryHelp } from "../../src/workbook/entry-help";
import { cellValidations, setCellValidation } from "../../src/xlsx/cell-validation";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { CellValidation } from "../../src/xlsx/sheet/validation";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { contractBytes } from "../support/contract-workbook";
import { PAYLOADS } from "../support/hostile-text";
import { problemOf, saved, sheetOf } from "./contract-tools";
import type { Open, Opened } from "./workbook-contract";

const NONE = { ignoresBlanks: true, hasDropDown: true, showsPrompt: true, promptTitle: "", prompt: "", showsError: true, errorStyle: "stop", errorTitle: "", error: "", operator: "between", second: null } as const;
const LIST: Omit<CellValidation, "areas"> = { ...NONE, type: "list", first: '"5b,1d"' };
const HINT: Omit<CellValidation, "areas"> = { ...NONE, type: "none", first: null, prompt: "Mitt eget hint" };

const at = (address: string): CellArea => readArea(address)!;

/** The contract's workbook with a list over C4 and a hint of the user's over E5. */
function withOwn(change: (book: XlsxBook) => void = () => undefined): Uint8Array {
  const book = openXlsx(contractBytes());
  setCellValidation(sheetOf(book, "Milepæler"), [at("D4")], LIST);
  setCellValidation(sheetOf(book, "Milepæler"), [at("E5")], HINT);
  change(book);
  return book.save();
}

const texts = { title: "Planlagt ferdig", message: "Skriv en dato" };
const HELP: readonly EntryHelp[] = [
  { kind: "date", sheet: "Milepæler", address: "D3:D5", formula: "ISNUMBER(#)", ...texts },
  { kind: "date", sheet: "Milepæler", address: "E3:E5", formula: "ISNUMBER(#)", ...texts, title: "Levert" },
  { kind: "amount", sheet: "Økonomi 'nå'", address: "D2:D3", formula: "NOT(ISTEXT(#))", ...texts, title: "Avvik" },
  { kind: "amount", sheet: "Låst", address: "B2", formula: "NOT(ISTEXT(#))", ...texts },
];

async function lay({ workbook }: Opened, batch: Batch): Promise<void> {
  await workbook.read();
  await workbook.commit(batch);
}

async function validationsOn(opened: Opened, sheet: string): Promise<readonly string[]> {
  return inWords(await saved(opened), sheet);
}

function inWords(book: XlsxBook, sheet: string): readonly string[] {
  return cellValidations(sheetOf(book, sheet)).map(({ areas, type, first }) => {
    const places = areas.map(({ firstRow, lastRow, firstColumn, lastColumn }) => [firstRow, firstColumn, lastRow, lastColumn].join());
    return `${places.join(" ")} ${type} ${first ?? ""}`;
  }).sort();
}

const marked = (kind: string, formula: string): string => `custom AND(N("statusark/entry/${kind}")=0,${formula})`;
const MONEY_OWN = inWords(openXlsx(contractBytes()), "Økonomi 'nå'");
const OWN = ["4,4,4,4 list \"5b,1d\"", "5,5,5,5 none "];

export function entryContract(open: Open): void {
  describe("help at entry", () => {
    test("is laid over cells without a validation of the user's own, each area with its own first cell", async () => {
      const opened = await open(withOwn());
      await lay(opened, { entryHelp: HELP });
      expect(await validationsOn(opened, "Milepæler")).toEqual([
        `3,4,3,4 ${marked("date", "ISNUMBER(D3)")}`, `3,5,4,5 ${marked("date", "ISNUMBER(E3)")}`, `5,4,5,4 ${marked("date", "ISNUMBER(D5)")}`, ...OWN,
      ].sort());
      expect(await validationsOn(opened, "Økonomi 'nå'")).toEqual([...MONEY_OWN, `2,4,3,4 ${marked("amount", "NOT(ISTEXT(D2))")}`].sort());
      const last = cellValidations(sheetOf(await saved(opened), "Økonomi 'nå'")).at(-1);
      expect(last).toMatchObject({ ignoresBlanks: true, showsPrompt: true, promptTitle: "Avvik", prompt: texts.message, showsError: true, errorStyle: "warning", errorTitle: "Avvik", error: texts.message });
    });

    test("is no validation of the user's: a reading tells of those alone, after an edit too, and where the user's own went ours does not hide it", async () => {
      const opened = await open(withOwn());
      const read = async (names?: readonly string[]): Promise<unknown> => {
        const { tables } = await opened.workbook.read(names);
        return Object.fromEntries(tables.filter(({ validated }) => validated).map(({ name, headers, validated }) => [name, headers.flatMap((header, column) => {
          const spans = validated?.[column] ?? [];
          return spans.length > 0 ? [`${header} ${spans.map(({ from, to }) => `${String(from)}–${String(to)}`).join()}`] : [];
        })]));
      };
      const own = await read();
      expect(own).toMatchObject({ tblMilepaeler: expect.arrayContaining([expect.stringContaining(" 1–2")]) as unknown });
      await opened.workbook.commit({ entryHelp: HELP, remembered: { marks: null, entryHelp: true } });
      expect(await read()).toEqual(own);
      expect(await read(["tblMilepaeler"])).toEqual({ tblMilepaeler: (own as Record<string, unknown>).tblMilepaeler });
      expect(await read()).toEqual(own);
      opened.change((book) => { setCellValidation(sheetOf(book, "Milepæler"), [at("D4")], null); });
      await opened.workbook.commit({ entryHelp: HELP });
      expect(await read()).toMatchObject({ tblMilepaeler: ["Levert 2–3"] });
      expect(await validationsOn(opened, "Milepæler")).toContain(`3,4,5,4 ${marked("date", "ISNUMBER(D3)")}`);
    });

    test("a protected sheet stays as it is, and no value is touched", async () => {
      const opened = await open(withOwn());
      const contents = async (): Promise<unknown> => (await opened.workbook.read()).tables.map(({ validated: _, ...table }) => table);
      const was = await contents();
      await lay(opened, { entryHelp: HELP });
      expect(await validationsOn(opened, "Låst")).toEqual([]);
      expect(await contents()).toEqual(was);
    });

    test("laid again it stands once, what is no longer meant goes, and none leaves the user's own alone behind", async () => {
      const opened = await open(withOwn());
      await lay(opened, { entryHelp: HELP });
      const once = await validationsOn(opened, "Milepæler");
      await lay(opened, { entryHelp: HELP });
      expect(await validationsOn(opened, "Milepæler")).toEqual(once);
      await lay(opened, { entryHelp: HELP.slice(1) });
      expect(await validationsOn(opened, "Milepæler")).toEqual([`3,5,4,5 ${marked("date", "ISNUMBER(E3)")}`, ...OWN].sort());
      await lay(opened, { edits: [{ sheet: "Milepæler", cell: "F4", value: "uten hjelp" }] });
      expect(await validationsOn(opened, "Milepæler")).toHaveLength(3);
      await lay(opened, { entryHelp: [] });
      expect(await validationsOn(opened, "Milepæler")).toEqual(OWN);
      expect(await validationsOn(opened, "Økonomi 'nå'")).toEqual(MONEY_OWN);
    });

    test("a validation that the user lays over ours later is theirs", async () => {
      const opened = await open(withOwn());
      await lay(opened, { entryHelp: HELP });
      opened.change((book) => { setCellValidation(sheetOf(book, "Økonomi 'nå'"), [at("D3")], LIST); });
      await lay(opened, { entryHelp: HELP });
      expect(await validationsOn(opened, "Økonomi 'nå'")).toEqual([...MONEY_OWN, `2,4,2,4 ${marked("amount", "NOT(ISTEXT(D2))")}`, "3,4,3,4 list \"5b,1d\""].sort());
      await lay(opened, { entryHelp: [] });
      expect(await validationsOn(opened, "Økonomi 'nå'")).toEqual([...MONEY_OWN, "3,4,3,4 list \"5b,1d\""].sort());
    });

    test("headers of the user's are titles as they stand, cut to Excel's length", async () => {
      // What no XML can hold does not come back.
      for (const title of PAYLOADS.filter((each) => !/[\p{Cs}\ufffe\uffff]/u.test(each))) {
        const opened = await open(contractBytes());
        await lay(opened, { entryHelp: [{ ...HELP[0]!, title, message: title }] });
        const [only, more] = cellValidations(sheetOf(await saved(opened), "Milepæler"));
        expect(more).toBeUndefined();
        const isWhole = (text: string | undefined, length: number): boolean => text !== undefined && title.startsWith(text) && text.length <= length && text.length >= Math.min(length - 1, title.length);
        expect([title, isWhole(only?.promptTitle, 32), isWhole(only?.errorTitle, 32), isWhole(only?.prompt, 255), isWhole(only?.error, 255)]).toEqual([title, true, true, true, true]);
        expect(only?.first).toBe('AND(N("statusark/entry/date")=0,ISNUMBER(D3))');
      }
    });
  });

  describe("what is remembered", () => {
    test("stands in the workbook until it is taken back, and comes with the file", async () => {
      const opened = await open(contractBytes());
      expect((await opened.workbook.read()).facts.remembered).toBeUndefined();
      await opened.workbook.commit({ remembered: { marks: "declined", entryHelp: false } });
      expect((await opened.workbook.read()).facts.remembered).toEqual({ marks: "declined", entryHelp: false });
      await opened.workbook.commit({ remembered: { marks: "shown", entryHelp: true } });
      const again = await open(await opened.save());
      expect((await again.workbook.read()).facts.remembered).toEqual({ marks: "shown", entryHelp: true });
      await again.workbook.commit({ edits: [{ sheet: "Milepæler", cell: "F4", value: "annet" }] });
      expect((await again.workbook.read()).facts.remembered).toEqual({ marks: "shown", entryHelp: true });
      await again.workbook.commit({ remembered: { marks: null, entryHelp: false } });
      expect((await again.workbook.read()).facts.remembered).toBeUndefined();
    });

    test("a property of somebody else's under the same name says nothing", async () => {
      const opened = await open(withOwn((book) => { sheetOf(book, "Milepæler").setCustomProperty("statusark.answers", '["shown",true,1]'); }));
      expect((await opened.workbook.read()).facts.remembered).toBeUndefined();
    });
  });

  test("a workbook that is refused remembers and helps with nothing", async () => {
    const opened = await open(contractBytes());
    await opened.workbook.read();
    await expect(problemOf(opened.workbook.commit({ edits: [{ sheet: "Låst", cell: "A2", value: 1 }], entryHelp: HELP, remembered: { marks: "shown", entryHelp: true } }))).resolves.toBe("protected-sheet");
    expect(await validationsOn(opened, "Milepæler")).toEqual([]);
    expect((await opened.workbook.read()).facts.remembered).toBeUndefined();
  });
}
