// A request and its answer as plain data, so that no adapter pays for another.

/** A request. */
export interface HttpRequest {
  /** In capitals, such as `GET`. */
  readonly method: string;
  /** As it stands in the URL, percent-encoded, without the query. */
  readonly path: string;
  /** As it stands in the URL, without the question mark. */
  readonly query: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when nothing was sent. */
  readonly body: Uint8Array | null;
}

/** The answer to a request. */
export interface HttpResponse {
  /** The HTTP status. */
  readonly status: number;
  /** By their names as they are sent. */
  readonly headers: Record<string, string>;
  /**
   * Null where there is none, as with HEAD. Pieces of text where it is too long for one; a caller that does not read them
   * all must return the iterator.
   */
  readonly body: string | Uint8Array | null | Iterable<string>;
  /**
   * The same body in parts, where it is a text of ASCII characters only: then nobody has to look at each character to know
   * its size in bytes, and whoever copies the parts need not have them joined first.
   */
  readonly ascii?: readonly string[];
}
