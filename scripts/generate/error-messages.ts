import { GenerationError } from './generation-error.ts';

/** Keywords whose failures need `params` beyond the schema and the value. */
const WITH_PARAMS = ['required', 'additionalProperties', 'oneOf', 'uniqueItems'];

/** The function that replaces the code which Ajv repeats at every possible failure. */
export const FAILED = `
function failed(failures, instancePath, keyword, parentSchema, data, params = {}) {
  const failure = { instancePath, keyword, schema: parentSchema[keyword], parentSchema, params, data };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}
`;

/** A failure and how it joins the others. */
const FAILURE =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;
const PARTS =
  /^\{instancePath(?::(.+))?,schemaPath:"[^"\n]*",keyword:"(\w+)",params:(\{.*\}),schema:.+,parentSchema:(.+),data(?::(.+))?\}$/;
/** The arguments that only custom keywords and `$data` would read. */
const UNUSED =
  /, ?parentData(?:: ?[\w.[\]]+)?, ?parentDataProperty(?:: ?(?:"\w+"|\w+))?, ?rootData(?:=data)?(?=\})/g;

/**
 * The code that Ajv wrote, at half the size: each failure is a call of {@link FAILED}, and the validators pass on only
 * what they use. Validators may come with the SDK into a page, where size matters.
 */
export function shortened(code: string): string {
  const short = code
    .replaceAll(FAILURE, (_, name: string, failure: string) => {
      // The failures inside of a `not` are never reported.
      if (failure === '{}') return 'vErrors = [...(vErrors ?? []), {}];';
      const [, path, keyword = '', params, parent, data] = PARTS.exec(failure) ?? [];
      if (keyword === '') return name;
      const argument = WITH_PARAMS.includes(keyword) ? `, ${params}` : '';
      return `vErrors = failed(vErrors, ${path ?? 'instancePath'}, '${keyword}', ${parent}, ${data ?? 'data'}${argument});`;
    })
    .replaceAll(UNUSED, '');
  const left = /\berr\d+\b|\bparentData/.exec(short);
  if (left) {
    const place = short.slice(left.index, left.index + 300);
    throw new GenerationError(
      `Ajv writes failures in another way now; error-messages.ts must learn it: ${place}`,
    );
  }
  return short;
}
