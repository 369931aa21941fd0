/** What the workflows of the walk make of parameters. */
import { CREATE_ENVIRONMENT, DELETE_ENVIRONMENT } from './world.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Exist without being declared, and take whatever they are given. */
const BUILTIN = [
  'create_snapshot',
  'create_log_bundle',
  'upload_blueprint',
  'update_plugin',
  'update',
  CREATE_ENVIRONMENT,
  DELETE_ENVIRONMENT,
];

export const isBuiltin = (workflow: string): boolean => BUILTIN.includes(workflow);

export function isDeclared(workflow: string, blueprint: string | null): boolean {
  const names = blueprint === 'web-shop' ? ['backup', 'restart', 'migrate'] : ['restart'];
  return blueprint !== null && names.includes(workflow);
}

/** Without regard to their values: whether each of them may be given. */
export function areDeclared(workflow: string, given: Parameters, takesAny: boolean): boolean {
  const declared = workflow === 'backup' ? ['region', 'keep_days'] : [];
  return isBuiltin(workflow) || takesAny || Object.keys(given).every((name) => declared.includes(name));
}

/** With the defaults, each in its type; or that they are rejected. Only `backup` declares any. */
export function completeParameters(
  workflow: string,
  given: Parameters,
  takesAny: boolean,
): Parameters | 'rejected' {
  if (isBuiltin(workflow)) return given;
  if (!areDeclared(workflow, given, takesAny)) return 'rejected';
  if (workflow !== 'backup') return given;
  const all: Record<string, unknown> = { region: 'eu', keep_days: 7, ...given };
  const days = Math.trunc(Number(all.keep_days));
  return days >= 1 && days <= 90 ? { ...all, keep_days: days } : 'rejected';
}

/** Some that fit, some that become fit, and some that do not. */
export const EXAMPLES: readonly Parameters[] = [
  {},
  {},
  { keep_days: 30 },
  { keep_days: '14', region: 'us' },
  { keep_days: 91 },
  { colour: 'red' },
  { legacy: true },
];
