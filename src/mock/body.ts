import type { IncomingMessage } from 'node:http';

/** Far above any request of this API, and low enough to protect the memory. */
export const BODY_LIMIT = 1024 * 1024;

/** The whole body as text, or `undefined` when it is longer than the limit. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // The rest is still read: a client that is cut off while it sends never sees the response.
    if (length <= BODY_LIMIT) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= BODY_LIMIT ? Buffer.concat(chunks).toString('utf8') : undefined;
}

export type ParsedJson = { valid: true; value: unknown } | { valid: false };

export function parseJson(text: string): ParsedJson {
  try {
    return { valid: true, value: JSON.parse(text) };
  } catch {
    return { valid: false };
  }
}
