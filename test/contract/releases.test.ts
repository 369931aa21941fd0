/** The releases of the manager and how they differ from the contract: spec/releases.yaml, spec/differences.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFECTS } from '../../generated/defects.ts';
import { ERRORS } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { releaseLine } from '../../generated/release-line.ts';
import { DIFFERENCES, RELEASES } from '../../generated/releases.ts';
import { bodySchema } from '../../src/conformance/contract.ts';
import { RELEASES_FOLDER, recordedReleases } from '../recordings/releases.ts';
import { catalogues, type Difference } from './recorded/catalogues.ts';

const { differences } = catalogues();
const entries: [string, Difference][] = Object.entries(differences);
const lines = RELEASES.map(({ line }) => line);

const contract = JSON.parse(
  readFileSync(new URL('../../generated/contract.json', import.meta.url), 'utf8'),
) as { components: Record<string, Record<string, Component>> };

interface Component {
  readonly name?: string;
  readonly in?: string;
  readonly properties?: Record<string, unknown>;
}

describe('the releases', () => {
  it('are each in one line, which its oldest release names', () => {
    const versions = RELEASES.flatMap((release) => release.versions);
    expect(new Set(versions).size).toBe(versions.length);
    for (const { line, versions } of RELEASES) expect(lines.includes(line) && versions.length > 0).toBe(true);
    expect(RELEASES.map(({ line }) => releaseLine(line))).toEqual(
      lines.map((line) => ({ line, isKnown: true })),
    );
  });

  it('are supported fully from some release on', () => {
    const supports = RELEASES.map(({ support }) => support);
    expect(supports).toEqual([...supports].sort());
    expect(new Set(supports)).toEqual(new Set(['careful', 'full']));
  });
});

describe('the line of a version', () => {
  it.each([
    ['6.4', '6.4'],
    ['6.4.2', '6.4'],
    ['7.0.2', '7.0.1'],
    ['7.0.5', '7.1'],
    ['7.1.0.dev1', '7.1'],
    [' 6.0.1-ga ', '6.0.1'],
  ])('of %s is %s', (version, line) => {
    expect(releaseLine(version)).toEqual({ line, isKnown: true });
  });

  it.each([
    ['7.0.3', '7.0.1'],
    ['6.4.9', '6.4'],
    ['8.0', '7.1'],
    ['5.0.5', '5.1'],
  ])('of the unknown release %s is that of the nearest older one, %s', (version, line) => {
    expect(releaseLine(version)).toEqual({ line, isKnown: false });
  });

  it.each(['', 'latest', '7', '6.x', '6.4.', '1.2.3.4 beta'])('does not exist for "%s"', (text) => {
    expect(() => releaseLine(text)).toThrow(/is not a version of Cloudify Manager.*6\.4\.2.*5\.1, .*, 7\.1/);
  });
});

describe('the differences', () => {
  it('leave nothing for the release that the contract describes', () => {
    expect(DIFFERENCES['7.1']).toEqual({});
    const counts = lines.map((line) => Object.keys(DIFFERENCES[line]).length);
    expect(counts.slice(0, -1).every((count) => count > 0)).toBe(true);
  });

  it('are in lines by the variant that they have there', () => {
    expect(DIFFERENCES['7.0.4']['q.filter.hybrid']).toBe('ignored');
    expect(DIFFERENCES['6.4']['q.filter.hybrid']).toBeUndefined();
    expect(DIFFERENCES['6.0.1']['queue.order']).toBe('a');
    expect(DIFFERENCES['6.1']['queue.order']).toBe('b');
  });

  it.each(entries)('%s is described completely', (_, difference) => {
    const { area, subject, where, contract, variants, client, evidence, guard, dangerous, ...rest } =
      difference;
    expect(rest).toEqual({});
    expect([area, subject, contract, client ?? 'none'].every((text) => text.length > 2)).toBe(true);
    expect([undefined, true]).toContain(dangerous);
    expect(evidence).not.toEqual([]);
    expect(Object.keys(where).filter((key) => !PLACES.includes(key))).toEqual([]);
    for (const variant of variants) {
      const { overlay: _, ...described } = variant;
      expect(Object.keys(described).sort()).toEqual(['is', 'lines', 'summary']);
      expect(variant.is).toMatch(/^(absent|ignored|[a-d])$/);
      expect(variant.summary).toMatch(/\.$/);
    }
    expect(contract).toMatch(/\.$/);
  });

  it('give evidence that a release with the difference was recorded to respond differently', () => {
    const recorded = recordedReleases().map((release) => {
      const file = readFileSync(join(RELEASES_FOLDER, `${release}.json`), 'utf8');
      const scenarios = new Set((JSON.parse(file) as { scenario: string }[]).map(({ scenario }) => scenario));
      return { line: releaseLine(release).line, scenarios };
    });
    const given = entries.flatMap(([id, { evidence = [] }]) => evidence.map((name) => [id, name] as const));
    expect(given.length).toBeGreaterThan(60);
    const wrong = given.filter(
      ([id, name]) =>
        !recorded.some(({ line, scenarios }) => Object.hasOwn(DIFFERENCES[line], id) && scenarios.has(name)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(entries)('%s names places of the contract', (_, { where }) => {
    const ids = (where.operations ?? []) as OperationId[];
    const known = {
      operations: Object.keys(OPERATIONS),
      body: ids
        .filter((id) => id in OPERATIONS)
        .flatMap((id) => Object.keys(bodySchema(id)?.properties ?? {})),
      query: ids.filter((id) => id in OPERATIONS).flatMap((id) => Object.keys(OPERATIONS[id].query)),
      headers: headers(),
      fields: Object.keys(contract.components.schemas?.[where.schema ?? '']?.properties ?? {}),
      codes: Object.keys(ERRORS),
      defects: Object.keys(DEFECTS),
    };
    for (const [kind, names] of Object.entries(known)) {
      const given = where[kind as keyof typeof known] ?? [];
      expect(given.filter((name) => !names.includes(name))).toEqual([]);
    }
    if (where.schema !== undefined)
      expect(Object.keys(contract.components.schemas ?? {})).toContain(where.schema);
  });
});

const PLACES = ['operations', 'body', 'query', 'headers', 'schema', 'fields', 'codes', 'defects'];

/** The header fields of requests and responses, those of credentials included. */
function headers(): string[] {
  const { parameters = {}, securitySchemes = {} } = contract.components;
  const named = [...Object.values(parameters), ...Object.values(securitySchemes)];
  const audit = ['Auth-Method', 'Tenant', 'Username'].map((name) => `X-Cloudify-Audit-${name}`);
  return ['Authorization', ...audit, ...named.flatMap((it) => (it.in === 'header' ? (it.name ?? []) : []))];
}
