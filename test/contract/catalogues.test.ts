import { describe, expect, it } from 'vitest';
import { OPERATIONS, type Operation, type OperationId } from '../../generated/operations.ts';
import { requestNotes } from '../../generated/request-notes.ts';
import { validateQuery, validateRequestBody } from '../../generated/validation.ts';
import { CloudifyClient } from '../../src/client/index.ts';
import { bodySchema, parametersOf } from '../../src/conformance/contract.ts';
import { OWN_RECORDINGS, scenarios } from '../recordings/index.ts';
import { catalogues, isSourcePlace } from './recorded/catalogues.ts';

const { errors, lifecycle, defects, oddities, tolerated, roles, permissions, python } = catalogues();
const operations: [string, Operation][] = Object.entries(OPERATIONS);
const operationIds = operations.map(([id]) => id);
const roleNames = roles.map(({ name }) => name);

describe('a catalogue of the contract', () => {
  it('gives evidence that is a recorded scenario or a place in the source', () => {
    const recorded = new Set(scenarios().map(({ scenario }) => scenario));
    const given = evidenceIn({ errors, lifecycle, defects, oddities, tolerated }, '');
    expect(given.length).toBeGreaterThan(0);
    const wrong = given.filter(([, evidence]) => !isSourcePlace(evidence) && !recorded.has(evidence));
    expect(OWN_RECORDINGS ? wrong : []).toEqual([]);
  });

  it('gives evidence for every error, status, defect and oddity', () => {
    const rows = { ...errors, ...lifecycle.statuses, ...defects, ...oddities, ...tolerated };
    expect(Object.entries(rows).flatMap(([id, { evidence }]) => (evidence?.length > 0 ? [] : [id]))).toEqual(
      [],
    );
  });
});

describe('the error catalogue', () => {
  it('has every code that an operation or the life cycle speaks of', () => {
    const cells = Object.values(lifecycle.actions).flatMap((table) =>
      Object.values(table).flatMap(Object.values),
    );
    const spokenOf = [
      lifecycle.patch.rejection,
      ...cells.flatMap(({ error }) => error ?? []),
      ...operations.flatMap(([, { errorCodes }]) => errorCodes),
    ];
    expect(spokenOf.filter((code) => errors[code] === undefined)).toEqual([]);
  });

  it('has no code that no operation returns, but for that of defects', () => {
    const returned = new Set(operations.flatMap(([, { errorCodes }]) => errorCodes));
    expect(Object.keys(errors).filter((code) => !returned.has(code))).toEqual(['internal_server_error']);
  });

  it('is ordered by status, and states for each code whether retrying helps', () => {
    const statuses = Object.values(errors).map(({ status }) => status);
    expect(statuses).toEqual([...statuses].sort((one, other) => one - other));
    expect(Object.values(errors).filter(({ retry }) => retry !== 'never' && retry !== 'later')).toEqual([]);
  });
});

describe('the catalogue of permissions', () => {
  it('has every permission that an operation requires, and gives it to the role that the operation names', () => {
    const wrong = operations.filter(([, { permission, minimumRole }]) => {
      const granted = permissions[permission]?.roles ?? [];
      return roleNames.find((role) => granted.includes(role)) !== minimumRole;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('grants to known roles only, always including the highest, in the order of the roles', () => {
    const wrong = Object.entries(permissions).filter(([, { roles: granted }]) => {
      const inOrder = roleNames.filter((role) => granted.includes(role));
      return granted.join() !== inOrder.join() || granted.at(-1) !== roleNames.at(-1);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

describe('the catalogue of Python methods', () => {
  it('is the same for each operation and each method', () => {
    const fromCatalogue = Object.entries(python).flatMap(([client, methods]) =>
      Object.entries(methods).flatMap(([method, row]) =>
        row.operations.map((id) => `${client}.${method} calls ${id}`),
      ),
    );
    const fromOperations = operations.flatMap(([id, operation]) =>
      operation.python.map((it) => `${it} calls ${id}`),
    );
    expect(fromCatalogue.sort()).toEqual(fromOperations.sort());
  });
});

describe('the counterpart of a Python method', () => {
  const client = new CloudifyClient({ baseUrl: 'http://manager.test', auth: { token: 'none' } });
  const rows = Object.values(python).flatMap((methods) => Object.values(methods));

  it.each(rows.map(({ sdk }) => sdk))('%s is a method of this SDK', (sdk) => {
    const [resource, method, ...rest] = sdk.split('.');
    expect(rest).toEqual([]);
    const methods = {
      executions: client.executions,
      executionGroups: client.executionGroups,
      manager: client.manager,
    };
    expect(Reflect.get(Reflect.get(methods, String(resource)) ?? {}, String(method))).toBeTypeOf('function');
  });
});

describe('the catalogues of defects and oddities', () => {
  it('speak of operations of the contract', () => {
    const rows = Object.entries({ ...defects, ...oddities, ...tolerated });
    const unknown = rows.flatMap(([id, row]) =>
      row.operations.filter((it) => !operationIds.includes(it)).map((it) => `${id}: ${it}`),
    );
    expect(unknown).toEqual([]);
  });

  it('share no id, since a server announces what it does differently by it', () => {
    expect(Object.keys(defects).filter((id) => id in oddities)).toEqual([]);
  });
});

describe('what the contract tolerates', () => {
  const rows = Object.entries(tolerated);

  it('has every deprecated parameter and body field of the contract', () => {
    const deprecated = operationIds.flatMap((id) => [
      ...parametersOf(id as OperationId)
        .filter((parameter) => parameter.deprecated)
        .map(({ name }) => `${id} query ${name}`),
      ...Object.entries(bodySchema(id as OperationId)?.properties ?? {})
        .filter(([, schema]) => schema.deprecated)
        .map(([name]) => `${id} body /${name}`),
    ]);
    const listed = rows.flatMap(([, { operations: ids, in: place, at }]) =>
      ids.flatMap((id) => at.map((name) => `${id} ${place} ${name}`)),
    );
    expect(deprecated.length).toBeGreaterThan(4);
    expect(deprecated.filter((it) => !listed.includes(it))).toEqual([]);
  });

  it.each(rows)('is accepted by the contract: %s', (_, { operations: ids, in: place, at, accepts }) => {
    const value =
      typeof accepts === 'boolean'
        ? 'x'
        : 'const' in accepts
          ? accepts.const
          : 'enum' in accepts
            ? (accepts.enum as unknown[])[0]
            : -1;
    for (const id of ids as OperationId[]) {
      const names = at.filter((name) => place === 'body' || name in OPERATIONS[id].query);
      for (const name of names) {
        const query = place === 'query' ? `${name}=${value}` : '';
        const body = { ...VALID_BODIES[id], [name.slice(1)]: value };
        const found = place === 'query' ? validateQuery(id, query) : validateRequestBody(id, body);
        expect([name, found]).toEqual([name, []]);
        expect(requestNotes(id, query, place === 'body' ? body : undefined)).toMatchObject([
          { name: name.replace('/', '') },
        ]);
      }
    }
  });

  const VALID_BODIES: Partial<Record<OperationId, object>> = {
    startExecution: { deployment_id: 'd1', workflow_id: 'install' },
    actOnExecution: { action: 'cancel' },
  };
});

function evidenceIn(value: unknown, at: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = `${at}/${key}`;
    return key === 'evidence'
      ? textsIn(child).map((text): [string, string] => [below, text])
      : evidenceIn(child, below);
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
