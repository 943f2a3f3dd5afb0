import type { WorkbookChange } from "../../src/workbook/workbook";
import { contractPlan } from "../../src/selftest/contract/contract-plan";
import { contractBytes } from "../support/contract-workbook";
import type { Open } from "./workbook-contract";

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}

export function watchContract(open: Open): void {
  describe("watch and reveal", () => {
    test("tells what the user typed and where", async () => {
      const { workbook, type } = await open(contractBytes());
      await workbook.read();
      const changes: WorkbookChange[] = [];
      const stop = await workbook.watch((change) => changes.push(change));
      await type("Økonomi 'nå'", "B3", 1);
      await settled();
      expect(changes).toContainEqual({ kind: "cells", sheet: "Økonomi 'nå'", address: "B3", by: "here" });
      stop();
      changes.length = 0;
      await type("Økonomi 'nå'", "B3", 2);
      await settled();
      expect(changes).toEqual([]);
    });

    test("says nothing of our own writing", async () => {
      const { workbook } = await open(contractBytes());
      await workbook.read();
      const changes: WorkbookChange[] = [];
      await workbook.watch((change) => changes.push(change));
      await workbook.commit({ edits: [{ sheet: "Milepæler", cell: "C3", value: "MP9" }], appended: [{ table: "tblEndringer", rows: [{ Kode: "5b" }] }] });
      await workbook.paint({ live: [], painted: [{ sheet: "Milepæler", cells: ["C3"], style: "error" }] });
      await settled();
      expect(changes.filter(({ kind }) => kind === "cells")).toEqual([]);
    });

    test("reveals a cell", async () => {
      const { workbook } = await open(contractBytes());
      await workbook.read();
      await workbook.commit({ sheets: [contractPlan()] });
      await expect(workbook.reveal({ sheet: "Økonomi 'nå'", cell: "D3" })).resolves.toBeUndefined();
    });
  });
}
