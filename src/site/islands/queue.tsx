export { QueuePlay as default } from '../../console/views/play/playground.tsx';
