/** The command line is parsed, or rejected in one line that names what is allowed. */
import { describe, expect, test } from 'vitest';
import { CONNECTION } from '../../src/cli/connection/options.ts';
import { CommandError } from '../../src/cli/errors.ts';
import { defineCommand } from '../../src/cli/program/command.ts';
import { flag, optionalValue, repeatable, value } from '../../src/cli/program/options.ts';
import { PARAMETER_OPTIONS, readParameters } from '../../src/cli/program/parameters.ts';
import { datetime, duration, integer } from '../../src/cli/program/parse.ts';
import { parseInput } from '../../src/cli/program/program.ts';

const command = defineCommand({
  name: 'paint',
  summary: 'paints',
  arguments: [{ name: 'wall', description: 'which', choices: ['north', 'south'] }],
  options: {
    wet: flag('wet', { short: 'w' }),
    coats: value('number', 'how many', integer(1, 9), { short: 'c' }),
    sort: value('fields', 'order', String),
    colour: repeatable('name', 'which', String),
    again: optionalValue('times', '2', 'again', integer(0)),
  },
  shared: [CONNECTION],
  examples: {},
  run: async () => undefined,
});
const read = (...args: string[]) => parseInput(command, args);
const rejection = (...args: string[]) => {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
  throw new Error('It was not rejected.');
};

describe('arguments and options', () => {
  test('are read in any order, by their long and short names', () => {
    expect(read('-wc', '3', 'north', '--colour=red', '--colour', 'blue')).toMatchObject({
      arguments: { wall: 'north' },
      options: { wet: true, coats: 3, colour: ['red', 'blue'], again: undefined },
    });
  });

  test('may be left out, and a flag may be given twice', () => {
    const { options } = read('north', '-w', '--wet');

    expect(options).toMatchObject({ wet: true, coats: undefined, colour: [] });
  });

  test('of which the value is optional take it behind "=" alone', () => {
    expect(read('north', '--again').options).toMatchObject({ again: 2 });
    expect(read('north', '--again=5').options).toMatchObject({ again: 5 });
    expect(read('--again', 'north')).toMatchObject({ arguments: { wall: 'north' }, options: { again: 2 } });
  });

  test('accept a descending order, although it begins with a dash', () => {
    expect(read('north', '--sort', '-id').options).toMatchObject({ sort: '-id' });
  });

  test.each([
    [['north', '--coast', '3'], 'paint has no option --coast. Did you mean --coats?'],
    [['north', '--toString'], 'no option --toString'],
    [['north', '--coats'], '--coats needs a value: -c, --coats <number>.'],
    [['north', '--coats', '--wet'], 'One that begins with a dash follows "=".'],
    [['north', '-c', '1', '--coats', '2'], '--coats is given more than once.'],
    [['north', '--wet=yes'], '--wet takes no value.'],
    [['north', '--coats', '0'], '--coats must be a whole number from 1 to 9, not "0".'],
    [['nroth'], '<wall> must be north or south, not "nroth".'],
    [[''], '<wall> must not be empty.'],
    [[], 'paint needs <wall> as well.'],
    [['north', 'south'], 'Unexpected argument: paint takes <wall> and no more.'],
  ])('%j are rejected', (args, message) => {
    expect(rejection(...args)).toContain(message);
  });

  test.each([
    [['north', '--passwrod=hunter2']],
    [['north', '--passwrod', 'hunter2']],
    [['north', '--wet=hunter2']],
    [['north', 'hunter2']],
    [['north', '--password', 'hunter2', '--password', 'hunter2']],
    [['north', '--password', 'hunter2', '--token=']],
  ])('%j are rejected without quoting a secret', (args) => {
    expect(rejection(...args)).not.toContain('hunter2');
  });
});

describe('parameters', () => {
  const parameters = async (...args: string[]) => {
    const reading = defineCommand({
      name: 'go',
      summary: 'goes',
      arguments: [],
      options: PARAMETER_OPTIONS,
      examples: {},
      run: async () => undefined,
    });
    return readParameters(parseInput(reading, args).options as Parameters<typeof readParameters>[0]);
  };

  test('are JSON where they are JSON, and text otherwise', async () => {
    const typed = [
      'days=7',
      'region=eu',
      'deep={"a":[1]}',
      'off=false',
      'none=null',
      'text="7"',
      'empty=',
      'a=b=c',
    ];

    expect(await parameters(...typed.flatMap((text) => ['-p', text]))).toEqual({
      days: 7,
      region: 'eu',
      deep: { a: [1] },
      off: false,
      none: null,
      text: '7',
      empty: '',
      a: 'b=c',
    });
  });

  test('insist on JSON behind ":="', async () => {
    expect(await parameters('-p', 'days:=7')).toEqual({ days: 7 });
    await expect(parameters('-p', 'days:=seven-hunter2')).rejects.toThrow(
      /^--param days is not JSON after its ":="/,
    );
  });

  test('keep the dots of their keys, and never change prototypes', async () => {
    const read = await parameters('-p', 'a.b=1', '-p', '__proto__={"polluted":true}');

    expect(Object.keys(read)).toEqual(['a.b', '__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('go before those of a document', async () => {
    expect(await parameters('--params', '{"a": 1, "b": 1}', '-p', 'b=2')).toEqual({ a: 1, b: 2 });
  });

  test.each([
    [['-p', 'a=1', '-p', 'a=2'], '--param a is given more than once.'],
    [['-p', 'hunter2'], '--param must be <key>=<value> or <key>:=<json>.'],
    [['-p', 'id=12345678901234567890'], '--param id: the number cannot be kept exactly.'],
    [['--params', '[1]'], '--params must be a JSON object'],
    [['--params', '{hunter2}'], '--params is not JSON.'],
    [['--params', '@/no/such/file'], '--params cannot read /no/such/file'],
  ])('%j are rejected, without quoting a value', async (args, message) => {
    await expect(parameters(...args)).rejects.toThrow(CommandError);
    const reported = await parameters(...args).catch((error: Error) => error.message);
    expect(reported).toContain(message);
    expect(reported).not.toContain('hunter2');
  });
});

describe('values', () => {
  test.each([
    ['90', 90_000],
    ['1.5', 1500],
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['2d', 172_800_000],
  ])('%s is a time', (text, milliseconds) => {
    expect(duration(text, '--timeout')).toBe(milliseconds);
  });

  test.each(['', '0', '-5', '5x', 's', '1h 30m', '1.2.3', '9999d', 'Infinity'])('"%s" is no time', (text) => {
    expect(() => duration(text, '--timeout')).toThrow(/^--timeout must be a time such as 90s/);
  });

  test.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01T09:30:00+01:00', '2026-03-01T08:30:00.000Z'],
    ['2026-03-01T09:30Z', '2026-03-01T09:30:00.000Z'],
  ])('%s is a date and time', (text, iso) => {
    expect(datetime(text, '--before').toISOString()).toBe(iso);
  });

  test.each(['2026-02-31', '2026-03-01T09:30', 'yesterday', '1', ''])('"%s" is no date and time', (text) => {
    expect(() => datetime(text, '--before')).toThrow(/^--before must be a date/);
  });
});
