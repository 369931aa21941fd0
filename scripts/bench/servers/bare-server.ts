/** The least a server on Node can do: the same bytes for each kind of request. Arguments: port, file with the answers. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestName } from './contender.ts';

export interface FixedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export type FixedAnswers = Readonly<Record<RequestName, FixedAnswer>>;

const [, , port, file] = process.argv;
const fixed = JSON.parse(readFileSync(String(file), 'utf8')) as FixedAnswers;
const inBytes = (answer: FixedAnswer) => ({ ...answer, bytes: Buffer.from(answer.body, 'latin1') });
const [list, get, start] = [inBytes(fixed.list), inBytes(fixed.get), inBytes(fixed.start)];

createServer((request, response) => {
  const { status, headers, bytes } =
    request.method === 'POST' ? start : request.url?.includes('?') ? list : get;
  // What has been sent has to be read, or the next request is not.
  request.resume();
  response.writeHead(status, headers);
  response.end(bytes);
}).listen(Number(port), '127.0.0.1');
