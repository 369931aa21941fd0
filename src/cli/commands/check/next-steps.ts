/** What to do after a run, by its verdict. */
import type { Report } from '../../../conformance/index.ts';
import { shellQuote } from '../../terminal/text.ts';

export interface NextStepOptions {
  readonly sandbox: boolean;
  readonly stateless: boolean;
  readonly recording: readonly string[];
  readonly report: readonly unknown[];
}

export function nextSteps(report: Report, options: NextStepOptions): string[] {
  const steps = stepsFor(report, options);
  return steps.length === 0 ? [] : ['', 'What to do next:', ...steps.map((step) => `  - ${step}`)];
}

function stepsFor(report: Report, options: NextStepOptions): string[] {
  const { verdict, seed, readOnly } = report;
  const isRecording = options.recording.length > 0;
  const files = options.report.length === 0 ? ['Write everything to a file: --report html'] : [];
  const missing = report.suites.some((suite) => suite.missing !== undefined)
    ? ['Install what the missing suites need; the lines above have the commands.']
    : [];
  switch (verdict) {
    case 'failed': {
      const [first] = report.causes;
      const again = first && `Run one check again: --grep ${shellQuote(first.example.check)} --seed ${seed}`;
      return [
        'Send a request of a finding again, with its "reproduce" line; CLOUDIFY_PASSWORD or CLOUDIFY_TOKEN must be set.',
        ...(again && !isRecording ? [again] : []),
        ...files,
      ];
    }
    case 'passed':
      return [
        ...missing,
        ...(readOnly && !isRecording && !options.stateless
          ? [
              'Check what writing does, too: --write --deployment <id> --workflow <name>. It asks before it writes.',
            ]
          : []),
        ...(isRecording ? ['Check the server itself: cloudify-executions check <url>'] : []),
      ];
    case 'inconclusive':
      return [
        ...missing,
        'Remove the reasons above and run it again.',
        `The same choices again: --seed ${seed}`,
      ];
    case 'unreachable':
      return ['Check the server and the network, then run it again. A slow server: --request-timeout <time>'];
    case 'error':
      return ['The checker has a defect. Report it with the file that --report json writes.'];
    case 'interrupted':
      return ['Run it again for a verdict. --suite and --grep carry out a part of the checks.'];
  }
}
