import { explainAmount, explainDate, explainInWords, explainPeriod } from "../../src/app/explain";
import { dayOf } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import { NONE } from "../../src/values/none";

const REFERENCE = { referenceDate: dayOf(2022, 3, 6) };
const NO_REFERENCE = { referenceDate: NONE };

test("dates", () => {
  expect(explainDate("Jan-22", REFERENCE)).toEqual({
    text: "Jan-22",
    ok: true,
    start: "2022-01-01",
    end: "2022-01-31",
    precision: "month",
    flags: [],
  });
  expect(explainDate("innen 31.03.2022", NO_REFERENCE)).toEqual({
    text: "innen 31.03.2022",
    ok: true,
    start: null,
    end: "2022-03-31",
    precision: "day",
    flags: ["bound-before"],
  });
  expect(explainDate("10.mars", REFERENCE)).toMatchObject({ start: "2022-03-10", flags: ["year-inferred"] });
  expect(explainDate("10.mars", NO_REFERENCE)).toEqual({ text: "10.mars", ok: false, reason: "no-year", candidates: [] });
  expect(explainDate("TBD", REFERENCE)).toEqual({ text: "TBD", ok: true, start: null, end: null, precision: "open", flags: [] });
  expect(explainDate("–", REFERENCE)).toEqual({ text: "–", ok: true, start: null, end: null, precision: null, flags: [] });
  expect(explainDate("31.02.22", REFERENCE)).toEqual({
    text: "31.02.22",
    ok: false,
    reason: "no-such-day",
    candidates: [{ start: "2022-02-28", end: "2022-02-28", precision: "day", flags: [] }],
  });
  expect(explainDate("03/04/2022", REFERENCE)).toMatchObject({
    ok: false,
    reason: "ambiguous-order",
    candidates: [{ start: "2022-04-03" }, { start: "2022-03-04" }],
  });
});

test("amounts", () => {
  expect(explainAmount("4,8 MNOK inkl. mva.")).toEqual({
    text: "4,8 MNOK inkl. mva.",
    ok: true,
    ore: 480000000,
    currency: "NOK",
    vat: "incl",
    precisionOre: 10000000,
    flags: [],
  });
  expect(explainAmount("n/a")).toEqual({ text: "n/a", ok: true, ore: null, currency: null, vat: null, precisionOre: null, flags: [] });
  expect(explainAmount("1.500 MNOK")).toMatchObject({
    ok: false,
    reason: "ambiguous-separator",
    candidates: [{ ore: 150000000000 }, { ore: 150000000 }],
  });
});

test("periods", () => {
  expect(explainPeriod("Uke 2-10 (-22)", NO_REFERENCE)).toEqual({
    text: "Uke 2-10 (-22)",
    ok: true,
    start: "2022-01-10",
    end: "2022-03-13",
    precision: "range",
    flags: [],
    type: "week",
    id: "2022-W02-10",
  });
  expect(explainPeriod("uke 5", REFERENCE)).toMatchObject({ id: "2022-W05", precision: "week", flags: ["year-inferred"] });
  expect(explainPeriod("uke 48-50", REFERENCE)).toMatchObject({ id: "2021-W48-50", flags: ["year-inferred"] });
  expect(explainPeriod("uke 5", NO_REFERENCE)).toEqual({ text: "uke 5", ok: false, reason: "no-year", candidates: [] });
  expect(explainPeriod("2022-T1", NO_REFERENCE)).toMatchObject({ type: "tertial", id: "2022-T1", precision: "tertial" });
  expect(explainPeriod("2022-01-10..2022-03-06", NO_REFERENCE)).toMatchObject({ type: "custom", precision: "range" });
  expect(explainPeriod("uke 53 2022", NO_REFERENCE)).toMatchObject({ ok: false, reason: "no-such-week" });
  expect(explainPeriod("tull", REFERENCE)).toMatchObject({ ok: false, reason: "not-a-period" });
  expect(explainPeriod("", REFERENCE)).toMatchObject({ ok: true, id: null, type: null, start: null });
});

test("in words, in each language", () => {
  const inWords = (explained: Parameters<typeof explainInWords>[0]): string[] =>
    LANGUAGES.map((language) => explainInWords(explained, language).replaceAll("\u00a0", " "));
  expect(inWords(explainDate("10.mars", REFERENCE))).toEqual([
    "«10.mars»: 10.03.2022 (dag). Årstallet er antatt.",
    "«10.mars»: 10.03.2022 (dag). Årstalet er anteke.",
    "“10.mars”: 10 Mar 2022 (day). The year is assumed.",
  ]);
  expect(inWords(explainDate("31.02.22", REFERENCE))).toEqual([
    "«31.02.22» kan ikke leses: dagen finnes ikke. Mente du 28.02.2022 (dag)?",
    "«31.02.22» kan ikkje lesast: dagen finst ikkje. Meinte du 28.02.2022 (dag)?",
    "“31.02.22” cannot be read: there is no such day. Did you mean 28 Feb 2022 (day)?",
  ]);
  expect(inWords(explainDate("senest mars 2022", REFERENCE))[0]).toBe("«senest mars 2022»: senest 31.03.2022 (måned). Bare en siste frist er oppgitt.");
  expect(inWords(explainDate("TBD", REFERENCE))[0]).toBe("«TBD»: åpen dato.");
  expect(inWords(explainDate("-", REFERENCE))[2]).toBe("“-”: blank.");
  expect(inWords(explainAmount("3.5 MNOK"))).toEqual([
    "«3.5 MNOK»: 3 500 000 kr, mva. ikke oppgitt, skrevet med en nøyaktighet på 100 000 kr. Skilletegnet er uvanlig.",
    "«3.5 MNOK»: 3 500 000 kr, mva. ikkje oppgitt, skrive med ei nøyaktigheit på 100 000 kr. Skiljeteiknet er uvanleg.",
    "“3.5 MNOK”: NOK 3,500,000, VAT not stated, written to the nearest NOK 100,000. The separator is unusual.",
  ]);
  expect(inWords(explainAmount("EUR 1.234,56"))[0]).toBe("«EUR 1.234,56»: 1 234,56 EUR, mva. ikke oppgitt, skrevet med en nøyaktighet på 1 EUR.");
  expect(inWords(explainPeriod("Uke 2-9 2022", REFERENCE))[0]).toBe("«Uke 2-9 2022»: 2022-W02-09, 10.01.2022 til 06.03.2022 (tidsrom).");
});

test.each([
  ["f.o.m. 01.02.2022", "nb", "«f.o.m. 01.02.2022»: tidligst 01.02.2022 (dag)."],
  ["innen 31.03.2022", "nb", "«innen 31.03.2022»: senest 31.03.2022 (dag)."],
] as const)("%s in words has the end that it has", (text, language, words) => {
  expect(explainInWords(explainDate(text, REFERENCE), language).replace(/(\)\.).*$/, "$1")).toBe(words);
});

test("a blank mark is no amount", () => {
  expect(explainInWords(explainAmount("–"), "nb")).toMatch(/^«–»: /);
});
