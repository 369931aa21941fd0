import type { Operation, Wish } from './engine.ts';

export type Preference = { wish: Wish } | { refusal: string };

/**
 * Reads `Prefer: code=409`, `Prefer: example=scheduled`, `Prefer: dynamic=true` and their combinations, and finds the
 * answer of this operation they mean. An example's name is enough: its status and media type follow from it.
 */
export function readPreference(header: string | undefined, operation: Operation): Preference {
  const { code, example, dynamic } = parse(header ?? '');
  const name = operation.iid ?? `${operation.method} ${operation.path}`;
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { refusal: `Prefer: dynamic=${dynamic} is not one of true, false.` };
  }

  const answers = documentedAnswers(operation);
  const withCode = code === undefined ? answers : answers.filter((answer) => String(answer.code) === code);
  if (withCode.length === 0) {
    const codes = [...new Set(answers.map((answer) => answer.code))];
    return { refusal: `${name} documents no answer ${code}. It has ${codes.join(', ')}.` };
  }

  const first = withCode[0];
  const chosen = example === undefined ? first : withCode.find((answer) => answer.examples.includes(example));
  if (chosen === undefined) {
    const names = [...new Set(withCode.flatMap((answer) => answer.examples))];
    const where = code === undefined ? '' : ` for ${code}`;
    return { refusal: `${name} has no example "${example}"${where}. It has ${names.join(', ')}.` };
  }
  if (code === undefined && example === undefined)
    return { wish: dynamic === 'true' ? { dynamic: true } : {} };
  return {
    wish: {
      code: chosen.code,
      mediaType: chosen.mediaType,
      ...(example !== undefined && { example }),
      // Generated errors would have codes that no operation has.
      ...(dynamic === 'true' && chosen.code < 400 && { dynamic: true }),
    },
  };
}

interface DocumentedAnswer {
  code: number;
  mediaType: string;
  examples: string[];
}

/** Every status and media type with its examples; successes first, JSON before HTML. */
function documentedAnswers(operation: Operation): DocumentedAnswer[] {
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
