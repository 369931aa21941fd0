/** A node:http server that sends fixed bytes for each kind of request. Arguments: port, file with the responses. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestName } from './server-process.ts';

export interface FixedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export type FixedResponses = Readonly<Record<RequestName, FixedResponse>>;

const [, , port, file] = process.argv;
const fixed = JSON.parse(readFileSync(String(file), 'utf8')) as FixedResponses;
const withBytes = (response: FixedResponse) => ({ ...response, bytes: Buffer.from(response.body) });
const [list, get, start] = [withBytes(fixed.list), withBytes(fixed.get), withBytes(fixed.start)];

createServer((request, response) => {
  const { status, headers, bytes } =
    request.method === 'POST' ? start : request.url?.includes('?') ? list : get;
  // The body has to be read before the next request on the connection.
  request.resume();
  response.writeHead(status, headers);
  response.end(bytes);
}).listen(Number(port), '127.0.0.1');
