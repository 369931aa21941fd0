// Reads a curl command the way a shell would, as far as the guides use curl.
// It promises to refuse what it does not understand, so that no sample goes unjudged.
// It runs nothing.

export interface CurlRequest {
  method: string;
  url: URL;
  headers: Map<string, string>;
  body: unknown;
}

export function parseCurl(command: string): CurlRequest {
  const [program, ...words] = shellWords(command);
  if (program !== 'curl') throw new Error(`not a curl command: ${command}`);
  const headers = new Map<string, string>();
  let method: string | undefined;
  let data: string | undefined;
  let url: URL | undefined;
  while (words.length > 0) {
    const word = words.shift() ?? '';
    if (word === '-i') continue;
    if (word === '-u') words.shift();
    else if (word === '-X') method = words.shift();
    else if (word === '-d') data = words.shift();
    else if (word === '-H') {
      const [name = '', value = ''] = (words.shift() ?? '').split(': ');
      headers.set(name, value);
    } else if (word.startsWith('-')) throw new Error(`an option of curl that nobody taught us: ${word}`);
    else url = new URL(word);
  }
  if (!url) throw new Error(`curl without a URL: ${command}`);
  const body: unknown = data === undefined ? undefined : JSON.parse(data);
  return { method: method ?? (data === undefined ? 'GET' : 'POST'), url, headers, body };
}

function shellWords(command: string): string[] {
  const joined = command.replace(/\\\n/g, ' ').trim();
  return [...joined.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}
