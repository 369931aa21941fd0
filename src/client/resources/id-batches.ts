/** Characters that no id holds: the manager responds with a 500 to NUL, and half a surrogate pair cannot be encoded. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * An id that can be part of a path. Encoding takes care of every character but these cases, in which the request would
 * reach something else: an empty id and the dots are the collection or the root, and the manager reads an encoded
 * slash as a real one.
 */
export function assertId(id: unknown): string {
  if (typeof id === 'string' && !/^\.{0,2}$|\//.test(id) && !UNSENDABLE.test(id)) return id;
  throw new TypeError(
    `${JSON.stringify(id)} cannot be an id, which is a text without slashes and control characters and not empty or dots.`,
  );
}

/** Bytes of ids in one URL. The rest of 2,000 bytes is for the host, the path and the other parameters. */
const MAX_ID_BYTES = 1600;

/**
 * Splits the values of a query parameter into batches that fit into a URL. The manager's web server accepts a request
 * line of at most 4,094 bytes. A value that is too long by itself gets a batch of its own.
 *
 * @throws {TypeError} when a value has control characters.
 */
export function idBatches<Id extends string>(
  ids: Iterable<Id>,
  parameter = 'id',
  maxBytes = MAX_ID_BYTES,
): Id[][] {
  const batches: Id[][] = [];
  let left = 0;
  for (const id of ids) {
    if (UNSENDABLE.test(id)) throw new TypeError(`${JSON.stringify(id)} has control characters.`);
    // The name, "=" and "&" go with each value.
    const bytes = parameter.length + 2 + encodeURIComponent(id).length;
    if (bytes > left) {
      batches.push([]);
      left = maxBytes;
    }
    batches.at(-1)?.push(id);
    left -= bytes;
  }
  return batches;
}
