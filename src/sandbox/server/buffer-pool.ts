/** Memory for answers, used over and over, so that it is not collected after each. */
const BUFFER_SIZE = 64 * 1024;
/** So many are kept for the next answers; more are made while more are under way. */
const MAX_POOLED = 32;

const pool: Buffer[] = [];

/** At least so many bytes, with anything in them. */
export function acquire(bytes: number): Buffer {
  return bytes > BUFFER_SIZE
    ? Buffer.allocUnsafe(bytes)
    : (pool.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE));
}

/** Once, when nothing is read from it any more. Who never does loses nothing but the reuse. */
export function release(room: Buffer): void {
  if (room.length === BUFFER_SIZE && pool.length < MAX_POOLED) pool.push(room);
}
