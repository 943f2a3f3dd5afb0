import { join } from "node:path";
import { objectModel } from "../../../src/workbench/host/object-model";
import type { ClassName } from "../../../src/workbench/host/targets";
import { expectGolden } from "../../support/golden-text";
import { loadOfficeClient, type OfficeClient } from "../../support/office-client";
import { membersOfClass } from "../../support/office-members";
import { ARGUMENTS, INSTANCES, PROXY_ARGUMENTS, SPECIAL_INSTANCES } from "../../support/office-samples";
import { smallBook } from "../../support/small-book";

type Proxy = OfficeExtension.ClientObject & Record<string, unknown> & { load(names?: string): unknown };
type Probe = (proxy: Proxy, context: Excel.RequestContext) => Promise<void> | void;

/** Refusals that say that the member was understood and this object or these arguments do not suit it. */
const UNDERSTOOD = ["InvalidArgument", "ItemNotFound", "InvalidOperation", "AccessDenied"];

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
});

/** `works`, `refused` (by its own name) or what went wrong instead. */
async function outcome(className: string, member: string, probe: Probe): Promise<string> {
  try {
    await client.Excel.run(async (context) => {
      const proxy = (SPECIAL_INSTANCES[`${className}.${member}`] ?? INSTANCES[className]!)(context) as Proxy;
      await probe(proxy, context);
      await context.sync();
    });
    return "works";
  } catch (problem) {
    const { code, message } = problem as { code?: string; message: string };
    const isNamed = message.toLowerCase().includes(`.${member.toLowerCase()} `);
    if (code === "ApiNotFound" && isNamed) return "refused";
    if (code === "CannotRegisterEvent") return "refused";
    if (code !== undefined && UNDERSTOOD.includes(code)) return `works (${code})`;
    return `${code ?? "?"}: ${message}`;
  }
}

function known(className: ClassName): { readonly [kind: string]: readonly string[] } {
  const kind = objectModel[className];
  const keys = (part: object | undefined): string[] => Object.keys(part ?? {});
  return { scalars: keys(kind.scalars), setters: keys(kind.setters), links: keys(kind.links), methods: [...keys(kind.methods), ...(kind.item && !kind.methods?.["getItem" as never] ? ["getItem"] : [])], events: keys(kind.events) };
}

const results = new Map<string, Map<string, string>>();

/** What the client's own `Excel.createWorkbook` calls and Microsoft does not declare: `test/excel/own-workbook.test.ts` goes through it. */
const UNDECLARED: ReadonlySet<string> = new Set(["Application.createWorkbook"]);

const classes = Object.keys(objectModel).filter((name) => name !== "Service" && name !== "WorkbookCreated") as ClassName[];

describe.each(classes)("every public member of %s", (className) => {
  const found = new Map<string, string>();
  results.set(className, found);

  function openFresh(): void {
    const book = smallBook();
    book.addSheet("Annet");
    book.sheets[0]!.setCustomProperty("finnes", "1");
    client.open(book);
  }

  async function tryAll(kind: string, names: readonly string[], probe: (name: string) => Probe): Promise<void> {
    openFresh();
    for (const name of names) {
      if (kind === "methods" || className.startsWith("NamedItem")) openFresh();
      const result = await outcome(className, name, probe(name));
      found.set(kind === "setters" ? `${name}=` : name, result);
      const isKnown = known(className)[kind]?.includes(name) ?? false;
      expect(`${className}.${name}: ${result.replace(/ .*/, "")}`).toBe(`${className}.${name}: ${isKnown ? "works" : "refused"}`);
    }
  }

  it("works or is refused by name", async () => {
    const type = (client.Excel as unknown as Record<string, { prototype: object }>)[className]!;
    const members = membersOfClass(className, type);
    await tryAll("scalars", members.scalars, (name) => (proxy) => {
      proxy.load(name);
    });
    await tryAll("setters", members.writable, (name) => async (proxy, context) => {
      if (known(className).scalars?.includes(name)) {
        proxy.load(name);
        await context.sync();
        proxy[name] = proxy[name] ?? null;
      } else proxy[name] = SAMPLE_VALUES[`${className}.${name}`] ?? 1;
    });
    await tryAll("links", members.links, (name) => (proxy) => {
      void proxy[name];
    });
    await tryAll("methods", members.methods, (name) => (proxy, context) => {
      const given = PROXY_ARGUMENTS[`${className}.${name}`]?.(context) ?? ARGUMENTS[`${className}.${name}`] ?? [];
      (proxy[name] as (...given: readonly unknown[]) => unknown)(...given);
    });
    await tryAll("events", members.events, (name) => (proxy) => {
      (proxy[name] as OfficeExtension.EventHandlers<unknown>).add(async () => undefined);
    });
    if (members.isCollection) {
      const result = await outcome(className, "items", (proxy) => { proxy.load("items"); });
      expect([className, result]).toEqual([className, objectModel[className].items ? "works" : expect.any(String)]);
    }
    for (const [kind, names] of Object.entries(known(className))) {
      for (const name of names.filter((each) => !UNDECLARED.has(`${className}.${each}`))) expect([className, kind, name, found.has(kind === "setters" ? `${name}=` : name)]).toEqual([className, kind, name, true]);
    }
  });
});

const SAMPLE_VALUES: Readonly<Record<string, unknown>> = { "RangeFormat.useStandardHeight": true, "RangeFormat.useStandardWidth": true };

it("is listed for whoever writes against the workbench", () => {
  const lines = [...results].flatMap(([className, found]) => {
    const works = [...found].filter(([, result]) => result.startsWith("works")).map(([name]) => name);
    const refused = [...found].filter(([, result]) => !result.startsWith("works")).map(([name]) => name);
    return [className, `  works: ${works.join(" ")}`, `  refused: ${refused.join(" ")}`];
  });
  expectGolden(join(__dirname, "members.txt"), `${lines.join("\n")}\n`);
});
