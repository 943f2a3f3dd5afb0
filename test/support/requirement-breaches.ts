import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "../..");
/** `[Api set: ExcelApi 1.14]` and, for what all hosts share, `**Requirement set**: {… | SharedRuntime 1.1}`. */
const TAG = /(?:\[Api set: |\*\*Requirement set\*\*: [^\n]*?[ |])(\w+) (\d+)\.(\d+)/;
/** Sets of other hosts, under which a member that Excel has too may be tagged. */
const OF_OTHERS = /^(Mailbox|Word|PowerPoint|OneNote)/;

/** Lowest versions that the manifest asks for, by set: `1.14` is 1014. */
export function claimedSets(): ReadonlyMap<string, number> {
  const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<bt:Set Name="(\w+)" MinVersion="(\d+)\.(\d+)"/g)];
  return new Map(sets.map(([, name = "", major, minor]) => [name, Number(major) * 1000 + Number(minor)]));
}

function optionsOf(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { readonly config: object };
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT, undefined, resolve(ROOT, "tsconfig.json")).options, noEmit: true };
}

interface Need {
  readonly set: string;
  readonly version: number;
}

function needOf(symbol: ts.Symbol, checker: ts.TypeChecker): Need | null {
  const fromOffice = symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.includes("/office-js/")) ?? false;
  if (!fromOffice) return null;
  const words = [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text))].join("\n");
  const match = TAG.exec(words);
  return match && !OF_OTHERS.test(match[1] ?? "") ? { set: match[1] ?? "", version: Number(match[2]) * 1000 + Number(match[3]) } : null;
}

function gives(condition: ts.Expression, { set, version }: Need): boolean {
  for (const [, name, major, minor] of condition.getText().matchAll(/isSetSupported\(\s*"(\w+)",\s*"(\d+)\.(\d+)"/g)) {
    if (name === set && Number(major) * 1000 + Number(minor) >= version) return true;
  }
  return false;
}

/** Whether a condition around it asks for the set first: `if`, `? :` or `&&`. */
function isGated(node: ts.Node, need: Need): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at && gives(parent.expression, need)) return true;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at && gives(parent.condition, need)) return true;
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === at && gives(parent.left, need)) return true;
  }
  return false;
}

/** Members that the files use of Office.js above the claimed sets without asking first, `file:line Name (Set 1.17)`; and how many members were judged. */
export function requirementBreaches(files: readonly string[], claimed: ReadonlyMap<string, number>): { readonly breaches: readonly string[]; readonly judged: number } {
  const program = ts.createProgram([...files], optionsOf());
  const checker = program.getTypeChecker();
  const breaches: string[] = [];
  let judged = 0;
  const wanted = new Set(files.map((file) => resolve(file)));
  for (const source of program.getSourceFiles()) {
    if (!wanted.has(resolve(source.fileName))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !ts.isPartOfTypeNode(node)) {
        const symbol = checker.getSymbolAtLocation(node);
        const need = symbol ? needOf(symbol, checker) : null;
        if (need) {
          judged++;
          if ((claimed.get(need.set) ?? 0) < need.version && !isGated(node, need)) {
            const { line } = source.getLineAndCharacterOfPosition(node.getStart());
            breaches.push(`${source.fileName.slice(ROOT.length + 1)}:${String(line + 1)} ${node.text} (${need.set} ${String(Math.floor(need.version / 1000))}.${String(need.version % 1000)})`);
          }
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { breaches, judged };
}
