/** What the clock of a sandbox promises: order, exact times, and a pace that can be changed while it runs. */
import { execFile } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { TestTimeSource } from './time-source.ts';

const NINE = '2026-03-02T09:00:00.000Z';
const micros = (text: string) => Date.parse(text) * 1000;
const shown = (clock: Clock) => new Date(Math.floor(clock.now() / 1000)).toISOString();
const virtual = () => new Clock({ mode: 'virtual', now: micros(NINE) });

describe('a virtual clock', () => {
  test('does not move by itself', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({ mode: 'virtual', now: micros(NINE) }, source);
    const happened: string[] = [];
    clock.after(1_000, () => happened.push('due'));
    source.pass(3_600_000);
    clock.catchUp();
    expect([shown(clock), happened, source.sleepers]).toEqual([NINE, [], 0]);
  });

  test('fires timers in the order of time, each at its own time', () => {
    const clock = virtual();
    const happened: string[] = [];
    const note = () => happened.push(shown(clock));
    for (const second of [5, 1, 4, 2, 3]) clock.after(second * 1_000, note);
    clock.advance(4_000);
    expect(happened).toEqual([1, 2, 3, 4].map((second) => `2026-03-02T09:00:0${second}.000Z`));
    expect(shown(clock)).toBe('2026-03-02T09:00:04.000Z');
  });

  test('fires timers that are due at the same time in the order of their creation', () => {
    const clock = virtual();
    const happened: number[] = [];
    const expected = Array.from({ length: 1_000 }, (_, index) => index);
    for (const index of expected) clock.at(micros(NINE) + 1, () => happened.push(index));
    clock.advance(1);
    expect(happened).toEqual(expected);
  });

  test('fires timers that other timers create in their place', () => {
    const clock = virtual();
    const happened: string[] = [];
    clock.after(1_000, () => {
      happened.push('first');
      clock.after(500, () => happened.push('because of the first'));
      clock.after(0, () => happened.push('at the same time as the first'));
    });
    clock.after(2_000, () => happened.push('second'));
    clock.advance(2_000);
    expect(happened).toEqual(['first', 'at the same time as the first', 'because of the first', 'second']);
  });

  test('fires overdue timers when it is advanced by 0', () => {
    const clock = virtual();
    const happened: string[] = [];
    clock.at(0, () => happened.push('long ago'));
    expect(happened).toEqual([]);
    clock.advance(0);
    expect([happened, shown(clock)]).toEqual([['long ago'], NINE]);
  });

  test('keeps the order of a thousand timers of which most are cancelled', () => {
    const clock = virtual();
    const happened: number[] = [];
    const timers = Array.from({ length: 1_000 }, (_, index) => {
      const due = (index * 7_919) % 1_000;
      return { due, timer: clock.after(due, () => happened.push(due)) };
    });
    const kept = timers.filter(({ due }) => due % 10 === 0);
    for (const { due, timer } of timers) if (due % 10 !== 0) timer.cancel();
    clock.advance(1_000);
    expect(happened).toEqual(kept.map(({ due }) => due).sort((a, b) => a - b));
  });

  test('does not fire a timer that another one cancels, or one that has fired', () => {
    const clock = virtual();
    const happened: string[] = [];
    const second = clock.after(2_000, () => happened.push('second'));
    const first = clock.after(1_000, () => {
      happened.push('first');
      second.cancel();
    });
    clock.after(3_000, () => happened.push('third'));
    clock.advance(1_500);
    first.cancel();
    clock.advance(1_500);
    expect(happened).toEqual(['first', 'third']);
  });

  test('keeps the other timers when one throws', () => {
    const clock = virtual();
    const happened: string[] = [];
    clock.after(1_000, () => {
      throw new Error('went wrong');
    });
    clock.after(2_000, () => happened.push('the rest'));
    expect(() => clock.advance(2_000)).toThrow('went wrong');
    clock.advance(2_000);
    expect(happened).toEqual(['the rest']);
  });

  test('cannot be moved by a timer', () => {
    const clock = virtual();
    clock.after(1_000, () => clock.advance(1_000));
    expect(() => clock.advance(1_000)).toThrow('A timer cannot move the time.');
  });
});

describe('a real clock', () => {
  test('returns the real time', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    source.pass(1_234);
    expect([clock.mode, clock.rate, shown(clock)]).toEqual(['real', 1, '2026-03-02T09:00:01.234Z']);
  });

  test('wakes up when a timer is due', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    const note = () => happened.push(shown(clock));
    clock.after(3_000, note);
    clock.after(1_000, note);
    clock.after(2_000, note).cancel();
    source.pass(2_999);
    expect(happened).toEqual(['2026-03-02T09:00:01.000Z']);
    source.pass(1);
    expect(happened).toEqual(['2026-03-02T09:00:01.000Z', '2026-03-02T09:00:03.000Z']);
    expect(source.sleepers).toBe(0);
  });

  test('fires timers at their due times when it wakes up late', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(1_000, () => {
      happened.push(shown(clock));
      clock.after(10, () => happened.push(shown(clock)));
    });
    source.pass(5_000, { late: 100 });
    expect(happened).toEqual(['2026-03-02T09:00:01.000Z', '2026-03-02T09:00:01.010Z']);
  });

  test('fires due timers on catchUp, before it wakes up', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(1_000, () => happened.push('due'));
    source.pass(1_050, { late: 100 });
    clock.catchUp();
    expect(happened).toEqual(['due']);
  });

  test('never goes back when its source does', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    source.pass(2_000);
    const before = clock.now();
    source.pass(-1_000);
    expect(clock.now()).toBe(before);
  });

  test("waits for timers beyond the platform's maximum timeout", () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.at(micros('2026-06-02T09:00:00.000Z'), () => happened.push(shown(clock)));
    source.pass(92 * 24 * 3_600_000);
    expect(happened).toEqual(['2026-06-02T09:00:00.000Z']);
  });

  test('can be advanced, and continues from there', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(3_600_000, () => happened.push('an hour later'));
    clock.advance(3_600_000);
    source.pass(1_000);
    expect([happened, shown(clock)]).toEqual([['an hour later'], '2026-03-02T10:00:01.000Z']);
  });

  test('does not keep the process alive', async () => {
    const clock = JSON.stringify(new URL('../../src/sandbox/engine/simulation/clock.ts', import.meta.url));
    const code = `import { Clock } from ${clock}; new Clock().after(3_600_000, () => {}); console.log('set');`;
    const output = await new Promise((resolve, reject) => {
      execFile(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 }, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      );
    });
    expect(output).toBe('set\n');
  });
});

describe('an accelerated clock', () => {
  test('runs N times as fast', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({ rate: 60 }, source);
    const happened: string[] = [];
    clock.after(90_000, () => happened.push(shown(clock)));
    source.pass(1_499);
    expect(happened).toEqual([]);
    source.pass(501);
    expect([clock.mode, happened, shown(clock)]).toEqual([
      'accelerated',
      ['2026-03-02T09:01:30.000Z'],
      '2026-03-02T09:02:00.000Z',
    ]);
  });
});

describe('a change while it runs', () => {
  test('of the mode continues from the current time', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(100_000, () => happened.push(shown(clock)));
    source.pass(10_000);
    clock.set({ mode: 'virtual' });
    source.pass(1_000_000);
    expect([shown(clock), clock.rate, source.sleepers]).toEqual(['2026-03-02T09:00:10.000Z', 0, 0]);
    clock.set({ rate: 10 });
    source.pass(8_999);
    expect(happened).toEqual([]);
    source.pass(1);
    expect(happened).toEqual(['2026-03-02T09:01:40.000Z']);
    clock.set({ mode: 'real' });
    source.pass(1_000);
    expect(shown(clock)).toBe('2026-03-02T09:01:41.000Z');
  });

  test('of the rate applies to existing timers', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(100_000, () => happened.push(shown(clock)));
    clock.set({ rate: 100 });
    source.pass(1_000);
    expect(happened).toEqual(['2026-03-02T09:01:40.000Z']);
  });

  test('to a later time fires the timers until then, to an earlier time none', () => {
    const clock = virtual();
    const happened: string[] = [];
    for (const hour of [1, 2]) clock.after(hour * 3_600_000, () => happened.push(`${hour} h`));
    clock.set({ now: micros('2026-03-02T10:30:00.000Z') });
    expect(happened).toEqual(['1 h']);
    clock.set({ now: micros(NINE) });
    expect([happened, shown(clock)]).toEqual([['1 h'], NINE]);
    clock.advance(2 * 3_600_000);
    expect(happened).toEqual(['1 h', '2 h']);
  });

  test('to the current setting changes nothing', () => {
    for (const setting of [{ mode: 'real' }, { mode: 'virtual' }, { rate: 7 }] as const) {
      const clock = new Clock(setting, new TestTimeSource(NINE));
      const { mode, rate } = clock;
      clock.set({ mode, rate, now: clock.now() });
      expect([clock.mode, clock.rate, shown(clock)]).toEqual([mode, rate, NINE]);
    }
  });

  test.each([
    [{ mode: 'fast' as 'real' }, 'mode must be one of real, accelerated, virtual, not "fast".'],
    [{ rate: 0 }, 'rate must be a number above 0 and at most 1000000, not 0.'],
    [{ rate: Number.NaN }, 'rate must be a number above 0 and at most 1000000, not NaN.'],
    [
      { mode: 'virtual' as const, rate: 2 },
      'A virtual clock has the rate 0; only an accelerated one can have 2.',
    ],
    [{ now: -1 }, 'The time of the clock must lie from 1970 to 2200'],
    [{ now: 0.5 }, 'The time of the clock must lie from 1970 to 2200'],
  ])('to %o is rejected and changes nothing', (setting, message) => {
    const clock = new Clock({ rate: 2 }, new TestTimeSource(NINE));
    expect(() => clock.set(setting)).toThrow(message);
    expect([clock.mode, clock.rate, shown(clock)]).toEqual(['accelerated', 2, NINE]);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('by %d milliseconds is rejected', (milliseconds) => {
    expect(() => virtual().advance(milliseconds)).toThrow('advance must be a number of milliseconds');
  });

  test('beyond the year 2200 is rejected', () => {
    expect(() => virtual().advance(1e15)).toThrow('must lie from 1970 to 2200');
  });
});

describe('unique timestamps', () => {
  test('are each later than the one before', () => {
    const clock = virtual();
    const stamps = Array.from({ length: 3_000 }, () => clock.uniqueTimestamp());
    expect(stamps.every((stamp, index) => index === 0 || stamp > (stamps[index - 1] ?? 0))).toBe(true);
  });

  test('are never behind the clock, and less than a millisecond ahead', () => {
    const clock = virtual();
    for (let count = 0; count < 3_000; count++) {
      const before = clock.now();
      const stamp = clock.uniqueTimestamp();
      expect(stamp).toBeGreaterThan(before);
      expect(clock.now()).toBeGreaterThan(stamp - 1000);
    }
  });

  test('are never whole milliseconds', () => {
    const clock = virtual();
    const stamps = Array.from({ length: 3_000 }, () => clock.uniqueTimestamp());
    expect(stamps.filter((stamp) => stamp % 1000 === 0)).toEqual([]);
  });

  test('go back when the clock is set back', () => {
    const clock = virtual();
    clock.advance(3_600_000);
    clock.uniqueTimestamp();
    clock.set({ now: micros(NINE) });
    expect(clock.uniqueTimestamp() - micros(NINE)).toBe(1);
  });

  test('do not accelerate the clock', () => {
    const clock = virtual();
    for (let count = 0; count < 100; count++) clock.uniqueTimestamp();
    expect(shown(clock)).toBe(NINE);
    const happened: string[] = [];
    clock.after(1_000, () => happened.push('due'));
    clock.advance(1_000);
    expect([happened, shown(clock)]).toEqual([['due'], '2026-03-02T09:00:01.000Z']);
  });
});

describe('a closed clock', () => {
  test('fires no timers and leaves none with the platform', () => {
    const source = new TestTimeSource(NINE);
    const clock = new Clock({}, source);
    const happened: string[] = [];
    clock.after(1_000, () => happened.push('before'));
    clock.close();
    clock.after(1_000, () => happened.push('after'));
    source.pass(10_000);
    expect([happened, source.sleepers]).toEqual([[], 0]);
  });
});

describe('the clock of the system', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([-3_600_000, 3_600_000])('may be set by %i ms without moving the time of a sandbox', (step) => {
    const sandbox = createSandbox({ clock: 'real', runner: 'manual' });
    const before = Date.parse(sandbox.clock.now);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + step);
    const moved = Date.parse(sandbox.clock.now) - before;
    sandbox.close();
    expect(moved).toBeGreaterThanOrEqual(0);
    expect(moved).toBeLessThan(3_000_000);
  });
});
