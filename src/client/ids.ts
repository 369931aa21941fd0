/**
 * An id that can be part of a path. Encoding takes care of every character but these cases, in which the request would
 * reach something else: an empty id and the dots are the collection or the root, and the manager reads an encoded
 * slash as a real one.
 */
export function checkedId(id: unknown): string {
  if (typeof id === 'string' && !/^\.{0,2}$|\//.test(id)) return id;
  throw new TypeError(
    `${JSON.stringify(id)} cannot be an id, which is a text without slashes and not empty or dots.`,
  );
}
