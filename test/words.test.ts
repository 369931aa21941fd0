/** Words and names that were replaced by the standard terms of the field. They must not come back. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What is written in their place, as a regular expression without regard to case → the standard term. */
const WORDS: readonly (readonly [pattern: string, instead: string])[] = [
  ['whoever|nobody|somebody|everybody', 'the caller, the user, the server, a client that …'],
  ['unless (?:given|said otherwise)', 'Default: …'],
  ['gets on', 'progress'],
  ['goes before', 'overrides, takes precedence'],
  ['in the way', 'blocking, conflicting'],
  ['mend(?:s|ed|ing)?', 'fix'],
  ['upwards|downwards', 'ascending, descending'],
  ['harder and harder', 'escalating'],
  ['struck|strikes|befall\\w*|mishap', 'triggered, apply, injected fault'],
  ['answers?|answered', 'response, returns, responds'],
  ['refusals?|refuses', 'error response, rejects'],
  ['hindrance', 'block reason'],
  ['heritage', 'inherited fields'],
  ['all the same', 'anyway'],
  ['begin again', 'reset'],
];

/** Old names of public exports and of files, exactly as they were written. */
const NAMES: readonly (readonly [name: string, instead: string])[] = [
  ['ENDED_STATUSES', 'FINISHED_STATUSES'],
  ['isEnded', 'isFinished'],
  ['DeadlineError', 'DeadlineExceededError'],
  ['ProtocolError', 'UnexpectedResponseError'],
  ['mayHaveArrived', 'maybeSent'],
  ['CancelOutcome', 'CancelResult'],
  ['AnyStatus', 'StatusLike'],
  ['StateFaults', 'StateValidationError'],
  ['NotJson', 'JsonSyntaxError'],
  ['Workplace', 'WorkerContext'],
  ['OrderedRows', 'SortedList'],
];

/** The changelog and this file name what was replaced. */
const EXEMPT = ['CHANGELOG.md', 'test/words.test.ts'];

/** Legitimate uses: a file, the text of the line, and why it may stay. */
const ALLOWED: readonly { file: string; text: string; why: string }[] = [
  { file: 'src/site/samples/java.ts', text: 'noBody()', why: 'a method of java.net.http' },
];

const LINES = lines();

function lines(): { file: string; number: number; text: string }[] {
  const listed = execFileSync('git', ['ls-files', 'src', 'scripts', 'spec', 'test', 'examples', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => /\.(tsx?|js|css|md|yaml|html)$/.test(file));
  return files
    .filter((file) => !EXEMPT.includes(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .map((text, index) => ({ file, number: index + 1, text })),
    )
    .filter(({ file, text }) => !ALLOWED.some((use) => use.file === file && text.includes(use.text)));
}

function found(pattern: RegExp): string[] {
  return LINES.filter(({ text }) => pattern.test(text)).map(
    ({ file, number, text }) => `${file}:${number}: ${text.trim()}`,
  );
}

test.each(WORDS)('"%s" is not written; the term is: %s', (pattern) => {
  expect(found(new RegExp(`\\b(?:${pattern})\\b`, 'i'))).toEqual([]);
});

test.each(NAMES)('%s is named %s', (name) => {
  expect(found(new RegExp(`\\b${name}\\b`))).toEqual([]);
});
