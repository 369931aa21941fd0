export { LifecycleExplorer as default } from '../../console/views/lifecycle/explorer.tsx';
