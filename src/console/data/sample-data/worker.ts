// Generates sample data in a thread of its own, so that the page stays responsive.
import { generateSampleData } from './generate.ts';

const scope = globalThis as unknown as {
  onmessage: (event: { data: { count: number; now: number } }) => void;
  postMessage(message: Blob): void;
};

scope.onmessage = ({ data: { count, now } }) => {
  // A blob can be sent without copying its content into the page.
  scope.postMessage(new Blob([...generateSampleData(count, now)], { type: 'application/json' }));
};
