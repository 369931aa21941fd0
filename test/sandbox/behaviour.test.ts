/** What a workflow does when it runs is data: put together from three places, drawn by chance, and checked. */
import { describe, expect, test } from 'vitest';
import { mergeBehaviours, samplePlan } from '../../src/sandbox/engine/simulation/behaviour.ts';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';
import { behaviourIssues, behavioursIssues } from '../../src/sandbox/engine/snapshot/validate-behaviours.ts';

const plans = (behaviour: ReturnType<typeof mergeBehaviours>, count = 1_000) =>
  Array.from({ length: count }, (_, run) => samplePlan(behaviour, new Random(run)));

describe('a behaviour', () => {
  test('without any values runs for some seconds and terminates', () => {
    for (const plan of plans(mergeBehaviours('backup', []))) {
      expect(plan).toMatchObject({ outcome: 'terminated', honorsCancel: true, error: null });
      expect(plan.duration).toBeGreaterThanOrEqual(5_000);
      expect(plan.duration).toBeLessThanOrEqual(20_000);
      expect(plan.operations).toBeGreaterThan(0);
    }
  });

  test('takes each value from the first layer that has it', () => {
    const behaviour = mergeBehaviours('backup', [
      { duration_ms: 1 },
      null,
      { duration_ms: 2, operations: 2 },
      { duration_ms: 3, operations: 3, pickup_ms: 3 },
    ]);
    expect(behaviour).toMatchObject({ duration_ms: 1, operations: 2, pickup_ms: 3, honors_cancel: true });
  });

  test('with an outcome overrides outcome and failure rate of the layers below', () => {
    const failing = { failure_rate: 1 };
    expect(
      plans(mergeBehaviours('backup', [{ outcome: 'terminated' }, failing])).map((p) => p.outcome),
    ).not.toContain('failed');
    const rate = mergeBehaviours('backup', [{ failure_rate: 0 }, { outcome: 'failed' }]);
    expect(plans(rate).map((plan) => plan.outcome)).not.toContain('failed');
  });

  test('fails at its failure rate', () => {
    const failed = plans(mergeBehaviours('backup', [{ failure_rate: 0.3 }]), 10_000).filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(Math.abs(failed.length - 3_000)).toBeLessThan(200);
  });

  test('draws numbers from a range including both ends', () => {
    const operations = plans(mergeBehaviours('backup', [{ operations: [2, 4] }])).map(
      (plan) => plan.operations,
    );
    expect([...new Set(operations)].sort()).toEqual([2, 3, 4]);
  });
});

describe('the validation of behaviours', () => {
  test('accepts valid behaviours', () => {
    const everything = {
      pickup_ms: 0,
      duration_ms: [1_000, 2_000],
      operations: 12,
      outcome: 'terminated',
      failure_rate: 0.5,
      error: 'disk full',
      honors_cancel: false,
    };
    expect(behaviourIssues(everything, '')).toEqual([]);
    expect(behaviourIssues({}, '')).toEqual([]);
    expect(behaviourIssues({ outcome: 'never_ends', error: null }, '')).toEqual([]);
    expect(behavioursIssues({ backup: everything, '*': {} }, '')).toEqual([]);
  });

  test.each([
    [{ duration_ms: -1 }, '/duration_ms', 'must be 0 or more'],
    [{ duration_ms: [2, 1] }, '/duration_ms', 'must be a pair [min, max]'],
    [{ duration_ms: [1] }, '/duration_ms', 'must have at least 2 items'],
    [{ pickup_ms: '1 s' }, '/pickup_ms', 'must be integer'],
    [{ operations: 1.5 }, '/operations', 'must be integer'],
    [{ operations: 10_001 }, '/operations', 'must be 10000 or less'],
    [{ outcome: 'cancelled' }, '/outcome', 'must be one of terminated, failed, never_ends'],
    [{ failure_rate: 2 }, '/failure_rate', 'must be 1 or less'],
    [{ failure_rate: Number.NaN }, '/failure_rate', 'must be number'],
    [{ error: 5 }, '/error', 'must be string or null'],
    [{ honors_cancel: 'no' }, '/honors_cancel', 'must be boolean'],
    [{ 'a/b~': 1 }, '/a~1b~0', 'is not known here; known are pickup_ms, duration_ms, operations'],
    [JSON.parse('{"__proto__": {}}'), '/__proto__', 'is not known here'],
    [{ outcome: 'failed', failure_rate: 0.5 }, '/failure_rate', 'requires the outcome terminated'],
  ])('describes what is wrong with %j', (behaviour, place, message) => {
    const faults = behaviourIssues(behaviour, '/behaviour');
    expect(faults).toEqual([{ path: `/behaviour${place}`, message: expect.stringContaining(message) }]);
  });

  test.each([null, [], 'fast', 5, 5n])('rejects %o as a behaviour and as a map of behaviours', (value) => {
    expect(behaviourIssues(value, '/x')).toEqual([
      { path: '/x', message: expect.stringContaining('must be ') },
    ]);
    expect(behavioursIssues(value, '/x')).toEqual([
      { path: '/x', message: expect.stringContaining('must be ') },
    ]);
  });

  test('names the workflow with the invalid behaviour', () => {
    expect(behavioursIssues({ backup: {}, 'a/b': { operations: -1 } }, '/behaviours')).toEqual([
      { path: '/behaviours/a~1b/operations', message: expect.any(String) },
    ]);
  });
});
