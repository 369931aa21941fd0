import type { Redaction } from './redaction.ts';

/** How many characters of a body are shown. */
const MAX_BODY_LENGTH = 10_000;

/** A copy with a body to read, or nothing when there is none. The original stays unread for whom it is meant. */
export function copyOf<Message extends Request | Response>(message: Message): Message | undefined {
  // Not every browser tells of the body of a request; there the text of the copy will be empty.
  return message.body === null || message.bodyUsed ? undefined : (message.clone() as Message);
}

/**
 * What may be told of a body. Secrets can only be found in what can be read, so of anything but JSON only the kind and
 * the size are told.
 *
 * @param copy Is read, or cancelled.
 */
export async function formatBody(
  copy: Request | Response | undefined,
  redaction: Redaction,
): Promise<{ readonly body?: unknown }> {
  const type = copy?.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (copy === undefined) return {};
  if (type === undefined || !/[/+]json$/.test(type)) {
    // What nobody reads would be kept until somebody does.
    copy.body?.cancel().catch(() => {});
    if (type === undefined) return {};
    const length = copy.headers.get('Content-Length');
    return { body: length === null ? `[${type}]` : `[${type}, ${length} bytes]` };
  }
  try {
    return formatJson(await copy.text(), redaction);
  } catch {
    return { body: '[broke off]' };
  }
}

function formatJson(text: string, redaction: Redaction): { readonly body?: unknown } {
  if (text === '') return {};
  let shown: unknown;
  try {
    shown = redaction.json(JSON.parse(text));
  } catch {
    return { body: `[broken JSON, ${text.length} characters]` };
  }
  if (text.length <= MAX_BODY_LENGTH) return { body: shown };
  return {
    body: `${JSON.stringify(shown).slice(0, MAX_BODY_LENGTH)}… [cut, ${text.length} characters in all]`,
  };
}
