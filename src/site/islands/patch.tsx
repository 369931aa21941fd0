export { PatchTrial as default } from '../../console/views/lifecycle/patch-trial.tsx';
