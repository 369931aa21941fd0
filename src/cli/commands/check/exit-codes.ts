import type { Verdict } from '../../../conformance/index.ts';
import type { ExitCode } from '../../exit-codes.ts';

/** What the exit code of `check` says to a script. The help and the guide show the same table. */
export const CHECK_EXIT_CODES = [
  { code: 0, meaning: 'Every check that was carried out passed, and at least one was.' },
  { code: 1, meaning: 'Usage error: what was typed cannot be used. Nothing was checked.' },
  { code: 2, meaning: 'The server breaks the contract.' },
  { code: 3, meaning: 'The checker itself failed.' },
  { code: 4, meaning: 'Inconclusive: a check had no result, or none could be carried out.' },
  { code: 5, meaning: 'Unreachable: no response, or the server is not a Cloudify Manager.' },
  { code: 130, meaning: 'Interrupted by Ctrl-C, inconclusive (143: SIGTERM, 129: the terminal was closed).' },
] as const satisfies readonly { code: ExitCode; meaning: string }[];

/** Without `interrupted`, where it depends on the signal. */
export const CODE_OF_VERDICT = {
  passed: 0,
  failed: 2,
  error: 3,
  inconclusive: 4,
  unreachable: 5,
} as const satisfies Record<Exclude<Verdict, 'interrupted'>, ExitCode>;
