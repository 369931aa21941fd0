import { afterAll, describe, expect, it } from 'vitest';
import { ERRORS } from '../../generated/errors.ts';
import type { OperationId } from '../../generated/operations.ts';
import { OWN_RECORDINGS } from '../recordings/index.ts';
import { catalogues, type Defect, isSourcePlace } from './recorded/catalogues.ts';
import { type Located, meets } from './recorded/criteria.ts';
import { type Exchange, exchanges } from './recorded/exchange.ts';
import { type RequestViolation, requestViolations } from './recorded/request-violations.ts';
import { responseViolations } from './recorded/response-violations.ts';
import { routingResponse } from './recorded/routing-responses.ts';

type Reached = Exchange & { operationId: OperationId };

const { defects, oddities } = catalogues();
const all = exchanges();
const routed = all.filter((exchange) => routingResponse(exchange));
const reached = all.filter((exchange): exchange is Reached => !routingResponse(exchange));
const failed = reached.filter(({ response }) => response.error_code === 'internal_server_error');
const handled = reached.filter((exchange) => !failed.includes(exchange));
const accepted = handled.filter(({ response }) => response.status < 300);

/** Oddity → the scenarios that needed it. */
const needed = new Map<string, Set<string>>();

describe('what was recorded from a real manager', () => {
  it('is documented for the operation, in status, media type, error code and every field', () => {
    const problems = handled.flatMap((exchange) =>
      responseViolations(exchange, exchange.operationId).map((violation) => `${exchange.name}: ${violation}`),
    );
    expect(problems).toEqual([]);
  });

  it('is a page of the routing where no operation is reached', () => {
    const problems = routed.flatMap((exchange) => {
      const { status, content_type: contentType } = exchange.response;
      const expected = routingResponse(exchange);
      return status === expected?.status && contentType === expected.contentType
        ? []
        : [`${exchange.name}: ${status} ${contentType} is not what "${expected?.rule}" gets`];
    });
    expect(problems).toEqual([]);
  });

  it('is strict JSON, but for numbers that came in with the request', () => {
    const { operations } = defects['numbers-that-are-not-json'] as Defect;
    const raw = handled.filter(({ response }) => response.raw !== undefined);
    const problems = raw
      .filter(({ operationId }) => !operations.includes(operationId))
      .map(({ name }) => name);
    expect(problems).toEqual([]);
  });
});

describe('what a real manager was recorded to accept', () => {
  it('is allowed by the contract, or listed among the oddities', () => {
    const problems = accepted.flatMap((exchange) =>
      requestViolations(exchange, exchange.operationId)
        .filter((violation) => !isOddity(exchange, violation))
        .map(({ in: place, message }) => `${exchange.name}: ${place}: ${message}`),
    );
    expect(problems).toEqual([]);
  });

  it('shows every oddity that no line of the source explains', () => {
    const idle = Object.entries(oddities).filter(
      ([id, { evidence }]) => !needed.has(id) && !evidence.some(isSourcePlace),
    );
    expect(OWN_RECORDINGS ? idle.map(([id]) => id) : []).toEqual([]);
  });

  it('shows each oddity in the scenarios that it names', () => {
    const wrong = Object.entries(oddities).flatMap(([id, { evidence }]) =>
      evidence
        .filter((it) => !isSourcePlace(it) && !needed.get(id)?.has(it))
        .map((it) => `${id} does not occur in ${it}`),
    );
    expect(OWN_RECORDINGS ? wrong : []).toEqual([]);
  });
});

describe('what a real manager was recorded to fail at', () => {
  it('contains what a defect describes', () => {
    const problems = failed.filter((exchange) => defectsOf(exchange).length === 0).map(({ name }) => name);
    expect(problems).toEqual([]);
  });

  it('is listed by exactly one of these defects', () => {
    const problems = failed.flatMap((exchange) => {
      const listing = Object.entries(defects)
        .filter(
          ([, { kind, evidence }]) =>
            kind === 'internal-error' && evidence.includes(exchange.scenario.scenario),
        )
        .map(([id]) => id);
      const [id, ...more] = listing;
      if (id !== undefined && more.length === 0 && defectsOf(exchange).includes(id)) return [];
      return [
        `${exchange.name}: is listed by ${listing.join(', ') || 'none'}; fits ${defectsOf(exchange).join(', ')}`,
      ];
    });
    expect(OWN_RECORDINGS ? problems : []).toEqual([]);
  });

  it('is shown by every scenario that a defect of this kind names', () => {
    const failing = new Set(failed.map(({ scenario }) => scenario.scenario));
    const wrong = Object.entries(defects)
      .filter(([, { kind }]) => kind === 'internal-error')
      .flatMap(([id, { evidence }]) =>
        evidence
          .filter((it) => !isSourcePlace(it) && !failing.has(it))
          .map((it) => `${id}: ${it} has no 500`),
      );
    expect(OWN_RECORDINGS ? wrong : []).toEqual([]);
  });
});

afterAll(() => {
  const combinations = new Set(
    handled.map(({ operationId, response }) => `${operationId} ${response.status}`),
  );
  const codes = new Set(handled.flatMap(({ response }) => response.error_code ?? []));
  console.log(
    [
      `${all.length} recorded exchanges`,
      `${handled.length} responses judged`,
      `${accepted.length} accepted requests judged`,
      `${routed.length} routing pages`,
      `${failed.length} responses of 500`,
      `${combinations.size} operations × statuses`,
      `${codes.size} of ${Object.keys(ERRORS).length} error codes`,
      `${needed.size} of ${Object.keys(oddities).length} oddities`,
    ].join(' | '),
  );
  const scenarios = [...needed].map(([id, names]) => `${id} (${names.size})`);
  console.log(`Oddities, with the number of scenarios that need them: ${scenarios.sort().join(', ')}`);
});

function isOddity({ scenario, operationId }: Reached, violation: RequestViolation): boolean {
  const found = Object.entries(oddities).filter(
    ([, oddity]) => oddity.operations.includes(operationId) && meets(violation, oddity, oddity.accepts),
  );
  for (const [id] of found) needed.set(id, (needed.get(id) ?? new Set()).add(scenario.scenario));
  return found.length > 0;
}

/** The internal errors that a request fits: those whose signs it has in it, otherwise those that have no sign. */
function defectsOf(exchange: Reached): string[] {
  const values = requestValues(exchange);
  const candidates = Object.entries(defects).filter(
    ([, { kind, operations }]) => kind === 'internal-error' && operations.includes(exchange.operationId),
  );
  const signed = candidates.filter(([, { requests = [] }]) =>
    requests.some((request) => values.some((located) => meets(located, request, request.value))),
  );
  const unsigned = candidates.filter(([, { requests }]) => requests === undefined);
  return (signed.length > 0 ? signed : unsigned).map(([id]) => id);
}

/** Everything in a request that a defect can speak of: the body with all that is in it, the query, the headers, the id. */
function requestValues({ body, query, headers, id }: Exchange): Located[] {
  // Defects concern known and unknown names alike, so their `*` has to fit every one.
  const located = (place: Located['in'], at: string, value: unknown): Located => ({
    in: place,
    at,
    value,
    unknown: true,
  });
  return [
    ...(body === undefined ? [] : within(body.value, '').map(([at, value]) => located('body', at, value))),
    ...[...new URLSearchParams(query)].map(([name, value]) => located('query', name, value)),
    ...[...headers].map(([name, value]) => located('header', name, value)),
    ...(id === undefined ? [] : [located('path', 'id', id)]),
  ];
}

function within(value: unknown, at: string): [string, unknown][] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[at, value], ...children.flatMap(([key, child]) => within(child, `${at}/${key}`))];
}
