import type { FromWorker } from './worker.ts';

/**
 * Generates sample data in a worker.
 *
 * @param onProgress Is called with the share that is done, from 0 to 1.
 */
export function generateInWorker(
  count: number,
  now: number,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'large-world' });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: { data: FromWorker }) =>
      typeof data === 'number' ? onProgress(data) : resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The sample data could not be generated.'));
    worker.postMessage({ count, now });
  }).finally(() => worker.terminate());
}
