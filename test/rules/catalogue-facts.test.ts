import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/rules/catalogue";

/** The rule catalogue's codes: kind, profile, and the severities that it gives them (E error, W warning, I note). */
const CODES = `
data essential E: DQ01 DQ08 DQ13 MS01 MS02 MS08 BU01 BU10 BU17 BU25 BU36 BU37 BU41 PE01 PE03 PE04 XP01 XP03
data essential E/W: DQ14 DQ15 MS07 BU06
data essential I: DQ05 DQ12 BU03 PE08
data essential I/W: BU27
data essential W: DQ02 DQ03 DQ07 DQ09 DQ10 MS17 MS21 MS25 MS33 BU02 BU13 BU18 BU24 BU28 XT01 XT03 XT04 XT06 XT10 XT16 XT19 PE05 XP02 XP05
data essential W/E: DQ04
data full E: DQ06 DQ18 MS28 BU33
data full I: DQ16 MS03 MS04 MS05 MS06 MS16 MS18 MS19 BU38 XT20 XT21 PE02
data full W: DQ11 DQ17 DQ19 MS11 BU12 BU19 BU20 BU26 BU29 BU30 BU31 BU32 BU40 BU42 BU43 BU44 BU45 XT02 XT05 XT07 XT17 PE07
data full W/E: BU39
data off -: DQ20 MS31 MS32 BU35 XT08 XT09 PE06 XP12
status essential I: BU07
status essential I/W: MS09 MS13 BU05
status essential W: MS15 BU04 BU08 BU11 BU16 XT11 XT12
status full I: MS14 XP04 XP09
status full W: MS20 MS22 MS23 MS24 MS26 MS27 MS29 MS30 BU09 BU14 BU15 BU21 BU22 BU23 XT13 XT15 XT18 XP06 XP07 XP08 XP10
status off -: XT14 XP11
`;

/** Said of a code by a rule that is more of a question, or that nothing else can be checked without; each says why. */
const DEPARTURES: Readonly<Record<string, { readonly profile?: string; readonly severities?: readonly string[]; readonly why: string }>> = {
  "column/formula-without-value": { profile: "essential", why: "Without its cached values nothing else in the file can be checked." },
  "column/date-order": { severities: ["warning", "note"], why: "The dates are read; it is asked whether the column's order is right." },
  "dependency/unknown-initiative": { severities: ["error", "warning"], why: "A code that is not found is DQ15's error, here too." },
  "column/year-or-total": { severities: ["warning"], why: "A question about what a column means, asked once before anything is counted." },
  "report/week-not-valid": { severities: ["error", "warning"], why: "A stated period in other words than weeks is only not understood." },
};

const SEVERITY: Readonly<Record<string, string>> = { E: "error", W: "warning", I: "note" };

interface Fact {
  readonly kind: string;
  readonly profile: string;
  readonly severities: readonly string[];
}

const FACTS: ReadonlyMap<string, Fact> = new Map(
  CODES.trim().split("\n").flatMap((line) => {
    const [head = "", codes = ""] = line.split(": ");
    const [kind = "", profile = "", severities = ""] = head.split(" ");
    return codes.split(" ").map((code) => [code, { kind, profile, severities: severities.split("/").flatMap((each) => SEVERITY[each] ?? []) }] as const);
  }),
);

/** Codes that are a section of the sheet, a derived quantity, or another code's. */
const NO_FINDING = ["MS10", "MS12", "BU34"];

const TEXTS = join(__dirname, "texts");
const spoken = readdirSync(TEXTS).flatMap((file) => readFileSync(join(TEXTS, file), "utf8").split("\n\n"));

/** The severities that a rule's findings have in its examples. */
function severitiesOf(id: string): readonly string[] {
  const text = spoken.find((each) => each.startsWith(`${id}\n`)) ?? "";
  return [...new Set(text.split("\n").flatMap((line) => /^(error|warning|note) /.exec(line)?.[1] ?? []))];
}

it("every code of the catalogue is answered, and none that it does not have", () => {
  const answered = new Set(catalogue.flatMap(({ answers }) => answers));
  expect([...FACTS.keys()].filter((code) => !answered.has(code))).toEqual([]);
  expect([...answered].filter((code) => !FACTS.has(code))).toEqual([]);
  expect(NO_FINDING.filter((code) => answered.has(code))).toEqual([]);
});

describe.each(catalogue.flatMap(({ id, kind, profile, answers }) => answers.map((code) => [code, id, kind, profile] as const)))("%s, %s", (code, id, kind, profile) => {
  const fact = FACTS.get(code);

  it("is of the catalogue's kind and profile", () => {
    expect({ kind, profile }).toEqual({ kind: fact?.kind, profile: DEPARTURES[id]?.profile ?? fact?.profile });
  });

  it("has one of the catalogue's severities, whatever its example", () => {
    const allowed = DEPARTURES[id]?.severities ?? fact?.severities ?? [];
    const said = severitiesOf(id);
    expect(said.length).toBeGreaterThan(0);
    expect(fact?.profile === "off" ? [] : said.filter((each) => !allowed.includes(each))).toEqual([]);
  });
});

it("every severity of a code is given by one of its rules", () => {
  const given = (code: string): readonly string[] => catalogue.filter(({ answers }) => answers.includes(code)).flatMap(({ id }) => severitiesOf(id));
  expect([...FACTS].flatMap(([code, { severities }]) => severities.filter((each) => !given(code).includes(each)).map((each) => `${code} ${each}`))).toEqual([]);
});
