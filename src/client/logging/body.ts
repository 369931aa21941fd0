import type { Redaction } from './redaction.ts';

/** The number of characters of a body that are logged. */
const MAX_BODY_LENGTH = 10_000;

/** A copy with a body to read; undefined when there is none. The original stays unread. */
export function copyOf<Message extends Request | Response>(message: Message): Message | undefined {
  // Some browsers do not show the body of a request; there the copy has an empty text.
  return message.body === null || message.bodyUsed ? undefined : (message.clone() as Message);
}

/**
 * A body without secrets. They can only be found in JSON, so of anything else only the type and the size are logged.
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
    // An unread copy would be buffered.
    copy.body?.cancel().catch(() => {});
    if (type === undefined) return {};
    const length = copy.headers.get('Content-Length');
    return { body: length === null ? `[${type}]` : `[${type}, ${length} bytes]` };
  }
  const text = await copy.text().catch(() => null);
  if (text === null) return { body: '[connection lost]' };
  if (text === '') return {};
  let body: unknown;
  try {
    body = redaction.json(JSON.parse(text));
  } catch {
    return { body: `[invalid JSON, ${text.length} characters]` };
  }
  if (text.length <= MAX_BODY_LENGTH) return { body };
  const beginning = JSON.stringify(body).slice(0, MAX_BODY_LENGTH);
  return { body: `${beginning}… [truncated, ${text.length} characters in all]` };
}
