import { badParameters } from '../../engine/model/errors.ts';
import { parseDate } from '../../engine/python/dateutil.ts';
import { formatTime } from '../../engine/python/time.ts';
import { type Call, type Handler, listScope } from '../call.ts';
import { rowList } from './row-list.ts';
import { eventsOf } from './rows.ts';

/** The filters that select executions, and their names there. */
const EXECUTION_FILTERS = new Map([
  ['execution_id', 'id'],
  ['execution_group_id', 'execution_group_id'],
  ['deployment_id', 'deployment_id'],
  ['blueprint_id', 'blueprint_id'],
  ['workflow_id', 'workflow_id'],
]);

/** The start and the end of the executions that the caller can see, the oldest first. */
export const listEvents: Handler = (call) => {
  const { manager, query } = call;
  const names = [...EXECUTION_FILTERS].filter(([name]) => query.first(name) !== null);
  const filters = new Map(names.map(([name, column]) => [column, query.all(name)]));
  const { rows } = manager.executions.page({
    scope: listScope(call),
    filters,
    sort: [],
    offset: 0,
    size: null,
  });
  const { from, to } = parseRange(call);
  const events = rows
    .flatMap(eventsOf)
    .filter(({ timestamp }) => timestamp >= from && timestamp <= to)
    .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  return rowList(call, 'Event', events, [...EXECUTION_FILTERS.keys()]);
};

/** `_range=timestamp,<from>,<to>`; each end may be missing. */
function parseRange({ manager, query }: Call): { from: string; to: string } {
  const [, from = '', to = ''] = (query.first('_range') ?? '').split(',');
  const parse = (text: string, fallback: string): string => {
    if (text === '') return fallback;
    const time = parseDate(text, manager.clock.now());
    if (time === undefined) throw badParameters(`_range has a time that is none: ${text}.`);
    return formatTime(time);
  };
  return { from: parse(from, ''), to: parse(to, '~') };
}
