/** The least a server on Node can do: the same bytes for every request. Arguments: port, file with the answer. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export interface FixedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const [, , port, file] = process.argv;
const { headers, body } = JSON.parse(readFileSync(String(file), 'utf8')) as FixedAnswer;

const bytes = Buffer.from(body, 'latin1');

createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(Number(port), '127.0.0.1');
