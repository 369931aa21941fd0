import type { IncomingMessage } from 'node:http';

export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

export function contentLength({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

type Received = Uint8Array | 'too large' | 'timed out' | 'aborted';

/**
 * Collects the body, up to a number of bytes, as long as some arrive within each `idleTimeoutMs`. Calls `onDone` exactly
 * once.
 */
export function receiveBody(
  request: IncomingMessage,
  limit: number,
  idleTimeoutMs: number,
  onDone: (received: Received) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(() => settle('timed out'), idleTimeoutMs);
  const settle = (received: Received) => {
    clearTimeout(timer);
    request.off('data', collect).off('end', complete).off('close', abort).off('error', abort);
    request.on('error', () => {});
    onDone(received);
  };
  const collect = (chunk: Buffer) => {
    timer.refresh();
    length += chunk.length;
    if (length > limit) settle('too large');
    else chunks.push(chunk);
  };
  const complete = () => settle(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  const abort = () => settle('aborted');
  request.on('data', collect).on('end', complete).on('close', abort).on('error', abort);
}
