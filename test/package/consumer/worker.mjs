// A worker, bundled by whoever writes it: workers have no import maps.
import { speakTo } from './speak.mjs';

globalThis.onmessage = ({ data }) =>
  speakTo(data).then(globalThis.postMessage, (error) => globalThis.postMessage(error.stack));
