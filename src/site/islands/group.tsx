export { GroupPlay as default } from '../../console/views/play/playground.tsx';
