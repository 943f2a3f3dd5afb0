import { nearestName, nearestNames } from "../../src/model/nearest-name";

describe("nearestName", () => {
  it.each([
    ["Ny rekvisisjonspraksi", ["Ny rekvisisjonspraksis", "Endre"], "Ny rekvisisjonspraksis"],
    ["Felles retningslinjer for avvik", ["Retningslinjer for avvik"], "Retningslinjer for avvik"],
    ["5c", ["1a", "5b"], "5b"],
    ["5c", ["5", "1a"], null],
    ["Bestille", ["Endre", "Digital ledsager"], null],
  ])("takes «%s» for what is meant", (written, known, meant) => {
    expect(nearestName(written, known)).toBe(meant);
  });

  it("does not offer what is written already, case and spaces aside", () => {
    expect(nearestNames("ny  PRAKSIS", ["Ny praksis"])).toEqual([]);
  });

  it("puts the nearest first", () => {
    expect(nearestNames("Opplæringen", ["Opplæringene her", "Opplæring", "Opplæringe"])).toEqual(["Opplæringe", "Opplæring"]);
  });
});
