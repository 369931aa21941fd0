// Writes a large world in a thread of its own, so that the page does not stand still meanwhile.
import { largeWorld } from './large-world.ts';

const scope = globalThis as unknown as {
  onmessage: (event: { data: { count: number; now: number } }) => void;
  postMessage(message: Uint8Array, transfer: Transferable[]): void;
};

scope.onmessage = ({ data: { count, now } }) => {
  const text = [...largeWorld(count, now)].join('');
  const bytes = new TextEncoder().encode(text);
  scope.postMessage(bytes, [bytes.buffer]);
};
