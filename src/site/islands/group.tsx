export { GroupPlayground as default } from '../../console/views/playground/playground.tsx';
