/** The data of a call, and the response that it came with. */
export interface WithResponse<Data> {
  /** What the call resolves with. */
  readonly data: Data;
  /** The response of the last attempt: its status and headers. Its body has been read. */
  readonly response: Response;
}

/** The result of a call: `await` it for the data; {@link withResponse} returns the response, too. */
export class ApiPromise<Data> implements Promise<Data> {
  readonly #begin: () => Promise<WithResponse<Data>>;
  #call: Promise<WithResponse<Data>> | undefined;

  /**
   * @param begin Makes the call. What it throws rejects the promise.
   * @param isLazy Makes it when the result is used. Default: false, immediately.
   */
  constructor(begin: () => Promise<WithResponse<Data>>, isLazy = false) {
    this.#begin = begin;
    if (!isLazy) this.withResponse();
  }

  /**
   * Returns the data together with the response, for its status and headers. The same call, so that nothing is sent again.
   *
   * Python: no counterpart.
   */
  withResponse(): Promise<WithResponse<Data>> {
    this.#call ??= (async () => this.#begin())();
    return this.#call;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a call gives its data
  then<Value = Data, Reason = never>(
    onData?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Value | Reason> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onData, onError);
  }

  catch<Reason = never>(
    onError?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Data | Reason> {
    return this.then(null, onError);
  }

  finally(onSettled?: (() => void) | null): Promise<Data> {
    return this.then().finally(onSettled);
  }

  get [Symbol.toStringTag](): string {
    return 'ApiPromise';
  }
}
