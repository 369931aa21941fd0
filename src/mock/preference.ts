import type { Operation, ResponseChoice } from './engine.ts';

export type Preference = { choice: ResponseChoice } | { rejection: string };

/**
 * Reads `Prefer: code=409`, `Prefer: example=scheduled`, `Prefer: dynamic=true` and their combinations, and finds the
 * response of this operation. The name of an example is enough: its status and media type follow from it.
 */
export function readPreference(header: string | undefined, operation: Operation): Preference {
  const { code, example, dynamic } = parse(header ?? '');
  const name = operation.iid ?? `${operation.method} ${operation.path}`;
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { rejection: `Prefer: dynamic=${dynamic} is not one of true, false.` };
  }

  const responses = documentedResponses(operation);
  const withCode =
    code === undefined ? responses : responses.filter((response) => String(response.code) === code);
  if (withCode.length === 0) {
    const codes = [...new Set(responses.map((response) => response.code))];
    return { rejection: `${name} documents no response ${code}. It has ${codes.join(', ')}.` };
  }

  const first = withCode[0];
  const chosen =
    example === undefined ? first : withCode.find((response) => response.examples.includes(example));
  if (chosen === undefined) {
    const names = [...new Set(withCode.flatMap((response) => response.examples))];
    const where = code === undefined ? '' : ` for ${code}`;
    return { rejection: `${name} has no example "${example}"${where}. It has ${names.join(', ')}.` };
  }
  if (code === undefined && example === undefined)
    return { choice: dynamic === 'true' ? { dynamic: true } : {} };
  return {
    choice: {
      code: chosen.code,
      mediaType: chosen.mediaType,
      ...(example !== undefined && { example }),
      // Generated errors would have codes that no operation has.
      ...(dynamic === 'true' && chosen.code < 400 && { dynamic: true }),
    },
  };
}

interface DocumentedResponse {
  code: number;
  mediaType: string;
  examples: string[];
}

/** Every status and media type with its examples; successes first, JSON before HTML. */
function documentedResponses(operation: Operation): DocumentedResponse[] {
  return operation.responses
    .flatMap((response) =>
      (response.contents ?? []).map(({ mediaType, examples = [] }) => ({
        code: Number(response.code),
        mediaType,
        examples: examples.map((example) => example.key),
      })),
    )
    .sort((a, b) => a.code - b.code || a.mediaType.localeCompare(b.mediaType));
}

function parse(header: string): { code?: string; example?: string; dynamic?: string } {
  const preferences = header
    .split(/[,;]/)
    .map((part) => part.trim().match(/^([\w-]+)\s*=\s*"?([^"]*?)"?$/))
    .flatMap((match) => (match ? [[match[1]?.toLowerCase(), match[2]] as const] : []));
  return Object.fromEntries(
    preferences.filter(([name]) => name === 'code' || name === 'example' || name === 'dynamic'),
  );
}
