/**
 * What the package exports, read through the TypeScript API for `api.md`.
 *
 * TypeDoc with typedoc-plugin-markdown was tried instead and is worse to read: 376 kB with 1,114 headings (this index has
 * 56 kB), `Execution` written out field by field in signatures, and the members of `ApiError` repeated for each of its
 * subclasses.
 */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface ApiEntry {
  readonly name: string;
  readonly exports: readonly ApiExport[];
}

export interface ApiExport {
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'type' | 'function' | 'constant';
  readonly signatures: readonly string[];
  readonly comment: Comment;
  /** The own members of a class or an interface, without inherited ones. */
  readonly members: readonly ApiMember[];
  readonly isError: boolean;
  readonly errorCode: { readonly code: string; readonly status: string } | undefined;
  /** The source file, relative to the root. */
  readonly file: string;
}

export interface ApiMember {
  readonly name: string;
  readonly kind: 'constructor' | 'method' | 'property';
  readonly isStatic: boolean;
  readonly signatures: readonly string[];
  readonly comment: Comment;
}

export interface Comment {
  /** The whole text without block tags. */
  readonly text: string;
  readonly summary: string;
  /** The counterpart in the Python client; null when the comment says there is none; undefined when it says nothing. */
  readonly python: string | null | undefined;
  /** The classes of its `@throws` tags. */
  readonly throws: readonly string[];
  readonly isDeprecated: boolean;
}

const MAX_SIGNATURE_LENGTH = 140;

export async function readExports(root: string): Promise<ApiEntry[]> {
  const entries = await entryPoints(root);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const files = entries.map(({ source }) => join(root, source));
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  return entries.map(({ name, source }) => {
    const file = program.getSourceFile(join(root, source));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${source} exports nothing.`);
    const exports = checker.getExportsOfModule(module).map(readExport);
    const codes = new Set(exports.map(({ errorCode }) => errorCode?.code));
    return {
      name,
      exports: exports
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        // A table with one member per `error_code` only repeats the error classes.
        .map((each) =>
          each.members.every((member) => codes.has(member.name)) ? { ...each, members: [] } : each,
        ),
    };
  });

  function readExport(exported: ts.Symbol): ApiExport {
    const { name } = exported;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) throw new Error(`${name} has no declaration.`);
    const errorCode = errorCodeOf(symbol);
    const kind = errorCode ? 'class' : kindOf(symbol);
    const isError = kind === 'class' && checker.getDeclaredTypeOfSymbol(symbol).getProperty('stack');
    // A class that is exported as a type cannot be constructed by callers.
    const isTypeOnly = (exported.declarations ?? []).some(ts.isTypeOnlyImportOrExportDeclaration);
    const members = errorCode ? [] : membersOf(symbol);
    return {
      name,
      kind,
      signatures: signaturesOf(name, symbol, declaration),
      comment: commentOf(symbol),
      members: isTypeOnly ? members.filter((member) => member.kind !== 'constructor') : members,
      isError: Boolean(isError),
      errorCode,
      file: relative(root, declaration.getSourceFile().fileName).split(sep).join('/'),
    };
  }

  /** The class of one `error_code` is a constant and an interface with literal `code` and `status`. */
  function errorCodeOf(symbol: ts.Symbol): ApiExport['errorCode'] {
    if (!(symbol.flags & ts.SymbolFlags.Variable && symbol.flags & ts.SymbolFlags.Interface))
      return undefined;
    const [code, status] = ['code', 'status'].map((name) => {
      const property = checker.getDeclaredTypeOfSymbol(symbol).getProperty(name);
      const type = property && checker.getTypeOfSymbol(property);
      return type?.isLiteral() ? String(type.value) : undefined;
    });
    return code === undefined || status === undefined ? undefined : { code, status };
  }

  function signaturesOf(name: string, symbol: ts.Symbol, declaration: ts.Declaration): string[] {
    if (symbol.flags & ts.SymbolFlags.Function) return callsOf(name, symbol, declaration);
    if (ts.isTypeAliasDeclaration(declaration)) return [truncated(aliased(declaration))];
    if (ts.isVariableDeclaration(declaration)) {
      const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
      return [truncated(checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation))];
    }
    if (!isClassOrInterface(declaration)) return [];
    const bases = (declaration.heritageClauses ?? []).map(printed).join(' ').trim();
    return bases === '' ? [] : [truncated(bases)];
  }

  /** The type of an alias; for a schema of the contract its field names or values. */
  function aliased({ type: node }: ts.TypeAliasDeclaration): string {
    const text = printed(node);
    if (!text.startsWith("components['schemas']")) return text;
    const type = checker.getTypeFromTypeNode(node);
    const fields = type.getProperties().map(({ name }) => name);
    if (type.flags & ts.TypeFlags.Object) return `{ ${fields.join(', ')} }`;
    const { InTypeAlias, NoTruncation } = ts.TypeFormatFlags;
    return checker.typeToString(type, undefined, InTypeAlias | NoTruncation);
  }

  function callsOf(name: string, symbol: ts.Symbol, node: ts.Node): string[] {
    const signatures = checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures();
    return signatures.map(({ declaration }) => callText(name, declaration));
  }

  function membersOf(symbol: ts.Symbol): ApiMember[] {
    return (symbol.declarations ?? []).filter(isClassOrInterface).flatMap((declaration) => {
      // Members that the language's own interfaces require, such as `then` of a promise, need no description.
      const standard = (declaration.heritageClauses ?? [])
        .flatMap(({ types }) => types.flatMap((type) => checker.getTypeAtLocation(type).getProperties()))
        .filter((property) =>
          property.declarations?.some((each) => program.isSourceFileDefaultLibrary(each.getSourceFile())),
        )
        .map(({ name }) => name);
      const members = [...declaration.members].flatMap((node) => memberOf(node, symbol.name, standard));
      // Overloads are one member.
      return [...new Map(members.map((member) => [member.name, member])).values()];
    });
  }

  function memberOf(
    node: ts.ClassElement | ts.TypeElement,
    owner: string,
    standard: readonly string[],
  ): ApiMember[] {
    const modifiers = ts.getCombinedModifierFlags(node as ts.Declaration);
    if (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) return [];
    const isStatic = (modifiers & ts.ModifierFlags.Static) !== 0;
    if (ts.isConstructorDeclaration(node)) {
      const signature = checker.getSignatureFromDeclaration(node);
      const signatures = [callText(`new ${owner}`, node)];
      return signature
        ? [{ name: owner, kind: 'constructor', isStatic, signatures, comment: commentOf(signature) }]
        : [];
    }
    const symbol = node.name && checker.getSymbolAtLocation(node.name);
    // Symbols such as `Symbol.toStringTag` are called by the language, not by name.
    const hasName = node.name && !ts.isPrivateIdentifier(node.name) && !ts.isComputedPropertyName(node.name);
    if (!node.name || !hasName || !symbol || standard.includes(symbol.name)) return [];
    const name = node.name.getText();
    const comment = commentOf(symbol);
    if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node))
      return [{ name, kind: 'method', isStatic, signatures: callsOf(name, symbol, node), comment }];
    const { questionToken, type } = node as ts.PropertyDeclaration;
    const text = `${name}${questionToken ? '?' : ''}${type ? `: ${truncated(printed(type))}` : ''}`;
    return [{ name, kind: 'property', isStatic, signatures: [text], comment }];
  }

  function commentOf(documented: ts.Symbol | ts.Signature): Comment {
    const tags = documented.getJsDocTags(checker);
    const tagged = (name: string) =>
      tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
    // openapi-typescript writes the description into a tag.
    const text =
      ts.displayPartsToString(documented.getDocumentationComment(checker)) ||
      (tagged('description')[0] ?? '');
    return {
      text,
      summary: firstSentence(text),
      python: pythonCounterpart(text),
      throws: tagged('throws').map((thrown) => thrown.match(/^\{@?(?:link )?(\w+)\}/)?.[1] ?? thrown),
      isDeprecated: tags.some(({ name }) => name === 'deprecated'),
    };
  }
}

/** What package.json exports with types, with the source that tsdown.config.ts builds it from. */
async function entryPoints(root: string): Promise<{ name: string; source: string }[]> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | { types: string }>;
  };
  const { default: builds } = await import(pathToFileURL(join(root, 'tsdown.config.ts')).href);
  const sources: Record<string, string> = Object.assign(
    {},
    ...builds.map(({ entry }: { entry: object }) => entry),
  );
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const source = sources[target.types.match(/^\.\/dist\/(.+)\.d\.ts$/)?.[1] ?? ''];
    if (source === undefined) throw new Error(`No build in tsdown.config.ts writes ${target.types}.`);
    return [{ name: manifest.name + path.slice(1), source }];
  });
}

/** Up to the first full stop that ends a sentence; those in code and in brackets do not count. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n|\n```/);
  const line = paragraph
    .replaceAll(/\{@link (\S+?)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.match(/^(?:`[^`]*`|\([^)]*\)|[^`.]|\.(?! [A-Z`*]))*\.(?= |$)/)?.[0] ?? line;
}

function pythonCounterpart(text: string): string | null | undefined {
  const line = text.replaceAll(/\s+/g, ' ');
  const named = line.match(
    /(?:Python: |counterpart in the Python client is |In the Python client: )`([^`]+)`/,
  );
  if (named) return named[1];
  return /\bno counterpart|Python: none|In the Python client: none/.test(line) ? null : undefined;
}

/** A call as the source declares it, on one line: `get(id: string): Promise<Execution>`. */
function callText(name: string, declaration: ts.Signature['declaration']): string {
  if (!declaration || ts.isJSDocSignature(declaration)) return `${name}()`;
  const returned = declaration.type ? `: ${printed(declaration.type)}` : '';
  const parameters = declaration.parameters.map((parameter) => {
    const called = ts.isIdentifier(parameter.name) ? parameter.name.text : nameFor(parameter.type);
    const isOptional = parameter.questionToken || parameter.initializer;
    return {
      name: `${parameter.dotDotDotToken ? '...' : ''}${called}${isOptional ? '?' : ''}`,
      type: parameter.type ? `: ${printed(parameter.type)}` : '',
    };
  });
  const full = `${name}(${parameters.map((each) => each.name + each.type).join(', ')})${returned}`;
  if (full.length <= MAX_SIGNATURE_LENGTH) return full;
  return truncated(`${name}(${parameters.map((each) => each.name).join(', ')})${returned}`);
}

/** A destructured parameter is named after its type: `DumpOptions` gives `dumpOptions`. */
function nameFor(type: ts.TypeNode | undefined): string {
  const name = type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : 'Options';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const printer = ts.createPrinter({ removeComments: true });

function printed(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text.replaceAll(/\s+/g, ' ').replaceAll(/; \}/g, ' }').replace(/^\| /, '');
}

function truncated(text: string): string {
  return text.length <= MAX_SIGNATURE_LENGTH ? text : `${text.slice(0, MAX_SIGNATURE_LENGTH - 1).trimEnd()}…`;
}

function isClassOrInterface(node: ts.Node): node is ts.ClassDeclaration | ts.InterfaceDeclaration {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
}

function kindOf({ flags }: ts.Symbol): ApiExport['kind'] {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  return flags & ts.SymbolFlags.Variable ? 'constant' : 'type';
}
