export { QueuePlay as default } from '../../console/play/playground.tsx';
