// Reads Python, as far as samples need it: imports, assignments, calls with literals, for loops and comments.
// What it does not understand is an error, so that nothing is shown that a reader could not type. It runs nothing.

export type PythonValue =
  | null
  | boolean
  | number
  | string
  | PythonValue[]
  | { [key: string]: PythonValue }
  | PythonCall
  | PythonName;

/** A name with attributes and subscripts, such as `execution['id']`. */
export class PythonName {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export class PythonCall {
  readonly name: string;
  readonly positional: readonly PythonValue[];
  readonly keywords: Readonly<Record<string, PythonValue>>;

  constructor(name: string, positional: PythonValue[], keywords: Record<string, PythonValue>) {
    this.name = name;
    this.positional = positional;
    this.keywords = keywords;
  }
}

export interface PythonProgram {
  /** name → module */
  readonly imports: Readonly<Record<string, string>>;
  /** Every call in it, the inner ones of an expression first. */
  readonly calls: readonly PythonCall[];
}

type Token = { kind: 'name' | 'number' | 'string' | 'sign' | 'line' | 'end'; text: string; indent: number };

export function parsePython(source: string): PythonProgram {
  return new Parser(tokens(source)).program();
}

const TOKEN =
  /(?<space>[ \t]+|\\\n)|(?<comment>#[^\n]*)|(?<line>\n)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<sign>[()[\]{},:=.-])/uy;

function tokens(source: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  let indent = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new SyntaxError(`Python does not read ${JSON.stringify(source.slice(at, at + 30))}`);
    const groups = match.groups ?? {};
    const isFirst = found.length === 0 || found.at(-1)?.kind === 'line';
    if (groups.space !== undefined) {
      if (isFirst && depth === 0) indent = groups.space.length;
      continue;
    }
    if (groups.comment !== undefined) continue;
    if (groups.line !== undefined) {
      if (depth === 0 && !isFirst) found.push({ kind: 'line', text: '', indent: 0 });
      indent = 0;
      continue;
    }
    const [kind, text] = Object.entries(groups).find(([, value]) => value !== undefined) as [
      Token['kind'],
      string,
    ];
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    found.push({ kind, text, indent });
  }
  if (depth !== 0) throw new SyntaxError('a bracket is not closed');
  return [...found, { kind: 'line', text: '', indent: 0 }, { kind: 'end', text: '', indent: 0 }];
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #imports: Record<string, string> = {};
  readonly #calls: PythonCall[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  program(): PythonProgram {
    this.#block(0);
    if (this.#next.kind !== 'end') this.#fail('a line that is indented for no reason');
    return { imports: this.#imports, calls: this.#calls };
  }

  get #next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what}, at ${JSON.stringify(this.#next.text)}`);
  }

  #take(text?: string): string {
    const { text: found } = this.#next;
    if (text !== undefined && found !== text) this.#fail(`"${text}" is missing`);
    this.#at += 1;
    return found;
  }

  #name(): string {
    if (this.#next.kind !== 'name') this.#fail('a name is missing');
    return this.#take();
  }

  #emptyLines(): void {
    while (this.#next.kind === 'line') this.#at += 1;
  }

  #block(indent: number): void {
    this.#emptyLines();
    while (this.#next.kind !== 'end' && this.#next.indent === indent) {
      this.#statement(indent);
      this.#emptyLines();
    }
  }

  #statement(indent: number): void {
    if (this.#next.text === 'from') {
      this.#import();
      return;
    }
    if (this.#next.text === 'for') {
      this.#loop(indent);
      return;
    }
    const value = this.#value();
    if (this.#next.text === '=') {
      if (!(value instanceof PythonName)) this.#fail('only a name takes a value');
      this.#take('=');
      this.#value();
    } else if (!(value instanceof PythonCall)) this.#fail('a line that does nothing');
    this.#endOfLine();
  }

  #endOfLine(): void {
    if (this.#next.kind !== 'line') this.#fail('the line should end');
    this.#at += 1;
  }

  #import(): void {
    this.#take('from');
    const module = this.#name();
    this.#take('import');
    for (;;) {
      this.#imports[this.#name()] = module;
      if (this.#next.text !== ',') break;
      this.#take(',');
    }
    this.#endOfLine();
  }

  #loop(indent: number): void {
    this.#take('for');
    this.#name();
    this.#take('in');
    this.#value();
    this.#take(':');
    this.#endOfLine();
    const inner = this.#next.indent;
    if (inner <= indent) this.#fail('a loop with nothing in it');
    this.#block(inner);
  }

  #value(): PythonValue {
    const { kind, text } = this.#next;
    if (kind === 'number') return Number(this.#take());
    if (kind === 'string') return unquoted(this.#take());
    if (text === '-') {
      this.#take();
      if (this.#next.kind !== 'number') this.#fail('a number is missing');
      return -Number(this.#take());
    }
    if (text === '[') return this.#list();
    if (text === '{') return this.#dictionary();
    if (kind === 'name') return this.#reference();
    return this.#fail('a value is missing');
  }

  #list(): PythonValue[] {
    const items: PythonValue[] = [];
    this.#take('[');
    while (this.#next.text !== ']') {
      items.push(this.#value());
      if (this.#next.text !== ']') this.#take(',');
    }
    this.#take(']');
    return items;
  }

  #dictionary(): PythonValue {
    const entries: [string, PythonValue][] = [];
    this.#take('{');
    while (this.#next.text !== '}') {
      const key = this.#value();
      if (typeof key !== 'string') this.#fail('a key that is no text');
      this.#take(':');
      entries.push([key, this.#value()]);
      if (this.#next.text !== '}') this.#take(',');
    }
    this.#take('}');
    return Object.fromEntries(entries);
  }

  #reference(): PythonValue {
    const first = this.#name();
    if (first === 'None') return null;
    if (first === 'True' || first === 'False') return first === 'True';
    if (KEYWORDS.has(first)) this.#fail(`${first} is a word of Python`);
    let name = first;
    for (;;) {
      if (this.#next.text === '.') {
        this.#take();
        name += `.${this.#name()}`;
      } else if (this.#next.text === '[') {
        this.#take();
        this.#value();
        this.#take(']');
        name += '[]';
      } else if (this.#next.text === '(') {
        const call = this.#call(name);
        this.#calls.push(call);
        return call;
      } else return new PythonName(name);
    }
  }

  #call(name: string): PythonCall {
    const positional: PythonValue[] = [];
    const keywords: Record<string, PythonValue> = {};
    this.#take('(');
    while (this.#next.text !== ')') {
      const value = this.#value();
      if (this.#next.text === '=') {
        if (!(value instanceof PythonName)) this.#fail('an argument without a name');
        this.#take('=');
        if (value.text in keywords) this.#fail(`${value.text} is given twice`);
        keywords[value.text] = this.#value();
      } else if (Object.keys(keywords).length > 0) this.#fail('a positional argument after a named one');
      else positional.push(value);
      if (this.#next.text !== ')') this.#take(',');
    }
    this.#take(')');
    return new PythonCall(name, positional, keywords);
  }
}

const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(u[\da-f]{4}|.)/g, (_, sign: string) => {
    if (sign.length > 1) return String.fromCharCode(Number.parseInt(sign.slice(1), 16));
    const meant = ESCAPES[sign];
    if (meant === undefined) throw new SyntaxError(`Python keeps the backslash of \\${sign}`);
    return meant;
  });
}
