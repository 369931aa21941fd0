import { shouldStart } from '../../engine/rules/start-decision.ts';
import { executionOf, type Handler } from '../call.ts';

export const shouldStartExecution: Handler = (call) => {
  return { status: 200, text: [String(shouldStart(call.manager, executionOf(call)))] };
};
