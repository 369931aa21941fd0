import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './contract.ts';
import { FAILED, shortened } from './error-messages.ts';
import { GenerationError } from './generation-error.ts';
import { FORMATS, KEYWORDS } from './keywords.ts';

/** One function for each schema, without imports. */
export function validatorCode(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv({
    allErrors: true,
    // Failures include the schema and the value, from which violations.ts makes messages.
    verbose: true,
    messages: false,
    // One function per schema instead of inline copies.
    inlineRefs: false,
    // keywords.ts checks the keywords; these three are matters of style.
    strictTypes: false,
    allowUnionTypes: true,
    strictRequired: false,
    formats: FORMATS,
    // One loop over the names of what is required, in place of a paragraph for each.
    loopRequired: 1,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of schemas) ajv.addSchema({ ...rules(schema), $id: name });
  const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])));
  return `${withRuntime(shortened(withNames(code)))}\n${FAILED}`;
}

/** Gives the functions, which Ajv numbers, the names of their schemas. */
function withNames(code: string): string {
  const names = new Map<string, string>();
  const withoutExports = code.replaceAll(
    /^export const (\w+) = (validate\d+);$/gm,
    (_, schema: string, numbered: string) => {
      names.set(numbered, functionName(schema));
      return '';
    },
  );
  return (
    withoutExports
      .replaceAll(/\bvalidate\d+\b/g, (numbered) => names.get(numbered) ?? numbered)
      // Bundlers drop unused pure expressions.
      .replaceAll(/= new RegExp\(/g, '= /* @__PURE__ */ new RegExp(')
      .replaceAll(/^\/\*# sourceURL=.*$/gm, '')
      .replace('"use strict";', '')
  );
}

const load = createRequire(import.meta.url);

/** Writes out what Ajv would load at run time. They are small functions that use nothing but their arguments. */
function withRuntime(code: string): string {
  return code.replaceAll(/require\("([^"]+)"\)\.default/g, (_, module: string) => {
    if (module !== 'ajv/dist/runtime/ucs2length' && module !== 'ajv/dist/runtime/equal') {
      throw new GenerationError(
        `The validators need ${module} at run time; scripts/generate/validator-code.ts must bring it in.`,
      );
    }
    return String(load(module).default);
  });
}

/** The schema with its rules alone, and each `$ref` as the bare name of the schema it points to. */
function rules(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !keyword.startsWith('x-') && KEYWORDS[keyword] !== 'annotation')
      .map(([keyword, value]) => [
        keyword,
        keyword === '$ref' ? String(value).split('/').at(-1) : nested(keyword, value),
      ]),
  );
}

function nested(keyword: string, value: unknown): unknown {
  if (keyword === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, it]) => [name, rules(it)]),
    );
  }
  if (keyword === 'oneOf' || keyword === 'anyOf') return (value as Schema[]).map(rules);
  // The description becomes the message, since a message made from the negated rule would not be readable.
  if (keyword === 'not') return { ...rules(value as Schema), description: (value as Schema).description };
  const isSchema = (keyword === 'items' || keyword === 'additionalProperties') && typeof value === 'object';
  return isSchema ? rules(value as Schema) : value;
}

export function functionName(schema: string): string {
  return `validate${pascalCase(schema)}`;
}

export function pascalCase(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
