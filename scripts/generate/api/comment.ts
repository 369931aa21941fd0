import ts from 'typescript';

/** What a doc comment says, as far as the index of the API needs it. */
export interface Comment {
  /** All of it but for its tags; empty when there is none. */
  readonly text: string;
  readonly summary: string;
  /** The counterpart in the Python client; null where the comment says that there is none; undefined without a word. */
  readonly python: string | null | undefined;
  /** The classes that it says are thrown. */
  readonly throws: readonly string[];
  readonly deprecated: boolean;
}

interface Documented {
  getDocumentationComment(checker: ts.TypeChecker): ts.SymbolDisplayPart[];
  getJsDocTags(checker: ts.TypeChecker): ts.JSDocTagInfo[];
}

/** The comment of a symbol, or of one signature of several. */
export function commentOf(documented: Documented, checker: ts.TypeChecker): Comment {
  const tags = documented.getJsDocTags(checker);
  const tagged = (name: string) =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
  // What is generated from the contract says it in a tag.
  const text =
    ts.displayPartsToString(documented.getDocumentationComment(checker)) || (tagged('description')[0] ?? '');
  return {
    text,
    summary: firstSentence(text),
    python: counterpart(text),
    throws: tagged('throws').map((thrown) => thrown.match(/^\{@?(?:link )?(\w+)\}/)?.[1] ?? thrown),
    deprecated: tags.some(({ name }) => name === 'deprecated'),
  };
}

/** Up to the first full stop that ends a sentence. What is code or in brackets has full stops of its own. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n|\n```/);
  const line = withoutLinks(paragraph).replaceAll(/\s+/g, ' ').trim();
  const [sentence = line] = line.match(/^(?:`[^`]*`|\([^)]*\)|[^`.]|\.(?! [A-Z`*]))*\.(?= |$)/) ?? [];
  return sentence;
}

/** `{@link start}` as `start`, in the type of code. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\{@link (\S+?)\}/g, '`$1`');
}

function counterpart(text: string): string | null | undefined {
  const line = text.replaceAll(/\s+/g, ' ');
  const [, named] =
    line.match(/(?:Python: |counterpart in the Python client is |In the Python client: )`([^`]+)`/) ?? [];
  if (named !== undefined) return named;
  return /\bno counterpart|Python client has none|Python: none|In the Python client: none/.test(line)
    ? null
    : undefined;
}
