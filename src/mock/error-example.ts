import type { EngineResponse, Operation } from './engine.ts';

interface ErrorExample {
  readonly key: string;
  readonly code: unknown;
  readonly message: string;
}

/**
 * The name of the documented 400 that fits what is wrong with a request: the code for `_include` or
 * `bad_parameters_error`, and of several the one whose message speaks of the field.
 */
export function matchingError(
  operation: Operation,
  violations: EngineResponse['violations'],
): string | undefined {
  const locations = violations.map(({ location }) => location).filter(([place]) => place === 'request');
  const isInclude = locations.some(([, place, name]) => place === 'query' && name === '_include');
  const examples = errorExamples(operation).filter(
    ({ code }) => code === (isInclude ? 'no_such_include_field_error' : 'bad_parameters_error'),
  );
  const words = violations.flatMap(({ location, message }) => [
    ...location.slice(2),
    ...[...message.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  ]);
  const named = examples.find(({ message }) => words.some((word) => message.includes(word)));
  return (named ?? examples[0])?.key;
}

function errorExamples(operation: Operation): ErrorExample[] {
  const contents = operation.responses
    .filter(({ code }) => code === '400')
    .flatMap((it) => it.contents ?? []);
  return contents
    .filter(({ mediaType }) => mediaType === 'application/json')
    .flatMap(({ examples = [] }) => examples)
    .map((example) => {
      const value = ('value' in example ? example.value : undefined) as
        | { error_code?: unknown; message?: unknown }
        | undefined;
      return { key: example.key, code: value?.error_code, message: String(value?.message ?? '') };
    });
}
