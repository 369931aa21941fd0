export { GroupPlay as default } from '../../console/play/playground.tsx';
