import { SaxesParser } from "saxes";

/** Order of elements where Office enforces it; names without prefix. */
const orders = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  HostOverride: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const needed = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"];
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const locales = ["nb-NO", "nn-NO"];
const longestId = 32;
const longest = { ShortStrings: 125, LongStrings: 250 };
const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const versionPattern = /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/;

const plain = (name) => name.slice(name.indexOf(":") + 1);

function parse(xml) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: plain(name), attributes, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => (open.at(-1).text += text));
  parser.write(xml).close();
  return root.children[0];
}

function* all(element) {
  yield element;
  for (const child of element.children) yield* all(child);
}

const child = (element, name) => element?.children.find((each) => each.name === name);
const named = (element, name) => [...all(element)].filter((each) => each.name === name);

function outOfOrder(element, order, where) {
  const places = element.children.map(({ name }) => order.indexOf(name));
  const unknown = element.children.filter(({ name }) => !order.includes(name)).map(({ name }) => `${where}: <${name}> is not known there.`);
  const known = places.filter((place) => place >= 0);
  const at = known.findIndex((place, i) => i > 0 && place < known[i - 1]);
  return at < 0 ? unknown : [...unknown, `${where}: <${order[known[at]]}> must stand before <${order[known[at - 1]]}>.`];
}

function orderProblems(root) {
  const overrides = child(root, "VersionOverrides");
  const problems = outOfOrder(root, orders.OfficeApp, "OfficeApp");
  if (!overrides) return problems;
  problems.push(...outOfOrder(overrides, orders.VersionOverrides, "VersionOverrides"));
  for (const host of named(overrides, "Host")) problems.push(...outOfOrder(host, orders.HostOverride, "Host"));
  for (const name of ["DesktopFormFactor", "Group", "Control", "Resources"]) {
    for (const element of named(overrides, name)) problems.push(...outOfOrder(element, orders[name], name));
  }
  return problems;
}

function resourceProblems(root) {
  const overrides = child(root, "VersionOverrides");
  if (!overrides) return [];
  const resources = child(overrides, "Resources");
  const defined = new Map();
  const problems = [];
  for (const group of resources?.children ?? []) {
    for (const { attributes } of group.children) {
      const { id = "" } = attributes;
      if (defined.has(id)) problems.push(`Resource «${id}» is defined twice.`);
      if (id.length > longestId) problems.push(`Resource id «${id}» is longer than ${longestId} characters.`);
      defined.set(id, group.name);
    }
  }
  const used = new Set();
  for (const { name, attributes } of all(overrides)) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = name === "Image" ? "Images" : ["Runtime", "FunctionFile", "SourceLocation", "LearnMoreUrl"].includes(name) ? "Urls" : name === "Description" ? "LongStrings" : "ShortStrings";
    if (!defined.has(resid)) problems.push(`<${name}> names the resource «${resid}», which is not defined.`);
    else if (defined.get(resid) !== wanted) problems.push(`<${name}> needs «${resid}» among ${wanted}.`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`Resource «${id}» is not used.`);
  return problems;
}

function textProblems(root) {
  const problems = [];
  const translated = (element, what, limit) => {
    const overrides = element.children.filter(({ name }) => name === "Override");
    for (const locale of locales) {
      if (!overrides.some(({ attributes }) => attributes.Locale === locale)) problems.push(`${what} has no text for ${locale}.`);
    }
    for (const { attributes } of [element, ...overrides]) {
      const text = attributes.DefaultValue ?? attributes.Value ?? "";
      if (text.trim() === "") problems.push(`${what} is empty${attributes.Locale ? ` for ${attributes.Locale}` : ""}.`);
      if (text.length > limit) problems.push(`${what} is longer than ${limit} characters${attributes.Locale ? ` for ${attributes.Locale}` : ""}.`);
    }
  };
  for (const group of ["ShortStrings", "LongStrings"]) {
    for (const element of named(root, group).flatMap(({ children }) => children)) translated(element, `String «${element.attributes.id}»`, longest[group]);
  }
  for (const name of ["DisplayName", "Description"]) {
    const element = child(root, name);
    if (element) translated(element, name, name === "DisplayName" ? 125 : 250);
  }
  return problems;
}

function addressProblems(root) {
  const values = [...all(root)].flatMap(({ name, attributes, text }) =>
    (["Image", "Url", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].includes(name) && attributes.DefaultValue !== undefined ? [[name, attributes.DefaultValue]] : name === "ExtendedOverrides" ? [[name, attributes.Url ?? ""]] : name === "AppDomain" ? [[name, text.trim()]] : []),
  );
  return values.filter(([, address]) => !address.startsWith("https://")).map(([name, address]) => `<${name}>: «${address}» is not an https address.`);
}

function iconProblems(root, iconSize) {
  const problems = [];
  const addresses = new Map(named(root, "Images").flatMap(({ children }) => children).map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]));
  const measured = (address, size, what) => {
    const found = iconSize(address);
    if (found === null) problems.push(`${what}: ${address} is not among the add-in's files.`);
    else if (found.width !== size || found.height !== size) problems.push(`${what}: ${address} is ${found.width} × ${found.height}, not ${size} × ${size}.`);
  };
  for (const icon of named(root, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of iconSizes) if (!sizes.includes(size)) problems.push(`An icon lacks its ${size} pixels.`);
    for (const { attributes } of icon.children) {
      const address = addresses.get(attributes.resid);
      if (address !== undefined) measured(address, Number(attributes.size), `Icon ${attributes.size}`);
    }
  }
  for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]]) {
    const address = child(root, name)?.attributes.DefaultValue;
    if (address !== undefined) measured(address, size, name);
  }
  return problems;
}

function commandProblems(root, functionNames, shortcuts) {
  const called = named(root, "FunctionName").map(({ text }) => text.trim());
  const problems = called.filter((name) => !functionNames.includes(name)).map((name) => `No code answers the command «${name}».`);
  const reached = [...called, ...shortcuts.actions.map(({ id }) => id)];
  problems.push(...functionNames.filter((name) => !reached.includes(name)).map((name) => `The command «${name}» is in no menu and has no shortcut.`));
  const ids = ["Group", "Control"].flatMap((name) => named(root, name)).map(({ attributes }) => attributes.id);
  problems.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id «${id}» is used twice.`));
  const overrides = child(root, "VersionOverrides");
  const runtime = overrides && named(overrides, "Runtime")[0]?.attributes;
  if (overrides && runtime?.lifetime !== "long") problems.push("The shared runtime must have lifetime «long».");
  const pages = overrides ? ["Runtime", "FunctionFile"].flatMap((name) => named(overrides, name)).map(({ attributes }) => attributes.resid) : [];
  if (new Set(pages).size > 1) problems.push("Runtime and function file must name the same page.");
  return problems;
}

const noShortcuts = { actions: [], shortcuts: [] };
/** One other key; Alt with Ctrl needs Shift too, as Ctrl+Alt is AltGr on Norwegian keyboards. */
const keyPattern = /^(?:Ctrl\+Shift\+Alt|Command\+Shift\+Alt)\+[A-Z0-9]$/;

/** The shortcuts file that the manifest names, and what is wrong with it. */
function shortcutsOf(root, textAt, functionNames) {
  const address = child(root, "ExtendedOverrides")?.attributes.Url;
  if (address === undefined) return { shortcuts: noShortcuts, problems: ["The manifest names no file of keyboard shortcuts."] };
  const text = textAt(address);
  if (text === null) return { shortcuts: noShortcuts, problems: [`Keyboard shortcuts: ${address} is not among the add-in's files.`] };
  let shortcuts;
  try {
    shortcuts = { ...noShortcuts, ...JSON.parse(text) };
  } catch (error) {
    return { shortcuts: noShortcuts, problems: [`Keyboard shortcuts: the file is not JSON: ${error.message}.`] };
  }
  const problems = [];
  for (const { id, type, name } of shortcuts.actions) {
    if (!functionNames.includes(id)) problems.push(`No code answers the shortcut «${id}».`);
    if (type !== "ExecuteFunction") problems.push(`The shortcut «${id}» must have the type ExecuteFunction.`);
    if (!name?.trim()) problems.push(`The shortcut «${id}» has no name.`);
  }
  const taken = new Map();
  for (const { action, key } of shortcuts.shortcuts) {
    if (!shortcuts.actions.some(({ id }) => id === action)) problems.push(`A shortcut names «${action}», which is no action.`);
    for (const where of ["default", "mac", "web"]) {
      const keys = key?.[where];
      if (keys === undefined) problems.push(`The shortcut of «${action}» lacks its ${where} keys.`);
      else if (!keyPattern.test(keys)) problems.push(`The shortcut of «${action}», «${keys}», must be Ctrl (or Command), Shift and Alt with one letter or digit.`);
      else if (taken.has(`${where} ${keys}`)) problems.push(`«${keys}» is a shortcut of both «${taken.get(`${where} ${keys}`)}» and «${action}».`);
      else taken.set(`${where} ${keys}`, action);
    }
  }
  return { shortcuts, problems };
}

/**
 * What is wrong with a manifest and its keyboard shortcuts, a sentence each; empty where nothing is. `iconSize(address)`
 * answers the pixels of an icon among the add-in's files and `textAt(address)` the text of one of them, or `null`;
 * `functionNames` are those that the code associates.
 */
export function manifestProblems(xml, { iconSize, textAt, functionNames }) {
  let root;
  try {
    root = parse(xml);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${error.message}.`];
  }
  if (root?.name !== "OfficeApp") return ["The manifest does not begin with <OfficeApp>."];
  const problems = needed.filter((name) => !child(root, name)).map((name) => `<${name}> is missing.`);
  if (!idPattern.test(child(root, "Id")?.text.trim() ?? "")) problems.push("<Id> is not a GUID.");
  if (!versionPattern.test(child(root, "Version")?.text.trim() ?? "")) problems.push("<Version> needs four numbers.");
  for (const requirements of named(root, "Requirements")) {
    const sets = named(requirements, "Set").map(({ attributes }) => attributes.Name);
    for (const name of ["SharedRuntime", "ExcelApi"]) if (!sets.includes(name)) problems.push(`A requirement of ${name} is missing.`);
  }
  const { shortcuts, problems: shortcutProblems } = shortcutsOf(root, textAt, functionNames);
  return [
    ...problems,
    ...orderProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...addressProblems(root),
    ...iconProblems(root, iconSize),
    ...commandProblems(root, functionNames, shortcuts),
    ...shortcutProblems,
  ];
}
