import { rule } from "../../src/rules/rule";
import { readRuleSettings } from "../../src/rules/rule-settings";
import { readSettings } from "../../src/settings/read-settings";
import type { SettingRow } from "../../src/settings/settings";

const TEXT = { nb: "A.", nn: "B.", en: "C." };
const SAY = { nb: () => "A.", nn: () => "B.", en: () => "C." };

const late = rule({
  id: "milestone/late",
  answers: [],
  kind: "status",
  subject: "milestone",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  parameters: {
    days: { unit: "days", default: 7 },
    share: { unit: "share", default: 0.25 },
    percent: { unit: "percentage", default: 5 },
    floor: { unit: "kroner", default: 25_000 },
    times: { unit: "factor", default: 3 },
  },
  needs: [],
  why: TEXT,
  examples: [],
  when: () => true,
  message: SAY,
});

const wrong = rule({ ...late, id: "milestone/wrong", kind: "data" });

function read(name: string, value: SettingRow["value"]): ReturnType<typeof readRuleSettings> {
  return readRuleSettings(readSettings([{ name, value, sheet: "Program", cell: "B2" }]), [late, wrong], "nb");
}

it.each([
  ["av", "off"],
  ["Merknad", "note"],
  ["varsel", "warning"],
  ["off", "off"],
])("level %s", (value, level) => {
  expect(read("milestone/late", value).of(late).level).toBe(level);
});

it("never makes an error of what a project does", () => {
  expect(read("milestone/late", "feil").issues).toEqual([expect.objectContaining({ problem: "not-a-level", allowed: ["av", "merknad", "varsel"] })]);
  expect(read("milestone/wrong", "feil").of(wrong).level).toBe("error");
});

it.each<[string, SettingRow["value"], number]>([
  ["days", 14, 14],
  ["days", "14", 14],
  ["share", 0.4, 0.4],
  ["share", "40 %", 0.4],
  ["share", "0,4", 0.4],
  ["share", "0.4", 0.4],
  ["percent", "7,5 %", 7.5],
  ["percent", 7.5, 7.5],
  ["floor", "50 000 kr", 50_000],
  ["floor", "0,1 MNOK", 100_000],
  ["times", 2.5, 2.5],
])("parameter %s written %p is %p", (name, value, number) => {
  const { of, issues } = read(`milestone/late.${name}`, value);
  expect(issues).toEqual([]);
  expect(of(late).parameters[name]).toBe(number);
});

it.each<[string, SettingRow["value"]]>([
  ["days", "mange"],
  ["days", 1.5],
  ["days", -1],
  ["days", "10 %"],
  ["share", 40],
  ["share", true],
  ["floor", "EUR 100"],
])("parameter %s is not %p: the default holds, and the row is told of", (name, value) => {
  const { of, issues } = read(`milestone/late.${name}`, value);
  expect(of(late).parameters).toEqual({ days: 7, share: 0.25, percent: 5, floor: 25_000, times: 3 });
  expect(issues).toEqual([{ setting: expect.objectContaining({ cell: "B2" }) as SettingRow, problem: "not-a-number", allowed: expect.any(Array) as string[] }]);
});

it("knows a rule and a parameter that do not exist, and what may be meant", () => {
  expect(read("milestone/latee", "av").issues).toEqual([expect.objectContaining({ problem: "unknown-rule", allowed: ["milestone/late"] })]);
  expect(read("milestone/late.day", 3).issues[0]).toMatchObject({ problem: "unknown-parameter", allowed: expect.arrayContaining(["milestone/late.days"]) as string[] });
});

it("takes a blank row for none", () => {
  expect(read("milestone/late.days", null).issues).toEqual([]);
  expect(read("milestone/late", " ").of(late).level).toBeNull();
});
