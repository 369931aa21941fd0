/** What a workflow does when it runs is data: put together from three places, drawn by chance, and checked. */
import { describe, expect, test } from 'vitest';
import {
  behaviourFaults,
  behavioursFaults,
  mergeBehaviours,
  samplePlan,
} from '../../src/sandbox/engine/simulation/behaviour.ts';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';

const plans = (behaviour: ReturnType<typeof mergeBehaviours>, count = 1_000) =>
  Array.from({ length: count }, (_, run) => samplePlan(behaviour, new Random(run)));

describe('a behaviour', () => {
  test('without any values runs for some seconds and terminates', () => {
    for (const plan of plans(mergeBehaviours('backup', []))) {
      expect(plan).toMatchObject({ outcome: 'terminated', heedsCancel: true, error: null });
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
    expect(behaviourFaults(everything, '')).toEqual([]);
    expect(behaviourFaults({}, '')).toEqual([]);
    expect(behaviourFaults({ outcome: 'never_ends', error: null }, '')).toEqual([]);
    expect(behavioursFaults({ backup: everything, '*': {} }, '')).toEqual([]);
  });

  test.each([
    [{ duration_ms: -1 }, '/duration_ms', 'must be a whole number of milliseconds from 0 to'],
    [{ duration_ms: [2, 1] }, '/duration_ms', 'or a pair [min, max] of such numbers'],
    [{ duration_ms: [1] }, '/duration_ms', 'or a pair [min, max] of such numbers'],
    [{ pickup_ms: '1 s' }, '/pickup_ms', 'must be a whole number of milliseconds from 0 to'],
    [{ operations: 1.5 }, '/operations', 'must be a whole number of operations from 0 to 10000'],
    [{ outcome: 'cancelled' }, '/outcome', 'must be one of terminated, failed, never_ends'],
    [{ failure_rate: 2 }, '/failure_rate', 'must be a number from 0 to 1'],
    [{ failure_rate: Number.NaN }, '/failure_rate', 'must be a number from 0 to 1'],
    [{ error: 5 }, '/error', 'must be a text or null'],
    [{ honors_cancel: 'no' }, '/honors_cancel', 'must be true or false'],
    [{ 'a/b~': 1 }, '/a~1b~0', 'is not known here; known are pickup_ms, duration_ms, operations'],
    [JSON.parse('{"__proto__": {}}'), '/__proto__', 'is not known here'],
    [
      { outcome: 'failed', failure_rate: 0.5 },
      '/failure_rate',
      'cannot be combined with an outcome other than terminated',
    ],
  ])('describes what is wrong with %j', (behaviour, place, message) => {
    const faults = behaviourFaults(behaviour, '/behaviour');
    expect(faults).toEqual([{ at: `/behaviour${place}`, message: expect.stringContaining(message) }]);
  });

  test.each([null, [], 'fast', 5, 5n])('rejects %o as a behaviour and as a map of behaviours', (value) => {
    expect(behaviourFaults(value, '/x')).toEqual([
      { at: '/x', message: expect.stringContaining('must be an object') },
    ]);
    expect(behavioursFaults(value, '/x')).toEqual([
      { at: '/x', message: expect.stringContaining('must be an object') },
    ]);
  });

  test('names the workflow with the invalid behaviour', () => {
    expect(behavioursFaults({ backup: {}, 'a/b': { operations: -1 } }, '/behaviours')).toEqual([
      { at: '/behaviours/a~1b/operations', message: expect.any(String) },
    ]);
  });
});
