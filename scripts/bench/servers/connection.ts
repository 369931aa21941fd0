import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const EMPTY = Buffer.alloc(0);
const HEAD_END = '\r\n\r\n';
const READ_BUFFER_SIZE = 64 * 1024;

/**
 * A keep-alive connection that sends one request at a time. It parses no more of a response than its status and length,
 * and reads into one buffer, because its CPU time is taken from the server that is measured.
 */
export class Connection {
  /** Of the last response. */
  status = 0;
  bodyLength = 0;
  readonly #socket: Socket;
  #partialHead: Buffer = EMPTY;
  #remaining: number | undefined;
  #done: (error: Error | null) => void = () => {};

  private constructor(port: number) {
    this.#socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: Buffer.alloc(READ_BUFFER_SIZE),
        callback: (length, buffer) => {
          this.#read(Buffer.from(buffer.buffer, buffer.byteOffset, length));
          return true;
        },
      },
    });
  }

  static async open(port: number): Promise<Connection> {
    const connection = new Connection(port);
    await once(connection.#socket, 'connect');
    connection.#socket.on('error', (error) => connection.#done(error));
    connection.#socket.on('close', () => connection.#done(new Error('The server closed the connection.')));
    return connection;
  }

  /** Calls back when the response is complete. A promise for each request would cost too much. */
  send(request: string, done: (error: Error | null) => void): void {
    this.#done = done;
    this.#partialHead = EMPTY;
    this.#remaining = undefined;
    this.#socket.write(request, 'latin1');
  }

  close(): void {
    this.#done = () => {};
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#remaining === undefined) this.#readHead(chunk);
    else this.#remaining -= chunk.length;
    if (this.#remaining !== undefined && this.#remaining <= 0) this.#done(null);
  }

  #readHead(chunk: Buffer): void {
    const start = this.#partialHead.length === 0 ? chunk : Buffer.concat([this.#partialHead, chunk]);
    const end = start.indexOf(HEAD_END);
    if (end < 0) {
      this.#partialHead = Buffer.from(start);
      return;
    }
    const head = start.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.#done(new Error(`A response has no Content-Length:\n${head}`));
      return;
    }
    this.status = Number(head.slice(9, 12));
    this.bodyLength = Number(length);
    this.#remaining = this.bodyLength - (start.length - end - HEAD_END.length);
  }
}
