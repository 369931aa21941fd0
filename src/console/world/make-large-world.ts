/** A large world as the bytes of a state document, made in a worker. */
export function makeLargeWorld(count: number, now: number): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'large-world' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The world could not be made.'));
    worker.postMessage({ count, now });
  }).finally(() => worker.terminate());
}
