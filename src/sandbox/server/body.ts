import type { IncomingMessage } from 'node:http';

/** Whether there is a body to wait for. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/** The length that a request announces. */
export function contentLength({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

type Received = Uint8Array | 'too large' | 'stalled' | 'gone';

/**
 * Collects the body, as long as it is no longer than the limit and something of it arrives every now and then, and
 * tells exactly once what came of it.
 */
export function receiveBody(
  request: IncomingMessage,
  limit: number,
  idleTimeoutMs: number,
  tell: (received: Received) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const idleTimer = setTimeout(() => settle('stalled'), idleTimeoutMs);
  const settle = (received: Received) => {
    clearTimeout(idleTimer);
    request.off('data', collect).off('end', complete).off('close', leave).off('error', leave);
    request.on('error', () => {});
    tell(received);
  };
  const collect = (chunk: Buffer) => {
    idleTimer.refresh();
    length += chunk.length;
    if (length > limit) settle('too large');
    else chunks.push(chunk);
  };
  const complete = () => settle(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  const leave = () => settle('gone');
  request.on('data', collect).on('end', complete).on('close', leave).on('error', leave);
}
