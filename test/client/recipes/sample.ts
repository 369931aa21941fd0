import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../scripts/lib/bundle.ts';
import { guide } from '../../contract/guides/guide.ts';

/** What the names that users import stand for in this repository; the longer ones first, as they begin with the other. */
export const SOURCES: Record<string, string> = {
  'cloudify-executions/logging': join(ROOT, 'src/client/logging/index.ts'),
  'cloudify-executions/validation': join(ROOT, 'src/client/validation/index.ts'),
  'cloudify-executions/tanstack-query': join(ROOT, 'src/client/tanstack-query/index.ts'),
  'cloudify-executions/sandbox/node': join(ROOT, 'src/sandbox/server/start-sandbox.ts'),
  'cloudify-executions/sandbox': join(ROOT, 'src/sandbox/index.ts'),
  'cloudify-executions': join(ROOT, 'src/client/index.ts'),
};

/** The one TypeScript sample of the guide that has this text, as it stands there. */
export function sampleWith(file: string, text: string): string {
  const found = guide(file).codeBlocks.filter(
    ({ language, code }) => language === 'ts' && code.includes(text),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${file} has ${found.length} samples with "${text}".`);
  return found[0].code;
}

/** The same, importing the package from its sources. */
export function onSources(code: string): string {
  return Object.entries(SOURCES).reduce(
    (text, [name, path]) => text.replaceAll(`'${name}'`, `'${pathToFileURL(path).href}'`),
    code,
  );
}
