export { QueuePlayground as default } from '../../console/views/playground/playground.tsx';
