import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';

/** Room for what comes at once. */
const ROOM = 64 * 1024;

/**
 * A kept connection that sends one request after the other, each when the last is answered. It reads no more of an answer
 * than tells where it ends, and always into the same memory, because what it costs is results from what is measured.
 */
export class Connection {
  readonly #socket: Socket;
  /** Of an answer that is to be kept whole: everything. Else only what has come before the end of its head. */
  #chunks: Buffer[] = [];
  #isKept = false;
  #received = 0;
  /** What the answer under way will be in all; not known before its head is there. */
  #expected: number | undefined;
  #status = 0;
  #headLength = 0;
  #settle: ((error: Error | null) => void) | undefined;

  private constructor(port: number, onOpen: () => void) {
    this.#socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: Buffer.alloc(ROOM),
        callback: (length, buffer) => {
          this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, length));
          return true;
        },
      },
    });
    this.#socket.setNoDelay(true);
    this.#socket.once('connect', onOpen);
    this.#socket.on('error', (error) => this.#settle?.(error));
    this.#socket.on('close', () => this.#settle?.(new Error('The server has closed the connection.')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connection: Connection = new Connection(port, () => {
        connection.#settle = undefined;
        resolve(connection);
      });
      connection.#settle = reject;
    });
  }

  /** One request, and its whole answer. */
  ask(request: string): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      this.send(request, (error) => {
        this.#settle = undefined;
        this.#isKept = false;
        if (error !== null) return reject(error);
        const whole = Buffer.concat(this.#chunks);
        const body = whole.subarray(this.#headLength);
        resolve({ status: this.#status, head: whole.toString('latin1', 0, this.#headLength), body });
      });
      this.#isKept = true;
    });
  }

  /** One request; told when its answer is there, or why there is none. */
  send(request: string, settle: (error: Error | null) => void): void {
    this.#settle = settle;
    this.#chunks = [];
    this.#received = 0;
    this.#expected = undefined;
    this.#socket.write(request, 'latin1');
  }

  /** The status of the last answer. */
  get status(): number {
    return this.#status;
  }

  /** How many bytes the body of the last answer had. */
  get bodyLength(): number {
    return this.#received - this.#headLength;
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  /** The next chunk comes where this one is. */
  #take(chunk: Buffer): void {
    this.#received += chunk.length;
    if (this.#expected === undefined) this.#readHead(chunk);
    if (this.#isKept || this.#expected === undefined) this.#chunks.push(Buffer.from(chunk));
    if (this.#expected !== undefined && this.#received >= this.#expected) this.#settle?.(null);
  }

  #readHead(chunk: Buffer): void {
    const start = this.#chunks.length === 0 ? chunk : Buffer.concat([...this.#chunks, chunk]);
    const end = start.indexOf(HEAD_END);
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#settle?.(new Error(`An answer without Content-Length cannot be measured:\n${head}`));
      return;
    }
    this.#status = Number(head.slice(9, 12));
    this.#headLength = end + HEAD_END.length;
    this.#expected = this.#headLength + Number(length);
  }
}
