import fc from "fast-check";

/** Dates as people write them: every form of the sample report, and one of each other. */
export const DATES = [
  "15.12.20", "(05.04.21)", "Jan-22", "Desember 22", "Mars 23", "30.11.21 10.03.22", "per utgangen av februar 2022",
  "den 31. januar", "14.1 og 17.2", "10.mars", "2022-2023", "Uke 02 – 09", "Uke 2-10 (-22)", "January 31, 2022", "2022-W05",
  "1. kvartal 2022", "1T22", "H1 2022", "våren 2022", "primo mars 2022", "innen 31.03.2022", "ca. 31.01.22", "31.01.22?",
  "31 décembre 2021", "5. März 2022", "løpende", "TBD", "31.02.22", "03/04/2022", "31.01.2022 kl. 12:00", "des. 2021–feb. 2022",
  "mars/april 2022", "vinteren 21/22", "f.o.m. 1.3.2022", "mars 2022 - usikkert", "uke 5 og 6 2022", "22-01-31", "05/22", "innen jul",
];

export const AMOUNTS = [
  "4,8 MNOK inkl. mva.", "3.5 MNOK", "500.000 kr", "- 15 250", "(1 200)", "1.500 MNOK", "750 TNOK", "1 000,-", "4 800 000", "-11 000",
  "£1.2m", "EUR 1.234,56", "2,5 mill. kr ekskl. mva.", "kr -500", "n/a", "4,8 MNOK + mva", "4,8 MNOK, inkl. mva.", "US$ 1.2m", "ca. 500 000", "500?",
];

const piece = fc.oneof(
  fc.constantFrom(...DATES, ...AMOUNTS),
  fc.constantFrom(
    "uke", "u.", "mars", "jan", "jul", "Q", "T1", "1.", "kvartal", "halvår", "våren", "innen", "fra og med", "f.o.m.", "utgangen av", "ikke før", "mandag", "kl",
    "ca.", "?", "(", ")", "-", "–", "/", ".", ",", ":", "'", "W", "og", "til", "→", "primo", "kr", "MNOK", "mva", "inkl", "€", "us$", "~",
  ),
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** Pieces of dates and amounts, thrown together with anything else. */
export const mess = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", "\u00a0")), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(""));

const SPACES = [" ", "\u00a0", "\u202f", "\u2009", "\t", "\n", "  ", " \u200b"];
const UNSEEN = ["", "\u200b", "\u200f", "\u202e", "\u2060", "\ufeff", "\u00ad"];
const DASHES = ["-", "\u2010", "\u2011", "\u2012", "–", "—", "\u2212"];
const WIDE = 0xfee0;

function some<T>(of: readonly T[]): fc.Arbitrary<T[]> {
  return fc.array(fc.constantFrom(...of), { minLength: 24, maxLength: 24 });
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** The same text in another dress: other spaces and dashes, unseen characters, wide digits, decomposed letters, another case, padding. */
export const dress: fc.Arbitrary<(text: string) => string> = fc
  .tuple(some(SPACES), some(UNSEEN), some(DASHES), fc.constantFrom("NFC", "NFD"), fc.constantFrom("same", "upper", "lower"), fc.boolean())
  .map(([spaces, unseen, dashes, form, letters, wide]) => (text) => {
    const cased = letters === "same" ? text : letters === "upper" ? text.toUpperCase() : text.toLowerCase();
    const changed = [...cased.normalize(form)].map((character, index) => {
      const at = index % 24;
      if (character === " ") return spaces[at];
      if (DASHES.includes(character)) return (unseen[at] ?? "") + (dashes[at] ?? "");
      if (wide && isDigit(character)) return String.fromCharCode(character.charCodeAt(0) + WIDE);
      return form === "NFD" ? character : (unseen[at] ?? "") + character;
    });
    return ` ${changed.join("")}\u00a0\n`;
  });
