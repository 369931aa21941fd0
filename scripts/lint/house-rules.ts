/**
 * The rules of this contract that need code, as a Redocly plugin. Rules without code are in redocly.yaml.
 * Each rule states in its message what is wrong and what is expected.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

// Redocly does not export the types of its plugin interface.
type Node = Record<string, unknown>;
interface Location {
  source: { absoluteRef: string };
  pointer: string;
  child(path: string | number | (string | number)[]): Location;
}
interface Context {
  key: string | number;
  location: Location;
  report(problem: { message: string; location?: Location }): void;
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

interface Catalogues {
  errors: Node;
  permissions: Node;
  roles: string[];
  pythonMethods: string[];
  statuses: string[];
  brands: Node;
}

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const isInSchemas = (file: string): boolean => basename(dirname(file)) === 'schemas';
/** A property below `not` is one that must be missing. */
const isForbidden = ({ location }: Context): boolean => location.pointer.includes('/not/');

/** The name of the file when the node is a whole component schema. */
function schemaFile({ location }: Context): string | undefined {
  const file = location.source.absoluteRef;
  return location.pointer === '#/' && isInSchemas(file) ? basename(file, '.yaml') : undefined;
}

/** A rule that reads the catalogues when it visits the root document. */
function withCatalogues(visitors: (catalogues: Catalogues) => object) {
  return () => {
    const catalogues = {} as Catalogues;
    const Root = {
      enter(_: Node, ctx: Context) {
        const folder = dirname(ctx.location.source.absoluteRef);
        const read = (file: string): Node => asNode(parse(readFileSync(join(folder, file), 'utf8')));
        const { permissions, roles } = read('permissions.yaml');
        Object.assign(catalogues, {
          errors: read('errors.yaml'),
          permissions: asNode(permissions),
          roles: (roles as Node[]).map(({ name }) => String(name)),
          pythonMethods: Object.entries(read('python.yaml')).flatMap(([client, methods]) =>
            Object.keys(asNode(methods)).map((method) => `${client}.${method}`),
          ),
          statuses: Object.keys(asNode(read('lifecycle.yaml').statuses)),
          brands: read('brands.yaml'),
        } satisfies Catalogues);
      },
    };
    return { Root, ...visitors(catalogues) };
  };
}

/** Permissions, roles, error codes, Python methods and brands exist in their catalogues. */
const extensionsResolve = withCatalogues((catalogues) => ({
  Operation: {
    enter(operation: Node, ctx: Context) {
      const report = (key: string, message: string) =>
        ctx.report({ message: `${key}: ${message}`, location: ctx.location.child(key) });
      const { 'x-cloudify-permission': name, 'x-cloudify-minimum-role': role } = operation;
      const permission = catalogues.permissions[String(name)];
      if (permission === undefined) {
        report('x-cloudify-permission', `"${name}" is not in permissions.yaml.`);
      } else {
        const lowest = catalogues.roles.find((each) => asList(asNode(permission).roles).includes(each));
        const expected = `"${lowest}", the lowest role that permissions.yaml gives ${name}`;
        if (lowest !== role) report('x-cloudify-minimum-role', `"${role}" should be ${expected}.`);
      }
      for (const code of asList(operation['x-cloudify-error-codes']))
        if (!(code in catalogues.errors))
          report('x-cloudify-error-codes', `"${code}" is not in errors.yaml.`);
      for (const method of asList(operation['x-cloudify-python']))
        if (!catalogues.pythonMethods.includes(method))
          report('x-cloudify-python', `"${method}" is not in python.yaml.`);
    },
  },
  Schema: {
    enter(schema: Node, ctx: Context) {
      for (const [key, catalogue] of [
        ['x-cloudify-permission', 'permissions'],
        ['x-cloudify-brand', 'brands'],
      ] as const) {
        if (!(key in schema) || String(schema[key]) in catalogues[catalogue]) continue;
        const message = `${key}: "${schema[key]}" is not in ${catalogue}.yaml.`;
        ctx.report({ message, location: ctx.location.child(key) });
      }
    },
  },
}));

/** The error codes of an operation are those that the examples of its error responses show. */
const errorCodesMatchResponses = withCatalogues((catalogues) => ({
  Operation: {
    leave(operation: Node, ctx: Context) {
      const statusOf = (code: string) => String(asNode(catalogues.errors[code]).status);
      const listed = asList(operation['x-cloudify-error-codes']).filter((code) => code in catalogues.errors);
      const shown = new Map<string, readonly string[]>();
      for (const [status, response] of Object.entries(asNode(operation.responses))) {
        if (Number(status) < 400) continue;
        const { node, location } = ctx.resolve(response);
        // A shared response refers to its examples from its own file.
        const file = (location ?? ctx.location).source.absoluteRef;
        const media = asNode(asNode(asNode(node).content)['application/json']);
        const examples = Object.values(asNode(media.examples)).map((each) =>
          asNode(ctx.resolve(each, file).node),
        );
        shown.set(
          status,
          examples.map(({ value }) => String(asNode(value).error_code)),
        );
      }
      for (const code of listed) {
        if (shown.get(statusOf(code))?.includes(code)) continue;
        ctx.report({
          message: `"${code}" is among x-cloudify-error-codes, but no example of the ${statusOf(code)} response shows it.`,
          location: ctx.location.child('x-cloudify-error-codes'),
        });
      }
      for (const [status, codes] of shown) {
        for (const code of codes) {
          const problem = !listed.includes(code)
            ? 'which is not among x-cloudify-error-codes'
            : statusOf(code) !== status && `but errors.yaml gives it ${statusOf(code)}`;
          if (!problem) continue;
          ctx.report({
            message: `An example of the ${status} response shows "${code}", ${problem}.`,
            location: ctx.location.child(['responses', status]),
          });
        }
      }
    },
  },
}));

/** Schemas and properties have a description, required parameters an example. */
const describedSchemas = () => ({
  SchemaProperties: {
    enter(properties: Node, ctx: Context) {
      if (isForbidden(ctx)) return;
      for (const [name, property] of Object.entries(properties)) {
        if (asNode(property).description || asNode(ctx.resolve(property).node).description) continue;
        const location = ctx.location.child(name);
        ctx.report({ message: `The property "${name}" needs a description.`, location });
      }
    },
  },
  Schema: {
    enter(schema: Node, ctx: Context) {
      if (schemaFile(ctx) && !schema.description)
        ctx.report({ message: 'Every schema needs a description.' });
    },
  },
  Parameter: {
    enter({ name, required, example }: Node, ctx: Context) {
      if (required !== true || example !== undefined) return;
      ctx.report({
        message: `The required parameter "${name}" needs an \`example\` of its own; test runners read no other.`,
      });
    },
  },
});

/** A component lives in components/<kind>/<Name>.yaml, and an example has the name of its file. */
const componentNamedAsFile = () => ({
  ref: {
    enter({ $ref }: { $ref: string }, ctx: Context) {
      const file = $ref.split('#')[0] ?? '';
      const name = basename(file, '.yaml');
      const isExample = basename(dirname(file)) === 'examples';
      if (isExample && typeof ctx.key === 'string' && ctx.key !== name)
        ctx.report({ message: `The example "${ctx.key}" should be named as its file, "${name}".` });
      const isComponent = /components\/(schemas|parameters|responses|headers|examples)\//.test(file);
      if (isComponent && !/^[A-Z][A-Za-z0-9]*$/.test(name))
        ctx.report({ message: `The component file "${name}.yaml" should be named in PascalCase.` });
      if (name === 'Error' && isInSchemas(file))
        ctx.report({ message: 'No schema called "Error": generated clients rename it.' });
    },
  },
});

/** No schema contains itself: respect silently skips its check, and Prism generates endless examples. */
function noRecursiveSchemas() {
  const references = new Map<string, Set<string>>();
  const reachable = (file: string, seen = new Set<string>()): Set<string> => {
    for (const next of references.get(file) ?? []) if (!seen.has(next)) reachable(next, seen.add(next));
    return seen;
  };
  return {
    ref: {
      enter({ $ref }: { $ref: string }, ctx: Context) {
        const from = ctx.location.source.absoluteRef;
        const to = resolve(dirname(from), $ref.split('#')[0] || basename(from));
        if (!isInSchemas(from) || !isInSchemas(to)) return;
        references.set(from, (references.get(from) ?? new Set()).add(to));
        if (!reachable(from).has(from)) return;
        const name = basename(from, '.yaml');
        ctx.report({ message: `The schema "${name}" contains itself; respect would skip its check.` });
      },
    },
  };
}

/** The statuses are those of the lifecycle, and the sort keys of an operation its filters. */
const listsAgree = withCatalogues((catalogues) => ({
  Schema: {
    enter(schema: Node, ctx: Context) {
      if (!['ExecutionStatus', 'NullableExecutionStatus'].includes(schemaFile(ctx) ?? '')) return;
      const values = asList(schema.enum).filter((value) => value !== 'null');
      if (values.join() === catalogues.statuses.join()) return;
      const expected = quoted(catalogues.statuses);
      ctx.report({ message: `The statuses should be those of lifecycle.yaml, in its order: ${expected}.` });
    },
  },
  Operation: {
    enter(operation: Node, ctx: Context) {
      const parameters = ((operation.parameters as unknown[]) ?? []).map((parameter) =>
        asNode(ctx.resolve(parameter).node),
      );
      const sort = parameters.find(({ name }) => name === '_sort');
      // The manager ignores a deprecated one.
      if (sort === undefined || sort.deprecated === true) return;
      const filters = parameters
        .filter((parameter) => parameter.in === 'query' && !String(parameter.name).startsWith('_'))
        .map(({ name }) => String(name));
      const keys =
        String(asNode(asNode(sort.schema).items).pattern)
          .match(/\((.*)\)/)?.[1]
          ?.split('|') ?? [];
      if (keys.toSorted().join() === filters.toSorted().join()) return;
      ctx.report({
        message: `The keys of _sort should be the filters of the operation: ${quoted(filters)}.`,
        location: ctx.location.child('parameters'),
      });
    },
  },
}));

/** Ids and tenant names have a brand, so that the types can tell them apart. */
function idsAreBranded() {
  const check = (name: string, schema: Node, ctx: Context, location: Location) => {
    const { 'x-cloudify-brand': brand } = asNode(schema.items ?? schema);
    if (/(^|_)ids?$|^tenant(_name)?$/i.test(name) && brand === undefined && schema.type !== 'null')
      ctx.report({ message: `"${name}" needs an x-cloudify-brand: what does it name?`, location });
  };
  return {
    Parameter: {
      enter(parameter: Node, ctx: Context) {
        check(String(parameter.name), asNode(ctx.resolve(parameter.schema).node), ctx, ctx.location);
      },
    },
    SchemaProperties: {
      enter(properties: Node, ctx: Context) {
        if (isForbidden(ctx)) return;
        for (const [name, property] of Object.entries(properties))
          check(name, asNode(ctx.resolve(property).node ?? property), ctx, ctx.location.child(name));
      },
    },
  };
}

const RULES = {
  'extensions-resolve': extensionsResolve,
  'error-codes-match-responses': errorCodesMatchResponses,
  'described-schemas': describedSchemas,
  'component-named-as-file': componentNamedAsFile,
  'no-recursive-schemas': noRecursiveSchemas,
  'lists-agree': listsAgree,
  'ids-are-branded': idsAreBranded,
};

export default function houseRules() {
  const severities = Object.keys(RULES).map((name) => [`house/${name}`, 'error']);
  return {
    id: 'house',
    rules: { oas3: RULES },
    configs: { strict: { rules: Object.fromEntries(severities) } },
  };
}
