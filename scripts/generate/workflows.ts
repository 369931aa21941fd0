import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { constant, header } from './codegen.ts';

const SOURCE = 'spec/workflows.arazzo.yaml';

/** generated/workflows.ts: the Arazzo document, for whoever carries its workflows out. */
export async function workflows(root: string): Promise<string> {
  const document: unknown = parse(await readFile(join(root, SOURCE), 'utf8'));
  return [
    header(SOURCE),
    constant('WORKFLOWS', document, 'What one does with executions, step by step (Arazzo 1.0).'),
  ].join('\n');
}
