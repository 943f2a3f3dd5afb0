import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const declarations = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");

/** Names that Microsoft declares in a class of Excel's; the client's code has a few more for itself. */
function declaredNames(className: string): ReadonlySet<string> {
  const excel = declarations.indexOf("\ndeclare namespace Excel {");
  const start = Math.max(declarations.indexOf(`\n    class ${className} extends `, excel), declarations.indexOf(`\n    class ${className}<T> extends `, excel));
  const body = declarations.slice(start, declarations.indexOf("\n    }\n", start));
  return new Set([...body.matchAll(/^ {8}(?:readonly )?(\w+)[?(:<]/gm)].map(([, name = ""]) => name));
}

/** What the client's own prototypes have of a class: every public member that Microsoft declares, whatever its version. */
export interface ClassMembers {
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
  readonly isCollection: boolean;
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

const OF_EVERY_CLASS = ["load", "set", "toJSON", "track", "untrack", "items", "context"];

export function membersOfClass(className: string, type: { readonly prototype: object }): ClassMembers {
  const prototype = type.prototype as Prototype;
  const declared = declaredNames(className);
  const isPublic = (name: string): boolean => declared.has(name) && !OF_EVERY_CLASS.includes(name);
  const scalars = (prototype._scalarPropertyNames ?? []).filter(isPublic);
  const links = (prototype._navigationPropertyNames ?? []).filter(isPublic);
  const names = Object.getOwnPropertyNames(type.prototype).filter(isPublic);
  const isMethod = (name: string): boolean => typeof Object.getOwnPropertyDescriptor(type.prototype, name)?.value === "function";
  return {
    scalars,
    writable: scalars.filter((name) => prototype._scalarPropertyUpdateable?.[(prototype._scalarPropertyNames ?? []).indexOf(name)] ?? false),
    links,
    methods: names.filter(isMethod),
    events: names.filter((name) => !isMethod(name) && /^on[A-Z]/.test(name)),
    isCollection: prototype._isCollection ?? false,
  };
}
