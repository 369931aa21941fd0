// Generates sample data in a thread of its own, so that the page stays responsive.
import { generateSampleData } from './generate.ts';

/** What the worker sends: the share that is done, from 0 to 1, and in the end the document. */
export type FromWorker = number | Blob;

const scope = globalThis as unknown as {
  onmessage: (event: { data: { count: number; now: number } }) => void;
  postMessage(message: FromWorker): void;
};

scope.onmessage = ({ data: { count, now } }) => {
  const chunks: string[] = [];
  let rows = 0;
  for (const chunk of generateSampleData(count, now)) {
    chunks.push(chunk);
    rows += chunk.split('\n').length;
    scope.postMessage(Math.min(1, rows / count));
  }
  // A blob can be sent without copying its content into the page.
  scope.postMessage(new Blob(chunks, { type: 'application/json' }));
};
