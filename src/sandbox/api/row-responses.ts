/** Rows as answers of an operation, narrowed to the fields that were asked for. */
import { EXECUTION_FIELDS } from '../../../generated/operations.ts';
import type { ExecutionRow, GroupRow } from '../engine/model/types.ts';
import { executionText, groupText } from '../engine/store/render.ts';
import type { Call } from './call.ts';
import type { Success } from './respond.ts';

export type Include = ReadonlySet<string> | undefined;

/** `_get_data` is looked at while a row is written, when the work is done (`rest_decorators.py: marshal_with`). */
export function executionAnswer(call: Call, row: ExecutionRow, include: Include, status = 200): Success {
  readDataFlag(call);
  return { status, text: [executionRow(call, row, include)] };
}

export function executionRow({ manager }: Call, row: ExecutionRow, include: Include): string {
  return include ? executionText(row, include) : manager.executions.text(row);
}

/** `data`: status and members are filled in even when nobody asked for them. */
export function groupAnswer(call: Call, row: GroupRow, include: Include, data = false): Success {
  const asked = readDataFlag(call);
  return { status: 200, text: [groupText(row, data || asked, include)] };
}

export function readDataFlag({ query }: Call): boolean {
  return query.flag('_get_data', 'get_data');
}

/** What a scheduled start is answered with: an execution that does not exist (create/607). */
const STUB: Readonly<Record<string, string>> = {
  status: '"scheduled"',
  status_display: '"scheduled"',
  total_operations: '0',
  finished_operations: '0',
  allow_custom_parameters: 'false',
  private_resource: 'false',
};

export function stubAnswer(call: Call, include: Include): Success {
  readDataFlag(call);
  const fields = EXECUTION_FIELDS.filter((field) => !include || include.has(field));
  return {
    status: 201,
    text: [`{${fields.map((field) => `"${field}": ${STUB[field] ?? 'null'}`).join(', ')}}`],
  };
}
