import { lettered, milestoneId } from "../../src/model/milestone-id";

describe("milestoneId", () => {
  it.each([
    ["MP2", { prefix: "MP", number: 2, suffix: "" }],
    ["MP2a", { prefix: "MP", number: 2, suffix: "a" }],
    ["1e-MP10", { prefix: "1e-MP", number: 10, suffix: "" }],
    ["7", { prefix: "", number: 7, suffix: "" }],
    ["M 03", { prefix: "M ", number: 3, suffix: "" }],
  ])("takes %s apart", (id, parts) => {
    expect(milestoneId(id)).toEqual(parts);
  });

  it.each(["", "MP", "Pilot", "MP1234567"])("finds no number in «%s»", (id) => {
    expect(milestoneId(id)).toBeNull();
  });
});

describe("lettered", () => {
  it("passes by letters that are taken, whatever their case", () => {
    const taken = new Set(["mp2a", "mp2c"]);
    expect(lettered("MP2", 2, (id) => taken.has(id))).toEqual(["MP2b", "MP2d"]);
  });

  it("gives fewer where the alphabet ends", () => {
    expect(lettered("MP2", 30, () => false)).toHaveLength(26);
  });
});
