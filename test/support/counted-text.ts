/** A text that counts how often each of its characters is looked at. */
export interface CountedText {
  /** To be read as the string that it stands for. */
  readonly text: string;
  /** How often the most looked-at character was looked at. */
  most(): number;
}

const WHOLE: ReadonlySet<string> = new Set(["toLowerCase", "normalize", "indexOf", "includes", "endsWith"]);

/** Stands for a string in the readers' own scanners, which take characters, codes, slices and prefixes of it. */
export function countedText(plain: string): CountedText {
  const looks = new Uint32Array(plain.length + 1);
  const look = (from: number, to: number): void => {
    for (let at = Math.max(0, from); at < Math.min(to, plain.length); at++) looks[at]!++;
  };
  const members: Readonly<Record<string, (...given: never[]) => unknown>> = {
    charCodeAt: (at: number) => {
      look(at, at + 1);
      return plain.charCodeAt(at);
    },
    slice: (from: number, end?: number) => {
      const to = end ?? plain.length;
      look(from, to);
      return plain.slice(from, to);
    },
    startsWith: (prefix: string, given?: number) => {
      const from = given ?? 0;
      look(from, from + prefix.length);
      return plain.startsWith(prefix, from);
    },
  };
  const proxy: unknown = new Proxy(Object(plain) as object, {
    get: (_, name) => {
      if (typeof name === "symbol") throw new Error("Not a scanner's way to look at a text");
      if (name === "length") return plain.length;
      const index = Number(name);
      if (Number.isInteger(index)) {
        look(index, index + 1);
        return plain[index];
      }
      if (WHOLE.has(name)) {
        look(0, plain.length);
        return (plain as unknown as Record<string, (...given: unknown[]) => unknown>)[name]!.bind(plain);
      }
      const member = members[name];
      if (member === undefined) throw new Error(`No scanner takes ${name} of a text`);
      return member;
    },
  });
  return { text: proxy as string, most: () => looks.reduce((most, each) => Math.max(most, each), 0) };
}
