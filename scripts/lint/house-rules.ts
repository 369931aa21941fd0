/**
 * The house rules of the contract, as a Redocly plugin: what Redocly's own rules do not know about this API.
 * Each rule says in its message what is wrong and what is expected. They run with `npm run lint`.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

// The plugin interface of Redocly ships without types that can be imported here, so the few used parts are named.
type Node = Record<string, unknown>;
interface Location {
  source: { absoluteRef: string };
  pointer: string;
  child(path: string | number | (string | number)[]): Location;
  key(): Location;
}
interface Context {
  key: string | number;
  location: Location;
  parent: unknown;
  report(problem: { message: string; location?: Location }): void;
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const quoted = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ');

/** The name of the file when the node is a whole component schema, and not a part of one. */
function schemaFile({ location }: Context): string | undefined {
  const file = location.source.absoluteRef;
  const whole = location.pointer === '#/' && basename(dirname(file)) === 'schemas';
  return whole ? basename(file, '.yaml') : undefined;
}

/** The catalogues beside openapi.yaml, read once per lint run. */
class Catalogues {
  errors: Node = {};
  permissions: Node = {};
  roles: string[] = [];
  python: Set<string> = new Set();
  statuses: string[] = [];
  tags: Set<string> = new Set();
  brands: Node = {};

  load(root: Node, ctx: Context): void {
    const folder = dirname(ctx.location.source.absoluteRef);
    const read = (file: string): Node => asNode(parse(readFileSync(join(folder, file), 'utf8')));
    this.errors = read('errors.yaml');
    const permissions = read('permissions.yaml');
    this.permissions = asNode(permissions.permissions);
    this.roles = (permissions.roles as Node[] | undefined)?.map((role) => String(role.name)) ?? [];
    for (const [client, methods] of Object.entries(read('python.yaml'))) {
      for (const method of Object.keys(asNode(methods))) this.python.add(`${client}.${method}`);
    }
    this.statuses = Object.keys(asNode(read('lifecycle.yaml').statuses));
    this.brands = read('brands.yaml');
    this.tags = new Set((root.tags as Node[] | undefined)?.map((tag) => String(tag.name)));
  }
}

/** Every operation states its permission, role, error codes and Python counterpart, all found in the catalogues. */
function OperationExtensionsResolve() {
  const catalogues = new Catalogues();
  return {
    Root: { enter: (root: Node, ctx: Context) => catalogues.load(root, ctx) },
    Operation: {
      enter(operation: Node, ctx: Context) {
        const at = (key: string) => (key in operation ? ctx.location.child(key) : ctx.location);
        for (const key of [
          'x-cloudify-permission',
          'x-cloudify-minimum-role',
          'x-cloudify-error-codes',
          'x-cloudify-python',
        ]) {
          if (!(key in operation))
            ctx.report({ message: `Every operation needs ${key}.`, location: ctx.location.key() });
        }
        const permission = asNode(catalogues.permissions[String(operation['x-cloudify-permission'])]);
        if ('x-cloudify-permission' in operation && Object.keys(permission).length === 0) {
          ctx.report({
            message: `x-cloudify-permission: "${operation['x-cloudify-permission']}" is not in permissions.yaml.`,
            location: at('x-cloudify-permission'),
          });
        } else if ('x-cloudify-minimum-role' in operation) {
          const lowest = catalogues.roles.find((role) => asList(permission.roles).includes(role));
          if (lowest !== operation['x-cloudify-minimum-role']) {
            ctx.report({
              message: `x-cloudify-minimum-role: "${operation['x-cloudify-minimum-role']}" should be "${lowest}", the lowest role that permissions.yaml gives ${operation['x-cloudify-permission']}.`,
              location: at('x-cloudify-minimum-role'),
            });
          }
        }
        for (const code of asList(operation['x-cloudify-error-codes'])) {
          if (!(code in catalogues.errors)) {
            ctx.report({
              message: `x-cloudify-error-codes: "${code}" is not in errors.yaml.`,
              location: at('x-cloudify-error-codes'),
            });
          }
        }
        for (const method of asList(operation['x-cloudify-python'])) {
          if (!catalogues.python.has(method)) {
            ctx.report({
              message: `x-cloudify-python: "${method}" is not in python.yaml.`,
              location: at('x-cloudify-python'),
            });
          }
        }
        for (const tag of asList(operation.tags)) {
          if (!catalogues.tags.has(tag)) {
            ctx.report({
              message: `The tag "${tag}" is not declared in openapi.yaml.`,
              location: at('tags'),
            });
          }
        }
      },
    },
    Schema: {
      enter(schema: Node, ctx: Context) {
        const permission = schema['x-cloudify-permission'];
        if (permission !== undefined && !(String(permission) in catalogues.permissions)) {
          ctx.report({
            message: `x-cloudify-permission: "${permission}" is not in permissions.yaml.`,
            location: ctx.location.child('x-cloudify-permission'),
          });
        }
      },
    },
  };
}

/** The error codes of an operation and its documented error answers say the same, example by example. */
function ErrorCodesMatchResponses() {
  const catalogues = new Catalogues();
  return {
    Root: { enter: (root: Node, ctx: Context) => catalogues.load(root, ctx) },
    Operation: {
      leave(operation: Node, ctx: Context) {
        const shown = new Map<string, Set<string>>();
        for (const [status, response] of Object.entries(asNode(operation.responses))) {
          if (Number(status) < 400) continue;
          const answer = ctx.resolve(response);
          // A shared answer refers to its examples from its own file.
          const file = answer.location?.source.absoluteRef ?? ctx.location.source.absoluteRef;
          const content = asNode(asNode(answer.node).content);
          const examples = Object.values(asNode(asNode(content['application/json']).examples));
          const codes = examples.map((example) =>
            String(asNode(asNode(ctx.resolve(example, file).node).value).error_code),
          );
          shown.set(status, new Set(codes));
        }
        const listed = new Set(asList(operation['x-cloudify-error-codes']));
        for (const code of listed) {
          const status = String(asNode(catalogues.errors[code]).status);
          if (code in catalogues.errors && !shown.get(status)?.has(code)) {
            ctx.report({
              message: `"${code}" is among x-cloudify-error-codes, but no example of the ${status} answer shows it.`,
              location: ctx.location.child('x-cloudify-error-codes'),
            });
          }
        }
        for (const [status, codes] of shown) {
          for (const code of codes) {
            if (!listed.has(code)) {
              ctx.report({
                message: `An example of the ${status} answer shows "${code}", which is not among x-cloudify-error-codes.`,
                location: ctx.location.child(['responses', status]),
              });
            } else if (
              code in catalogues.errors &&
              String(asNode(catalogues.errors[code]).status) !== status
            ) {
              ctx.report({
                message: `An example of the ${status} answer shows "${code}", but errors.yaml gives it ${asNode(catalogues.errors[code]).status}.`,
                location: ctx.location.child(['responses', status]),
              });
            }
          }
        }
      },
    },
  };
}

/** Every request and every answer shows at least one named example. */
function NamedExamples() {
  return {
    MediaType: {
      enter(media: Node, ctx: Context) {
        if ('example' in media || Object.keys(asNode(media.examples)).length === 0) {
          ctx.report({ message: 'Every request and answer needs named `examples` (not `example`).' });
        }
      },
    },
    Example: {
      enter(example: Node, ctx: Context) {
        if (typeof example.summary !== 'string') ctx.report({ message: 'Every example needs a summary.' });
      },
    },
    Parameter: {
      enter(parameter: Node, ctx: Context) {
        if (parameter.required === true && !('example' in parameter)) {
          ctx.report({
            message: `The required parameter "${parameter.name}" needs an \`example\` of its own; test runners read no other.`,
          });
        }
      },
    },
  };
}

/** Every schema, property, parameter, header and answer is described in a sentence. */
function EverythingDescribed() {
  const described = (what: string) => ({
    enter(node: Node, ctx: Context) {
      const text = node.description;
      if (typeof text !== 'string' || text.trim() === '')
        ctx.report({ message: `Every ${what} needs a description.` });
      else if (!/[.!?:)|]$/.test(text.trim()))
        ctx.report({ message: `The description of a ${what} should end as a sentence does.` });
    },
  });
  return {
    Parameter: described('parameter'),
    Header: described('header'),
    Response: described('response'),
    SecurityScheme: described('security scheme'),
    Operation: described('operation'),
    Tag: {
      enter(tag: Node, ctx: Context) {
        if (!tag.description) ctx.report({ message: 'Every tag needs a description.' });
      },
    },
    SchemaProperties: {
      enter(properties: Node, ctx: Context) {
        // A property below `not` says what must not be there; it is not a property of the body.
        if (ctx.location.pointer.includes('/not/')) return;
        for (const [name, property] of Object.entries(properties)) {
          if (!asNode(property).description && !asNode(ctx.resolve(property).node).description) {
            ctx.report({
              message: `The property "${name}" needs a description.`,
              location: ctx.location.child(name),
            });
          }
        }
      },
    },
    Schema: {
      enter(schema: Node, ctx: Context) {
        if (schemaFile(ctx) && !schema.description) {
          ctx.report({ message: 'Every schema needs a description.' });
        }
      },
    },
  };
}

/** A component lives in components/<kind>/<Name>.yaml, and an example goes by the name of its file. */
function ComponentNamedAsFile() {
  return {
    ref: {
      enter(ref: { $ref: string }, ctx: Context) {
        const file = ref.$ref.split('#')[0] ?? '';
        const inExamples = basename(dirname(file)) === 'examples';
        const name = basename(file, '.yaml');
        if (inExamples && ctx.key !== name && typeof ctx.key === 'string') {
          ctx.report({ message: `The example "${ctx.key}" should be named as its file, "${name}".` });
        }
        if (
          /components\/(schemas|parameters|responses|headers|examples)\//.test(file) &&
          !/^[A-Z][A-Za-z0-9]*$/.test(name)
        ) {
          ctx.report({ message: `The component file "${name}.yaml" should be named in PascalCase.` });
        }
      },
    },
  };
}

/** No schema contains itself: respect then skips its check without a word, and Prism makes up endless answers. */
function NoRecursiveSchemas() {
  const references = new Map<string, Set<string>>();
  return {
    ref: {
      enter(ref: { $ref: string }, ctx: Context) {
        const from = ctx.location.source.absoluteRef;
        const to = resolve(dirname(from), ref.$ref.split('#')[0] || basename(from));
        if (!inSchemas(from) || !inSchemas(to)) return;
        references.set(from, (references.get(from) ?? new Set()).add(to));
        if (leadsTo(to, from, references)) {
          const name = basename(from, '.yaml');
          ctx.report({ message: `The schema "${name}" contains itself; respect would skip its check.` });
        }
      },
    },
  };
}

const inSchemas = (file: string): boolean => basename(dirname(file)) === 'schemas';

function leadsTo(start: string, goal: string, references: ReadonlyMap<string, Set<string>>): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === goal) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(references.get(file) ?? []));
  }
  return false;
}

/** What at least one of the tools that read this contract gets wrong, and so has no place in it. */
function ToolsCanReadIt() {
  return {
    Root: {
      enter(root: Node, ctx: Context) {
        if ('jsonSchemaDialect' in root) {
          ctx.report({
            message: 'No jsonSchemaDialect: with it Prism does not validate request bodies.',
            location: ctx.location.child('jsonSchemaDialect'),
          });
        }
      },
    },
    PathItem: {
      enter(item: Node, ctx: Context) {
        if ('parameters' in item) {
          ctx.report({
            message: 'Parameters belong to operations: Dredd forgets those of a path.',
            location: ctx.location.child('parameters'),
          });
        }
      },
    },
    Parameter: {
      enter(parameter: Node, ctx: Context) {
        if (parameter.style === 'deepObject')
          ctx.report({ message: 'No deepObject parameters: Dredd and respect write them wrongly.' });
      },
    },
    Responses: {
      enter(responses: Node, ctx: Context) {
        for (const status of Object.keys(responses)) {
          if (!/^[1-5]\d\d$/.test(status)) {
            ctx.report({
              message: `"${status}" should be an exact status: Dredd takes ranges and defaults for 200.`,
              location: ctx.location.child(status),
            });
          }
          if (status === '500') {
            ctx.report({
              message:
                'A 500 is a defect of the manager, not an answer to design for: list it in defects.yaml.',
              location: ctx.location.child(status),
            });
          }
        }
      },
    },
    Schema: {
      enter(schema: Node, ctx: Context) {
        if ('discriminator' in schema)
          ctx.report({ message: 'No discriminators: they need named branches that this API does not have.' });
        if (schemaFile(ctx) === 'Error') {
          ctx.report({ message: 'No schema called "Error": generated clients rename it.' });
        }
        if ('nullable' in schema) ctx.report({ message: "A nullable field is `type: [string, 'null']`." });
      },
    },
  };
}

/** Lists that repeat what stands elsewhere in the contract agree with it. */
function ListsAgree() {
  const catalogues = new Catalogues();
  const same = (found: string[], wanted: string[]) =>
    found.length === wanted.length && found.every((name) => wanted.includes(name));
  return {
    Root: { enter: (root: Node, ctx: Context) => catalogues.load(root, ctx) },
    Schema: {
      enter(schema: Node, ctx: Context) {
        const values = asList(schema.enum).filter((value) => value !== 'null');
        if (
          ['ExecutionStatus', 'NullableExecutionStatus'].includes(schemaFile(ctx) ?? '') &&
          values.join() !== catalogues.statuses.join()
        ) {
          ctx.report({
            message: `The statuses should be those of lifecycle.yaml, in its order: ${quoted(catalogues.statuses)}.`,
          });
        }
      },
    },
    Operation: {
      enter(operation: Node, ctx: Context) {
        const parameters = ((operation.parameters as unknown[]) ?? []).map((parameter) =>
          asNode(ctx.resolve(parameter).node),
        );
        const filters = parameters
          .filter((parameter) => parameter.in === 'query' && !String(parameter.name).startsWith('_'))
          .map((parameter) => String(parameter.name));
        const sort = parameters.find((parameter) => parameter.name === '_sort');
        // A deprecated one is ignored, whatever its keys are.
        if (sort === undefined || sort.deprecated === true) return;
        const pattern = String(asNode(asNode(sort.schema).items).pattern);
        const keys = pattern.slice(pattern.indexOf('(') + 1, pattern.lastIndexOf(')')).split('|');
        if (!same(keys, filters)) {
          ctx.report({
            message: `The keys of _sort should be the filters of the operation: ${quoted(filters)}.`,
            location: ctx.location.child('parameters'),
          });
        }
      },
    },
  };
}

/** Names that end in `id`, and those of tenants, say what they name, so that types can tell them apart. */
function IdsAreBranded() {
  const catalogues = new Catalogues();
  const isId = (name: string) => /(^|_)ids?$|^tenant(_name)?$/i.test(name);
  const check = (name: string, schema: Node, ctx: Context, location: Location) => {
    const { 'x-cloudify-brand': brand } = asNode(schema.items ?? schema);
    if (isId(name) && brand === undefined && schema.type !== 'null') {
      ctx.report({ message: `"${name}" needs an x-cloudify-brand: what does it name?`, location });
    }
  };
  return {
    Root: { enter: (root: Node, ctx: Context) => catalogues.load(root, ctx) },
    Parameter: {
      enter(parameter: Node, ctx: Context) {
        check(String(parameter.name), asNode(ctx.resolve(parameter.schema).node), ctx, ctx.location);
      },
    },
    SchemaProperties: {
      enter(properties: Node, ctx: Context) {
        if (ctx.location.pointer.includes('/not/')) return;
        for (const [name, property] of Object.entries(properties)) {
          check(name, asNode(ctx.resolve(property).node ?? property), ctx, ctx.location.child(name));
        }
      },
    },
    Schema: {
      enter(schema: Node, ctx: Context) {
        const brand = schema['x-cloudify-brand'];
        if (brand !== undefined && !(String(brand) in catalogues.brands)) {
          ctx.report({
            message: `x-cloudify-brand: "${brand}" is not in brands.yaml.`,
            location: ctx.location.child('x-cloudify-brand'),
          });
        }
      },
    },
  };
}

export default function houseRules() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'operation-extensions-resolve': OperationExtensionsResolve,
        'error-codes-match-responses': ErrorCodesMatchResponses,
        'named-examples': NamedExamples,
        'everything-described': EverythingDescribed,
        'component-named-as-file': ComponentNamedAsFile,
        'no-recursive-schemas': NoRecursiveSchemas,
        'tools-can-read-it': ToolsCanReadIt,
        'lists-agree': ListsAgree,
        'ids-are-branded': IdsAreBranded,
      },
    },
    configs: {
      strict: {
        rules: {
          'house/operation-extensions-resolve': 'error',
          'house/error-codes-match-responses': 'error',
          'house/named-examples': 'error',
          'house/everything-described': 'error',
          'house/component-named-as-file': 'error',
          'house/no-recursive-schemas': 'error',
          'house/tools-can-read-it': 'error',
          'house/lists-agree': 'error',
          'house/ids-are-branded': 'error',
        },
      },
    },
  };
}
