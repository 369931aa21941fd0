/** Responses with rows, reduced to the fields of `_include`. */
import type { ExecutionRow, GroupRow } from '../engine/model/types.ts';
import { executionText, groupText } from '../engine/store/render.ts';
import type { Call } from './call.ts';
import type { Success } from './respond.ts';

export type Include = ReadonlySet<string> | undefined;

/** `_get_data` is parsed after the operation was executed (`rest_decorators.py: marshal_with`). */
export function executionResponse(call: Call, row: ExecutionRow, include: Include, status = 200): Success {
  parseDataFlag(call);
  return { status, text: [executionJson(call, row, include)] };
}

export function executionJson({ manager }: Call, row: ExecutionRow, include: Include): string {
  return include ? executionText(row, include, manager.release) : manager.executions.text(row);
}

/** `data`: includes status and members even without `_get_data`. */
export function groupResponse(call: Call, row: GroupRow, include: Include, data = false): Success {
  const withData = parseDataFlag(call) || data;
  return { status: 200, text: [groupText(row, withData, include, call.manager.release)] };
}

export function parseDataFlag({ query }: Call): boolean {
  return query.flag('_get_data', 'get_data');
}

/** The response to a scheduled start: an execution that does not exist (create/607). */
const STUB: Readonly<Record<string, string>> = {
  status: '"scheduled"',
  status_display: '"scheduled"',
  total_operations: '0',
  finished_operations: '0',
  allow_custom_parameters: 'false',
  private_resource: 'false',
};

export function stubResponse(call: Call, include: Include): Success {
  parseDataFlag(call);
  const fields = call.manager.release.executionFields.filter((field) => !include || include.has(field));
  return {
    status: 201,
    text: [`{${fields.map((field) => `"${field}": ${STUB[field] ?? 'null'}`).join(', ')}}`],
  };
}
