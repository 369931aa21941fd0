// Requests and responses as plain data, independent of Node and of fetch.

/** A request. */
export interface HttpRequest {
  /** In capitals, such as `GET`. */
  readonly method: string;
  /** As in the URL, percent-encoded, without the query. */
  readonly path: string;
  /** As in the URL, without the question mark. */
  readonly query: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null without a body. */
  readonly body: Uint8Array | null;
}

/** The response to a request. */
export interface HttpResponse {
  /** The HTTP status. */
  readonly status: number;
  /** By name. */
  readonly headers: Record<string, string>;
  /**
   * Null without a body, as for HEAD. Chunks if it is too long for one string: a caller that does not read all of them
   * must return the iterator.
   */
  readonly body: string | Uint8Array | null | Iterable<string>;
  /**
   * The parts of a body of ASCII characters only: its size in bytes is its length, and the parts can be copied without
   * being joined first.
   */
  readonly ascii?: readonly string[];
}
