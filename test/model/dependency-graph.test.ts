import { cycleFrom, isInCycle } from "../../src/model/dependency-graph";
import { stronglyConnected } from "../../src/model/strongly-connected";
import { goldenProgramme } from "../support/golden-programme";

function cyclesOf(rows: readonly string[]) {
  const programme = goldenProgramme(`
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Praksis |
| 8a | Retningslinjer |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1e | MP4 | Pilot | 2022-12-31 |

tblAvhengigheter
| Fra | Til | Beskrivelse |
${rows.map((row) => `| ${row} | x |`).join("\n")}
`);
  return programme.dependencies.map((row) => [cycleFrom(programme, row), isInCycle(programme, row)]);
}

describe("cycleFrom", () => {
  it("finds two that wait for each other, once, and case aside", () => {
    expect(cyclesOf(["1e/MP4 | 5b", "5B | 1e/mp4"])).toEqual([[["1e/MP4", "5b"], true], [null, true]]);
  });

  it("finds the way round three, and one that waits for itself", () => {
    expect(cyclesOf(["1e | 5b", "5b | 8a", "8a | 1e"])[0]).toEqual([["1e", "5b", "8a"], true]);
    expect(cyclesOf(["1e | 1e"])).toEqual([[["1e"], true]]);
  });

  it("is silent on a chain, and on a milestone that is not the whole initiative", () => {
    expect(cyclesOf(["1e | 5b", "5b | 8a", "1e | 8a"])).toEqual([[null, false], [null, false], [null, false]]);
    expect(cyclesOf(["1e | 5b", "5b | 1e/MP4"])).toEqual([[null, false], [null, false]]);
  });
});

describe("stronglyConnected", () => {
  it("does not run out of stack on a long ring", () => {
    const ring = Array.from({ length: 50_000 }, (_, at) => [String(at), String((at + 1) % 50_000)] as const);
    expect(new Set(stronglyConnected(ring).values()).size).toBe(1);
  });

  it("keeps groups apart that only lead into each other", () => {
    const groups = stronglyConnected([["a", "b"], ["b", "a"], ["b", "c"], ["c", "d"], ["d", "c"]]);
    expect(groups.get("a")).toBe(groups.get("b"));
    expect(groups.get("c")).toBe(groups.get("d"));
    expect(groups.get("a")).not.toBe(groups.get("c"));
  });
});
