import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { type Comment, commentOf } from './comment.ts';
import type { EntryPoint } from './entry-points.ts';
import { callSignature, shortened, typeText } from './signature.ts';

export type ApiKind = 'class' | 'interface' | 'type' | 'function' | 'constant';

/** Something that can be imported from an entry point. */
export interface ApiExport {
  readonly name: string;
  readonly kind: ApiKind;
  readonly signatures: readonly string[];
  readonly comment: Comment;
  /** What a class or an interface of ours has itself, without what it inherits. */
  readonly members: readonly ApiMember[];
  /** Whether it is a class of errors. */
  readonly isError: boolean;
  /** For the class of one refusal: its `error_code` and its HTTP status. */
  readonly refusal: { readonly code: string; readonly status: string } | undefined;
  /** Where it is declared, from the root on. */
  readonly file: string;
}

export interface ApiMember {
  readonly name: string;
  readonly kind: 'constructor' | 'method' | 'property';
  readonly isStatic: boolean;
  readonly signatures: readonly string[];
  readonly comment: Comment;
}

export interface ApiEntry extends EntryPoint {
  readonly exports: readonly ApiExport[];
}

/** Everything that the entry points export, as their declarations and comments in the source say it. */
export function readApi(root: string, entries: readonly EntryPoint[]): ApiEntry[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram(
    entries.map(({ source }) => join(root, source)),
    { ...options, types: [] },
  );
  const reader = new DeclarationReader(root, program);
  return entries.map((entry) => ({ ...entry, exports: reader.exportsOf(join(root, entry.source)) }));
}

class DeclarationReader {
  readonly #root: string;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(root: string, program: ts.Program) {
    this.#root = root;
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  exportsOf(path: string): ApiExport[] {
    const source = this.#program.getSourceFile(path);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path} exports nothing.`);
    const exports = this.#checker
      .getExportsOfModule(module)
      .map((symbol) => this.#export(symbol.name, this.#resolved(symbol), isTypeOnly(symbol)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    // What has one member for each `error_code` says nothing that the classes of errors do not say themselves.
    const codes = new Set(exports.map(({ refusal }) => refusal?.code));
    return exports.map((each) =>
      each.members.every(({ name }) => codes.has(name)) ? { ...each, members: [] } : each,
    );
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #export(name: string, symbol: ts.Symbol, typeOnly: boolean): ApiExport {
    const [declaration] = symbol.declarations ?? [];
    if (!declaration) throw new Error(`${name} is declared nowhere.`);
    const refusal = this.#refusal(symbol);
    const isError = refusal !== undefined || this.#isError(symbol);
    return {
      name,
      kind: refusal ? 'class' : kindOf(symbol),
      signatures: this.#signatures(name, symbol, declaration),
      comment: commentOf(symbol, this.#checker),
      // Nobody outside can construct what is exported as a type.
      members: refusal
        ? []
        : this.#members(symbol).filter(({ kind }) => !(typeOnly && kind === 'constructor')),
      isError,
      refusal,
      file: relative(this.#root, declaration.getSourceFile().fileName).split(sep).join('/'),
    };
  }

  /** A constant that constructs what an interface of the same name describes: the class of one `error_code`. */
  #refusal(symbol: ts.Symbol): ApiExport['refusal'] {
    const { flags } = symbol;
    if (!(flags & ts.SymbolFlags.Variable && flags & ts.SymbolFlags.Interface)) return undefined;
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    const literal = (name: string) => {
      const property = type.getProperty(name);
      const of = property && this.#checker.getTypeOfSymbol(property);
      return of?.isLiteral() ? String(of.value) : undefined;
    };
    const [code, status] = [literal('code'), literal('status')];
    return code === undefined || status === undefined ? undefined : { code, status };
  }

  #isError(symbol: ts.Symbol): boolean {
    if (!(symbol.flags & ts.SymbolFlags.Class)) return false;
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    return ['name', 'message', 'stack'].every((name) => type.getProperty(name));
  }

  #signatures(name: string, symbol: ts.Symbol, declaration: ts.Declaration): string[] {
    if (symbol.flags & ts.SymbolFlags.Function) return this.#calls(name, symbol, declaration);
    if (ts.isTypeAliasDeclaration(declaration)) return [this.#aliased(declaration)];
    if (ts.isVariableDeclaration(declaration)) {
      const type = this.#checker.getTypeOfSymbolAtLocation(symbol, declaration);
      return [shortened(this.#checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation))];
    }
    if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
      const bases = (declaration.heritageClauses ?? []).map((clause) => typeText(clause));
      return bases.length > 0 ? [shortened(bases.join(' ').trim())] : [];
    }
    return [];
  }

  /** What an alias stands for; where it names a schema of the contract, the fields or values of that. */
  #aliased(declaration: ts.TypeAliasDeclaration): string {
    const text = typeText(declaration.type);
    if (!text.startsWith("components['schemas']")) return text;
    const type = this.#checker.getTypeFromTypeNode(declaration.type);
    if (type.isUnion() || !(type.flags & ts.TypeFlags.Object)) {
      const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
      return shortened(this.#checker.typeToString(type, undefined, flags));
    }
    return shortened(
      `{ ${type
        .getProperties()
        .map(({ name }) => name)
        .join(', ')} }`,
    );
  }

  #calls(name: string, symbol: ts.Symbol, declaration: ts.Node): string[] {
    const type = this.#checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const tags = symbol.getJsDocTags(this.#checker).filter((tag) => tag.name === 'param');
    const names = tags.map(({ text }) => ts.displayPartsToString(text).match(/^\w+/)?.[0] ?? '');
    return type.getCallSignatures().map((signature) => {
      // Only when each parameter has a tag is it known which tag belongs to one that has no name.
      const known = names.length === signature.parameters.length ? names : [];
      return callSignature(name, signature, known);
    });
  }

  #members(symbol: ts.Symbol): ApiMember[] {
    const declarations = (symbol.declarations ?? []).filter(
      (each) => ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each),
    );
    const foreign = new Set(declarations.flatMap((each) => this.#foreignNames(each)));
    return declarations.flatMap((each) => {
      const seen = new Set<string>();
      return [...each.members].flatMap((node) => {
        const member = this.#member(node, symbol.name, foreign);
        // Overloads are one member.
        if (!member || seen.has(`${member.kind} ${member.name}`)) return [];
        seen.add(`${member.kind} ${member.name}`);
        return [member];
      });
    });
  }

  /** What the language's own interfaces demand, such as `then` of a promise: everyone knows what that does. */
  #foreignNames(declaration: ts.ClassDeclaration | ts.InterfaceDeclaration): string[] {
    const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types]);
    return bases.flatMap((base) =>
      this.#checker
        .getTypeAtLocation(base)
        .getProperties()
        .filter(({ declarations = [] }) =>
          declarations.some((each) => this.#program.isSourceFileDefaultLibrary(each.getSourceFile())),
        )
        .map(({ name }) => name),
    );
  }

  #member(
    node: ts.ClassElement | ts.TypeElement,
    owner: string,
    foreign: ReadonlySet<string>,
  ): ApiMember | undefined {
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    const modifiers = ts.getCombinedModifierFlags(node as ts.Declaration);
    if (modifiers & hidden || (node.name && ts.isPrivateIdentifier(node.name))) return undefined;
    const isStatic = (modifiers & ts.ModifierFlags.Static) !== 0;

    if (ts.isConstructorDeclaration(node)) {
      const signature = this.#checker.getSignatureFromDeclaration(node);
      if (!signature) return undefined;
      const signatures = [callSignature(`new ${owner}`, signature, [])];
      return {
        name: owner,
        kind: 'constructor',
        isStatic,
        signatures,
        comment: commentOf(signature, this.#checker),
      };
    }
    const symbol = node.name && this.#checker.getSymbolAtLocation(node.name);
    if (!symbol || foreign.has(symbol.name)) return undefined;
    const name = symbol.name.startsWith('__@') ? (node.name?.getText() ?? symbol.name) : symbol.name;
    const comment = commentOf(symbol, this.#checker);
    if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) {
      return { name, kind: 'method', isStatic, signatures: this.#calls(name, symbol, node), comment };
    }
    const optional = 'questionToken' in node && node.questionToken ? '?' : '';
    const type = 'type' in node && node.type ? `: ${typeText(node.type as ts.TypeNode)}` : '';
    return { name, kind: 'property', isStatic, signatures: [`${name}${optional}${type}`], comment };
  }
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((each) => ts.isTypeOnlyImportOrExportDeclaration(each));
}

function kindOf({ flags }: ts.Symbol): ApiKind {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  if (flags & ts.SymbolFlags.Variable) return 'constant';
  return 'type';
}
