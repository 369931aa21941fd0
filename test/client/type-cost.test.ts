/** The cost of the SDK's types at compile time, counted by the compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { typeCheck } from './type-cost/compile.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'type-cost');
const entry = join(root, 'src/client/index.ts');

/** What the compiler makes of a program of one file that stands beside the others. */
function checked(name: string, text: string) {
  const { problems, ...rest } = typeCheck(join(folder, name), text);
  expect(problems).toEqual([]);
  return rest;
}

const text = readFileSync(join(folder, 'program.ts'), 'utf8');

describe('a program that uses all of the SDK', () => {
  const { program, source, instantiations } = checked('program.ts', text);
  const checker = program.getTypeChecker();

  test('instantiates at most 2,180 types beyond an empty program', () => {
    const empty = checked('empty.ts', 'export {};');
    expect(instantiations - empty.instantiations).toBeLessThanOrEqual(2180);
  });

  test('instantiates some types, so that the count works', { tags: 'full' }, () => {
    const twice =
      text + text.slice(text.indexOf('export async function')).replaceAll(/function /g, 'function again_');
    expect(instantiations).toBeGreaterThan(500);
    expect(checked('twice.ts', twice).instantiations).toBeGreaterThan(instantiations);
  });

  test('uses every method and function', () => {
    const used = new Set<ts.Declaration>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const declaration = declarationOf(checker.getSymbolAtLocation(node));
        if (declaration) used.add(declaration);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    const unused = [...callables()].filter(([, declaration]) => !used.has(declaration)).map(([name]) => name);
    expect(unused).toEqual([]);
    expect(callables().size).toBeGreaterThan(30);
  });

  /** Every public method and function that the package exports, by what it is called. */
  function callables(): Map<string, ts.Declaration> {
    const found = new Map<string, ts.Declaration>();
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    for (const exported of checker.getExportsOfModule(module).map(original)) {
      const declaration = exported.declarations?.find((it) => !ts.isInterfaceDeclaration(it));
      if (!declaration) continue;
      if (ts.isFunctionDeclaration(declaration)) found.set(exported.name, declaration);
      if (ts.isClassDeclaration(declaration)) {
        const instance = checker.getDeclaredTypeOfSymbol(exported);
        // Errors are made by the SDK, and have fields alone.
        if (instance.getProperty('stack')) continue;
        add(exported.name, instance.getProperties());
        add(exported.name, checker.getTypeOfSymbol(exported).getProperties());
      }
      if (ts.isVariableDeclaration(declaration)) {
        const type = checker.getTypeOfSymbol(exported);
        if (type.getCallSignatures().length > 0) found.set(exported.name, declaration);
      }
    }
    return found;

    function add(owner: string, members: readonly ts.Symbol[]) {
      for (const member of members) {
        const { valueDeclaration } = member;
        if (!valueDeclaration?.getSourceFile().fileName.startsWith(join(root, 'src/client'))) continue;
        // Skips symbols and private members.
        if (!ts.isIdentifier(ts.getNameOfDeclaration(valueDeclaration) as ts.Node)) continue;
        if (checker.getTypeOfSymbol(member).getCallSignatures().length > 0) {
          found.set(`${owner}.${member.name}`, valueDeclaration);
        }
      }
    }
  }

  function declarationOf(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
    return symbol && original(symbol).valueDeclaration;
  }

  function original(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
});
