// Reads a curl command as curl does, as far as the samples use it, and returns the request that it sends.
// An unknown option is an error. Nothing is run.
import { shellCommands } from './shell.ts';

export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it is sent. */
  readonly body?: string;
}

/** What files hold that a command may send, by name. */
export type Files = Readonly<Record<string, string>>;

const SILENT = ['-i', '-s', '-S', '-sS', '-f', '--silent', '--show-error', '--fail-with-body'];

/** The request of the one curl command that the text is. */
export function parseCurl(text: string, files?: Files): WireRequest {
  const [command, ...others] = shellCommands(text);
  if (command === undefined || others.length > 0) throw new Error(`not one command: ${text}`);
  return curlRequest(command.words, files);
}

/** The request of a command that has been taken apart. */
export function curlRequest([program, ...words]: readonly string[], files: Files = {}): WireRequest {
  if (program !== 'curl') throw new Error(`not a curl command: ${program}`);
  const headers: Record<string, string> = {};
  let method: string | undefined;
  let body: string | undefined;
  let url: URL | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const value = () => {
      at += 1;
      const given = words[at];
      if (given === undefined) throw new Error(`curl: ${word} needs a value`);
      return given;
    };
    if (SILENT.includes(word)) continue;
    if (word === '-X') method = value();
    else if (word === '-u') headers.authorization = `Basic ${Buffer.from(value()).toString('base64')}`;
    else if (word === '-d') {
      body = value();
      if (body.startsWith('@')) body = files[body.slice(1)];
      if (body === undefined) throw new Error(`curl would read a file that is not there: ${word}`);
    } else if (word === '-H') {
      const [, name = '', content = ''] = /^([^:]+): ?(.*)$/s.exec(value()) ?? [];
      headers[name.toLowerCase()] = content;
    } else if (word.startsWith('-')) throw new Error(`an unsupported option of curl: ${word}`);
    else if (url) throw new Error(`curl has two URLs: ${word}`);
    else if (/[{}[\]]/.test(word.replace(/^https?:\/\/\[[\da-f:]+\]/, ''))) {
      throw new Error(`curl would expand the braces of ${word}`);
    } else url = new URL(word);
  }
  if (!url) throw new Error('curl without a URL');
  if (body !== undefined) headers['content-type'] ??= 'application/x-www-form-urlencoded';
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url,
    headers,
    ...(body !== undefined && { body }),
  };
}
