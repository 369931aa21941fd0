/** Generates sample data in a worker. */
export function generateInWorker(count: number, now: number): Promise<Blob> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'large-world' });
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The sample data could not be generated.'));
    worker.postMessage({ count, now });
  }).finally(() => worker.terminate());
}
