/** Buffers for response bodies, reused to spare the garbage collector. */
const BUFFER_SIZE = 64 * 1024;
const MAX_POOLED = 32;

const pool: Buffer[] = [];

/** A buffer of at least this size, with arbitrary content. */
export function acquire(bytes: number): Buffer {
  return bytes > BUFFER_SIZE
    ? Buffer.allocUnsafe(bytes)
    : (pool.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE));
}

/** To be called once, when the buffer is no longer read. */
export function release(buffer: Buffer): void {
  if (buffer.length === BUFFER_SIZE && pool.length < MAX_POOLED) pool.push(buffer);
}
