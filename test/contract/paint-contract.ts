import type { Marks } from "../../src/workbook/marks";
import { areaAddress } from "../../src/workbook/address";
import { contractBytes } from "../support/contract-workbook";
import { saved, sheetOf } from "./contract-tools";
import type { Open, Opened } from "./workbook-contract";

const NONE: Marks = { live: [], painted: [] };

const MARKS: Marks = {
  live: [
    { name: "milestone/unreadable", sheet: "Milepæler", address: "E3:E5", formula: "ISTEXT(E3)", style: "error" },
    { name: "milestone/overdue", sheet: "Milepæler", address: "D3:D5", formula: "AND(D3<44600,E3=\"\")", style: "warning" },
    { name: "economy/deviation", sheet: "Økonomi 'nå'", address: "D2:D3", formula: "D2<-25000", style: "warning" },
  ],
  painted: [
    { sheet: "Milepæler", cells: ["C3", "C4", "F5"], style: "error" },
    { sheet: "Økonomi 'nå'", cells: ["C3"], style: "note" },
  ],
};

async function formatsOn(opened: Opened, sheet: string): Promise<readonly string[]> {
  const formats = [...sheetOf(await saved(opened), sheet).conditionalFormats].sort((a, b) => a.priority - b.priority);
  return formats.map(({ formulas, areas, look }) => `${areas.map(areaAddress).join(",")} ${formulas[0] ?? ""} ${look.fill ?? ""}`);
}

const USERS_OWN = ["E3:E5 E3>44300 92D050", "D3:D5 D3=1 92D050"];

export function paintContract(open: Open): void {
  describe("paint", () => {
    test("draws live rules and verdicts below the user's own formats, each known by its marker", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.paint(MARKS);
      const formats = await formatsOn(opened, "Milepæler");
      expect(formats.slice(0, 2)).toEqual(USERS_OWN);
      expect(formats.slice(2).every((format) => format.includes('N("statusark/'))).toBe(true);
      expect(formats).toHaveLength(5);
      expect(formats.find((format) => format.includes("milestone/overdue"))).toMatch(/^D3:D5 AND\(N\("statusark\/milestone\/overdue"\)=0,AND\(D3<44600,E3=""\)\) FFEB9C$/);
      expect(formats.find((format) => format.includes("painted/error"))).toMatch(/TRUE\) FDE9EB$/);
      expect(await formatsOn(opened, "Økonomi 'nå'")).toHaveLength(2);
    });

    test("painting the same again changes nothing", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.paint(MARKS);
      const once = [await formatsOn(opened, "Milepæler"), await formatsOn(opened, "Økonomi 'nå'")];
      await opened.workbook.paint(MARKS);
      expect([await formatsOn(opened, "Milepæler"), await formatsOn(opened, "Økonomi 'nå'")]).toEqual(once);
    });

    test("what is no longer a mark goes, and the rest stays", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.paint(MARKS);
      await opened.workbook.paint({ live: MARKS.live.slice(1), painted: [] });
      const formats = await formatsOn(opened, "Milepæler");
      expect(formats.slice(0, 2)).toEqual(USERS_OWN);
      expect(formats).toHaveLength(3);
      expect(formats[2]).toContain("milestone/overdue");
    });

    test("taking all marks away leaves the workbook's own formats alone behind", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.paint(MARKS);
      await opened.workbook.paint(NONE);
      expect(await formatsOn(opened, "Milepæler")).toEqual(USERS_OWN);
      expect(await formatsOn(opened, "Økonomi 'nå'")).toEqual([]);
    });

    test("marks that came with the file are known again", async () => {
      const first = await open(contractBytes());
      await first.workbook.read();
      await first.workbook.paint(MARKS);
      const second = await open(await first.save());
      await second.workbook.read();
      await second.workbook.paint(MARKS);
      expect(await formatsOn(second, "Milepæler")).toEqual(await formatsOn(first, "Milepæler"));
      await second.workbook.paint(NONE);
      expect(await formatsOn(second, "Milepæler")).toEqual(USERS_OWN);
    });

    test("a protected sheet stays as it is", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.paint({ live: [], painted: [{ sheet: "Låst", cells: ["B2"], style: "error" }, { sheet: "Trangt", cells: ["B2"], style: "error" }] });
      expect(await formatsOn(opened, "Låst")).toEqual([]);
      expect(await formatsOn(opened, "Trangt")).toHaveLength(1);
    });

    test("no value is touched", async () => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      await opened.workbook.paint(MARKS);
      expect(await opened.workbook.read()).toEqual(was);
    });
  });
}
