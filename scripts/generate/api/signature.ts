import ts from 'typescript';

const LONGEST = 140;

/** How something is called, as the source writes it, without its body: `get(id: string): Promise<Execution>`. */
export function callSignature(
  name: string,
  { declaration }: ts.Signature,
  tagNames: readonly string[],
): string {
  if (!declaration || ts.isJSDocSignature(declaration)) return `${name}()`;
  const returned = declaration.type ? `: ${flat(declaration.type)}` : '';
  const parameters = declaration.parameters.map((parameter, index) => {
    const called = ts.isIdentifier(parameter.name)
      ? parameter.name.text
      : (tagNames[index] ?? namedAfter(parameter.type));
    const optional = parameter.questionToken || parameter.initializer ? '?' : '';
    const rest = parameter.dotDotDotToken ? '...' : '';
    return { name: `${rest}${called}${optional}`, type: parameter.type ? `: ${flat(parameter.type)}` : '' };
  });
  const full = `${name}(${parameters.map((each) => each.name + each.type).join(', ')})${returned}`;
  if (full.length <= LONGEST) return full;
  return shortened(`${name}(${parameters.map((each) => each.name).join(', ')})${returned}`);
}

/** A parameter that is taken apart at once has no name of its own: `DumpOptions` gives it one. */
function namedAfter(type: ts.TypeNode | undefined): string {
  const name = type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : 'Options';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A piece of source on one line, without its comments, and not longer than one can read. */
export function typeText(node: ts.Node): string {
  return shortened(flat(node));
}

export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

const printer = ts.createPrinter({ removeComments: true });

function flat(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/; \}/g, ' }')
    .replace(/^\| /, '');
}
