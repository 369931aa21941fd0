/** What an editor shows at a start: names of workflows to choose from, and the type of the method. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(import.meta.dirname, 'editor.ts');

const TEXT = `
import { CloudifyClient } from '../../src/client/index.ts';
declare module '../../src/client/index.ts' {
  interface WorkflowParameters {
    backup: { keep_days?: number };
    heal: { node_instance_id: string };
  }
}
declare const client: CloudifyClient;
client.executions.start({ deployment_id: 'a', workflow_id: '' });
client.executionGroups.run({ deployment_group_id: 'a', workflow_id: '' });
client.executions.run({ deployment_id: 'a', workflow_id: 'backup', parameters: {  } });
client.executions.list({ filter: { workflow_id: ['', 'other'] } });
client.executionGroups.list({ filter: { workflow_id: '' } });
client.executions.waitFor({ filter: { deployment_id: 'a', workflow_id: '' } });
`;

/** The language service over one file, as an editor runs it. */
const editor = ts.createLanguageService({
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (file) => {
    const text = file === FILE ? TEXT : ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => ROOT,
  getCompilationSettings: () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
    return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT).options;
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (file) => file === FILE || ts.sys.fileExists(file),
  readFile: ts.sys.readFile,
});

/** What it offers behind a part of the text. */
const offered = (part: string) =>
  editor
    .getCompletionsAtPosition(FILE, TEXT.indexOf(part) + part.length, {})
    ?.entries.map(({ name }) => name);

test('the names of known workflows are completed', () => {
  // Beside the text that is typed already, here none.
  expect(offered("start({ deployment_id: 'a', workflow_id: '")).toEqual(['', 'backup', 'heal']);
  expect(offered("run({ deployment_group_id: 'a', workflow_id: '")).toEqual(['', 'backup', 'heal']);
});

test('the names of known workflows are completed in filters', () => {
  expect(offered("executions.list({ filter: { workflow_id: ['")).toEqual(['backup', 'heal']);
  expect(offered("executionGroups.list({ filter: { workflow_id: '")).toEqual(['backup', 'heal']);
  expect(offered("waitFor({ filter: { deployment_id: 'a', workflow_id: '")).toEqual(['backup', 'heal']);
});

test('the parameters of a known workflow are completed', () => {
  expect(offered("workflow_id: 'backup', parameters: { ")).toEqual(['keep_days']);
});

test('the method is shown with the name of the workflow', () => {
  const info = editor.getQuickInfoAtPosition(FILE, TEXT.lastIndexOf('run('));
  expect(ts.displayPartsToString(info?.displayParts)).toBe(
    '(method) Executions.run<"backup">(execution: ExecutionStart<"backup">, options?: RunOptions): Promise<TypedExecution<"backup">>',
  );
});
