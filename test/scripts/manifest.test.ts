import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestProblems } from "../../scripts/manifest-problems.mjs";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const shortcuts = readFileSync(resolve(__dirname, "../../assets/shortcuts.json"), "utf8");
const functionNames = ["openPane", "checkWorkbook", "generateStatusSheet"];

function iconSize(address: string): { width: number; height: number } | null {
  try {
    const bytes = readFileSync(resolve(__dirname, "../..", `.${new URL(address).pathname}`));
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  } catch {
    return null;
  }
}

function problemsOf(xml: string, functions: readonly string[] = functionNames, keys = shortcuts): string[] {
  const textAt = (address: string): string | null => (address.endsWith("/assets/shortcuts.json") ? keys : null);
  return manifestProblems(xml, { iconSize, textAt, functionNames: functions });
}

/** The manifest with one thing changed, which must be there to change. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`Nothing to break: ${String(from)}`);
  return changed;
}

const runtimes = /<Runtimes>[\s\S]*?<\/Runtimes>\s*/;

const breaks: readonly (readonly [string, string, RegExp])[] = [
  ["cut short", manifest.slice(0, 4000), /not well-formed/],
  ["another root", "<Manifest/>", /does not begin/],
  ["an id that is no GUID", broken(/<Id>.*<\/Id>/, "<Id>statusark</Id>"), /not a GUID/],
  ["a version of three numbers", broken("<Version>0.1.0.0", "<Version>0.1.0"), /four numbers/],
  ["no support address", broken(/<SupportUrl .*\/>/, ""), /<SupportUrl> is missing/],
  ["no high-resolution icon", broken(/<HighResolutionIconUrl .*\/>/, ""), /<HighResolutionIconUrl> is missing/],
  ["top level out of order", broken(/(<Permissions>.*<\/Permissions>)([\s\S]*?)<\/OfficeApp>/, "$2$1</OfficeApp>"), /must stand before/],
  ["runtimes after the form factor", broken(runtimes, "").replace("</DesktopFormFactor>", `</DesktopFormFactor>${runtimes.exec(manifest)?.[0] ?? ""}`), /<Runtimes> must stand before/],
  ["an icon before its label", broken(/<Label resid="Group.Label" \/>\s*(<Icon>[\s\S]*?<\/Icon>)/, '$1<Label resid="Group.Label" />'), /<Label> must stand before <Icon>/],
  ["an unknown element", broken("<GetStarted>", "<Unknown/><GetStarted>"), /<Unknown> is not known/],
  ["a resource that is not defined", broken('<Label resid="Open.Label" />', '<Label resid="Opne.Label" />'), /«Opne.Label», which is not defined/],
  ["a resource of another kind", broken('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Icon.16" />'), /among Urls/],
  ["a resource that nothing uses", broken('<bt:Url id="Support.Url"', '<bt:Url id="Extra.Url" DefaultValue="https://localhost:3000/x"/><bt:Url id="Support.Url"'), /«Extra.Url» is not used/],
  ["a resource defined twice", broken('<bt:Url id="Support.Url"', '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/x"/><bt:Url id="Support.Url"'), /defined twice/],
  ["a resource id of 33 characters", manifest.replaceAll("Group.Label", "G".repeat(33)), /longer than 32/],
  ["a short string too long", broken('DefaultValue="Open Statusark"', `DefaultValue="${"o".repeat(126)}"`), /longer than 125/],
  ["a long string too long", broken("Shows the period's findings", `${"o".repeat(250)}`), /longer than 250/],
  ["a string without bokmål", broken('<bt:Override Locale="nb-NO" Value="Åpne Statusark" />', ""), /no text for nb-NO/],
  ["an empty translation", broken('Value="Opne Statusark"', 'Value=""'), /is empty for nn-NO/],
  ["an address without https", broken('id="Pane.Url" DefaultValue="https:', 'id="Pane.Url" DefaultValue="http:'), /not an https address/],
  ["an icon that is not there", broken("icon-48.png", "icon-49.png"), /not among the add-in's files/],
  ["an icon of the wrong size", broken("icon-80.png", "icon-64.png"), /64 × 64, not 80 × 80/],
  ["an icon size left out", broken('<bt:Image size="20" resid="Icon.20" />', ""), /lacks its 20 pixels/],
  ["no keyboard shortcuts", broken(/<ExtendedOverrides .*\/>/, ""), /names no file of keyboard shortcuts/],
  ["a file of shortcuts that is not there", broken("shortcuts.json", "keys.json"), /keys.json is not among the add-in's files/],
  ["a command that no code answers", broken("<FunctionName>generateStatusSheet", "<FunctionName>makeStatusSheet"), /No code answers/],
  ["an id used twice", broken('id="Statusark.Generate"', 'id="Statusark.Open"'), /used twice/],
  ["a runtime that may be put to sleep", broken('lifetime="long"', 'lifetime="short"'), /lifetime «long»/],
  ["another page for the commands", broken('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Support.Url" />'), /the same page/],
  ["no requirement of the shared runtime", manifest.replaceAll(/<(bt:)?Set Name="SharedRuntime".*\/>/g, ""), /SharedRuntime is missing/],
];

it("finds nothing wrong with the manifest", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

it.each(breaks)("catches %s", (_what, xml, sentence) => {
  expect(problemsOf(xml).join("\n")).toMatch(sentence);
});

const brokenShortcuts: readonly (readonly [string, string, string, RegExp])[] = [
  ["cut short", shortcuts, shortcuts.slice(0, 300), /not JSON/],
  ["an action that no code answers", '"id": "checkWorkbook"', '"id": "checkAll"', /No code answers the shortcut «checkAll»/],
  ["keys for no action", '"action": "checkWorkbook"', '"action": "checkAll"', /names «checkAll», which is no action/],
  ["an action without a name", '"name": "Kontroller · Check"', '"name": ""', /has no name/],
  ["a type that Excel does not run", '"ExecuteFunction", "name": "Kontroller', '"ShowTaskpane", "name": "Kontroller', /must have the type/],
  ["Ctrl+Alt, which is AltGr", '"default": "Ctrl+Shift+Alt+K"', '"default": "Ctrl+Alt+K"', /must be Ctrl/],
  ["no keys for the web", ', "web": "Ctrl+Shift+Alt+K"', "", /lacks its web keys/],
  ["the same keys twice", '"mac": "Command+Shift+Alt+K"', '"mac": "Command+Shift+Alt+O"', /of both «openPane» and «checkWorkbook»/],
];

it.each(brokenShortcuts)("catches shortcuts with %s", (_what, from, to, sentence) => {
  expect(shortcuts).toContain(from);
  expect(problemsOf(manifest, functionNames, shortcuts.replace(from, to)).join("\n")).toMatch(sentence);
});

it("catches code that no menu calls", () => {
  expect(problemsOf(manifest, [...functionNames, "check"]).join("\n")).toMatch(/«check» is in no menu and has no shortcut/);
});
