import type { SimulatedExecution } from './simulate.ts';

const LINE = /^(?<deployment>.*?) {2,}(?<workflow>\S+) +(?<queued>\.*)(?<running>=+)$/;

/**
 * Reads a timeline as the guides write it: below an axis in seconds a line for each execution, with a column for each
 * second, `.` in the queue and `=` running. A line without a deployment belongs to the one above.
 */
export function parseTimeline(text: string): SimulatedExecution[] {
  const [axis = '', ...lines] = text.trimEnd().split('\n');
  const origin = axis.indexOf('0');
  let deployment = '';
  return lines.map((line) => {
    const found = LINE.exec(line)?.groups;
    if (found === undefined) throw new Error(`This is no line of a timeline: ${line}`);
    const { workflow = '', queued = '', running = '' } = found;
    deployment = found.deployment || deployment;
    const ended = line.length - origin;
    const started = ended - running.length;
    return { deployment, workflow, created: started - queued.length, started, ended, rejectedWith: null };
  });
}
