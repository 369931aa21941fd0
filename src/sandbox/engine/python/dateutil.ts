/**
 * Parses dates like the manager's python-dateutil: nearly every format, month before day if both are possible, and
 * missing parts from today at midnight.
 */

import type { Micros } from '../model/types.ts';
import { daysInMonth, fromParts, toMicros, toMilliseconds } from './calendar.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const FILLERS = new Set([..." .,;-/'", 'at', 'on', 'and', 'ad', 'm', 't', 'of', 'st', 'nd', 'rd', 'th']);
const UTC_NAMES = new Set(['utc', 'gmt', 'z']);
/** Words after a number that name its unit. */
const UNITS = new Map(
  (['hour', 'minute', 'second'] as const).flatMap((unit) =>
    [unit, `${unit}s`, unit.charAt(0)].map((word) => [word, unit] as const),
  ),
);

class UnreadableDate extends Error {}

/**
 * Undefined for a text that is no date. Without a zone it is UTC
 * (`rest_utils.py: parse_datetime_string`; create/608, create/623).
 */
export function parseDate(text: string, now: Micros): Micros | undefined {
  const isoDate = parseIsoDate(text);
  if (isoDate !== undefined) return isoDate;
  try {
    return new DateParser(tokens(text), new Date(Math.floor(now / 1_000))).time();
  } catch (error) {
    if (error instanceof UnreadableDate) return undefined;
    throw error;
  }
}

const ISO_DATE = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

/** Nearly all times have this format, so a large state is read in half the time. */
function parseIsoDate(text: string): Micros | undefined {
  if (!ISO_DATE.test(text)) return undefined;
  const decimals = Math.max(0, text.length - 'YYYY-MM-DDTHH:MM:SS.Z'.length);
  return fromParts({
    year: digits(text, 0, 4),
    month: digits(text, 5, 7),
    day: digits(text, 8, 10),
    hour: digits(text, 11, 13),
    minute: digits(text, 14, 16),
    second: digits(text, 17, 19),
    micro: digits(text, 20, 20 + decimals) * 10 ** (6 - decimals),
  });
}

/** Parses digits without allocating a string. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}

/**
 * Splits into numbers, words and single characters, with each blank as a space. Digits with several points are a date,
 * not a number. A decimal comma needs two digits before it.
 */
function tokens(text: string): string[] {
  const found = text.match(/\d+(?:\.[\d.]*|(?<=\d\d),[\d.]*)?|[A-Za-z]+|\s|./gs) ?? [];
  return found.flatMap((token) => {
    if (/^\s$/.test(token)) return [' '];
    if (!/^\d+[.,]/.test(token)) return [token];
    if (/^\d+[.,]\d+$/.test(token)) return [token.replace(',', '.')];
    return token.split(/([.,])/).filter((part) => part !== '');
  });
}

/** A number that is the year, month or day. */
interface DatePart {
  readonly value: number;
  readonly is: 'year' | 'month' | undefined;
  /** A year with all its digits: 0099 is not 1999. */
  readonly full: boolean;
}

class DateParser {
  readonly #tokens: readonly string[];
  readonly #today: Date;
  readonly #date: DatePart[] = [];
  #hour: number | undefined;
  #minute: number | undefined;
  #second: number | undefined;
  #micro = 0;
  #weekday: number | undefined;
  /** Minutes east of UTC. */
  #offset: number | undefined;
  #afternoon = false;

  constructor(tokens: readonly string[], today: Date) {
    this.#tokens = tokens;
    this.#today = today;
    for (let index = 0; index < tokens.length; index += 1) index = this.#read(index);
  }

  time(): Micros {
    const { year, month, day } = this.#resolve();
    const nothing = [this.#hour, this.#weekday, this.#offset].every((it) => it === undefined);
    if (this.#date.length === 0 && nothing) throw new UnreadableDate();
    const time = fromParts({
      year,
      month,
      day,
      hour: this.#hour ?? 0,
      minute: this.#minute ?? 0,
      second: this.#second ?? 0,
      micro: this.#micro,
    });
    if (time === undefined) throw new UnreadableDate();
    const days = this.#daysToWeekday(time);
    const offset = this.#offset ?? 0;
    if (days === 0 && offset === 0) return time;
    const milliseconds = toMilliseconds(time);
    const moved = toMicros(milliseconds + days * 86_400_000 - offset * 60_000, time - milliseconds * 1000);
    // Python's years end at 9999.
    if (moved === undefined) throw new UnreadableDate();
    return moved;
  }

  /** Parses what begins at a token; returns the index of the last token used. */
  #read(index: number): number {
    const token = this.#at(index);
    if (/^\d/.test(token)) return this.#readNumber(index);
    const word = token.toLowerCase();
    const weekday = indexOfName(word, WEEKDAYS);
    if (weekday !== undefined) {
      this.#weekday = weekday;
      return index;
    }
    const month = indexOfName(word, MONTHS);
    if (month !== undefined) return this.#readAfterMonth(index, month + 1);
    if (isAmPm(word)) {
      this.#setAmPm(word);
      return index;
    }
    if (this.#hour !== undefined && this.#offset === undefined && isZoneName(token))
      return this.#readZone(index, word);
    if (this.#hour !== undefined && (token === '+' || token === '-'))
      return this.#readOffset(index, token === '-' ? -1 : 1);
    if (FILLERS.has(word) || (word === 't' && this.#date.length > 0)) return index;
    throw new UnreadableDate();
  }

  #readNumber(index: number): number {
    const text = this.#at(index);
    const [whole = '', decimals] = text.split('.');
    const value = Number(text);
    const next = this.#at(index + 1);
    const lonely = next === '' || FILLERS.has(next.toLowerCase());
    const completesDate =
      this.#date.length === 3 && this.#hour === undefined && (text.length === 2 || text.length === 4);
    if (completesDate && (next === '' || next === ' ' || isAmPm(next.toLowerCase()))) {
      this.#hour = Number(text.slice(0, 2));
      if (text.length === 4) this.#minute = Number(text.slice(2));
      return index;
    }
    if (whole.length === 6 && (decimals !== undefined || text.length === 6)) {
      const pairs = [whole.slice(0, 2), whole.slice(2, 4), whole.slice(4)];
      if (this.#date.length === 0 && decimals === undefined) for (const pair of pairs) this.#addToDate(pair);
      else
        this.#setClock(
          Number(pairs[0]),
          Number(pairs[1]),
          pairs[2] + (decimals === undefined ? '' : `.${decimals}`),
        );
      return index;
    }
    if (decimals === undefined && (text.length === 8 || text.length === 12 || text.length === 14)) {
      this.#addToDate(text.slice(0, 4), 'year');
      this.#addToDate(text.slice(4, 6));
      this.#addToDate(text.slice(6, 8));
      if (text.length > 8)
        this.#setClock(Number(text.slice(8, 10)), Number(text.slice(10, 12)), text.slice(12) || '0');
      return index;
    }
    const unitAt = next === ' ' ? index + 2 : index + 1;
    const unit =
      this.#date.length > 0 || next !== ' ' ? UNITS.get(this.#at(unitAt).toLowerCase()) : undefined;
    if (unit !== undefined) {
      this.#setUnit(unit, value);
      return unitAt;
    }
    if (next === ':') return this.#readClock(index, value);
    if (next === '-' || next === '/' || next === '.') return this.#readSeparated(index, next);
    if (lonely) {
      if (isAmPm(this.#at(index + 2).toLowerCase()) && next === ' ') return this.#setHour(value, index + 2);
      this.#addToDate(String(Math.trunc(value)).padStart(whole.length, '0'));
      // The next token is only a separator.
      return next === '' ? index : index + 1;
    }
    if (isAmPm(next.toLowerCase()) && value >= 0 && value < 24) return this.#setHour(value, index + 1);
    if (value >= 1 && value <= 31 && this.#date.length < 3) {
      this.#addToDate(whole);
      return index;
    }
    throw new UnreadableDate();
  }

  /** 10:00, 10:00:30.5 and 10:00.5, which is half a minute more. */
  #readClock(index: number, hour: number): number {
    const minutes = this.#at(index + 2);
    if (!/^\d/.test(minutes) || !Number.isInteger(hour)) throw new UnreadableDate();
    const seconds = this.#at(index + 4);
    if (this.#at(index + 3) === ':' && /^\d/.test(seconds)) {
      this.#setClock(hour, Number(minutes), seconds);
      return index + 4;
    }
    const [whole = '0', fraction] = minutes.split('.');
    this.#setClock(
      hour,
      Number(whole),
      fraction === undefined ? '0' : String(Math.floor(Number(`0.${fraction}`) * 60)),
    );
    return index + 2;
  }

  /** 2024-01-02, 01/02/2024, 02.01.2024 and 2-Jan-2024. */
  #readSeparated(index: number, separator: string): number {
    this.#addToDate(this.#at(index));
    const second = this.#at(index + 2);
    if (second === '' || FILLERS.has(second.toLowerCase())) return index + 1;
    this.#addNumberOrMonth(second);
    if (this.#at(index + 3) !== separator) return index + 2;
    this.#addNumberOrMonth(this.#at(index + 4));
    return index + 4;
  }

  /** January 2, Jan-02-2024 and Jan of 24. */
  #readAfterMonth(index: number, month: number): number {
    this.#date.push({ value: month, is: 'month', full: false });
    const separator = this.#at(index + 1);
    if ((separator === '-' || separator === '/') && this.#at(index + 2) !== '') {
      this.#addToDate(this.#at(index + 2));
      if (this.#at(index + 3) !== separator) return index + 2;
      this.#addToDate(this.#at(index + 4));
      return index + 4;
    }
    const of = separator === ' ' && this.#at(index + 2).toLowerCase() === 'of' && this.#at(index + 3) === ' ';
    if (of && /^\d+$/.test(this.#at(index + 4))) {
      this.#addToDate(this.#at(index + 4), 'year');
      return index + 4;
    }
    return index;
  }

  /**
   * Unknown names of zones count as UTC. An offset after a name is added to get UTC, as in POSIX: 10:00 GMT+3 is 13:00
   * UTC.
   */
  #readZone(index: number, word: string): number {
    if (UTC_NAMES.has(word)) this.#offset = 0;
    const sign = this.#at(index + 1);
    if (sign !== '+' && sign !== '-') return index;
    return this.#readOffset(index + 1, sign === '-' ? 1 : -1);
  }

  #readOffset(index: number, sign: number): number {
    const digits = this.#at(index + 1);
    if (/^\d{4}$/.test(digits)) return this.#setOffset(sign, digits.slice(0, 2), digits.slice(2), index + 1);
    if (!/^\d{1,2}$/.test(digits)) throw new UnreadableDate();
    const minutes = this.#at(index + 3);
    if (this.#at(index + 2) === ':' && /^\d+$/.test(minutes))
      return this.#setOffset(sign, digits, minutes, index + 3);
    return this.#setOffset(sign, digits, '0', index + 1);
  }

  #setOffset(sign: number, hours: string, minutes: string, index: number): number {
    const offset = sign * (Number(hours) * 60 + Number(minutes));
    if (Math.abs(offset) >= 24 * 60) throw new UnreadableDate();
    this.#offset = offset;
    return index;
  }

  #setHour(hour: number, index: number): number {
    this.#hour = hour;
    this.#setAmPm(this.#at(index).toLowerCase());
    return index;
  }

  #setAmPm(word: string): void {
    if (this.#hour === undefined || this.#hour > 12 || this.#afternoon) throw new UnreadableDate();
    this.#afternoon = word.startsWith('p');
    if (this.#afternoon && this.#hour < 12) this.#hour += 12;
    else if (!this.#afternoon && this.#hour === 12) this.#hour = 0;
  }

  #setUnit(unit: 'hour' | 'minute' | 'second', value: number): void {
    const whole = Math.floor(value);
    const rest = Math.round((value - whole) * 60);
    if (unit === 'hour') {
      this.#hour = whole;
      if (rest > 0) this.#minute = rest;
    } else if (unit === 'minute') {
      this.#minute = whole;
      if (rest > 0) this.#second = rest;
    } else {
      this.#second = whole;
      this.#micro = Math.floor((value - whole) * 1_000_000);
    }
    this.#hour ??= 0;
  }

  /** Truncates to microseconds. */
  #setClock(hour: number, minute: number, second: string): void {
    const [whole = '0', decimals = ''] = second.split('.');
    this.#hour = hour;
    this.#minute = minute;
    this.#second = Number(whole);
    this.#micro = Number(decimals.slice(0, 6).padEnd(6, '0'));
  }

  #addNumberOrMonth(text: string): void {
    const month = indexOfName(text.toLowerCase(), MONTHS);
    if (month !== undefined) this.#date.push({ value: month + 1, is: 'month', full: false });
    else this.#addToDate(text);
  }

  #addToDate(text: string, is?: 'year'): void {
    if (!/^\d+$/.test(text) || this.#date.length >= 3) throw new UnreadableDate();
    const full = text.length > 2;
    this.#date.push({ value: Number(text), is: full || Number(text) > 100 ? 'year' : is, full });
  }

  #resolve(): { year: number; month: number; day: number } {
    const today = {
      year: this.#today.getUTCFullYear(),
      month: this.#today.getUTCMonth() + 1,
      day: this.#today.getUTCDate(),
    };
    const roles = this.#roles();
    const part = (role: string): DatePart | undefined => this.#date[roles.indexOf(role)];
    const year = part('year');
    const found = {
      year: year ? this.#century(year) : today.year,
      month: part('month')?.value ?? today.month,
      day: part('day')?.value ?? today.day,
    };
    // Without a day it is today's, or the last one of a shorter month.
    if (part('day')) return found;
    if (found.month < 1 || found.month > 12) throw new UnreadableDate();
    return { ...found, day: Math.min(found.day, daysInMonth(found.year, found.month)) };
  }

  /** Which of year, month and day each number is. */
  #roles(): string[] {
    const values = this.#date.map(({ value }) => value);
    const monthAt = this.#date.findIndex(({ is }) => is === 'month');
    const yearAt = this.#date.findIndex(({ is }) => is === 'year');
    const [first = 0, second = 0] = values;
    switch (values.length) {
      case 0:
        return [];
      case 1:
        return [monthAt === 0 ? 'month' : first > 31 || yearAt === 0 ? 'year' : 'day'];
      case 2: {
        if (monthAt === 0) return ['month', second > 31 || yearAt === 1 ? 'year' : 'day'];
        if (monthAt === 1) return [first > 31 || yearAt === 0 ? 'year' : 'day', 'month'];
        if (first > 31 || yearAt === 0) return ['year', 'month'];
        if (second > 31 || yearAt === 1) return ['month', 'year'];
        return first > 12 ? ['day', 'month'] : ['month', 'day'];
      }
      default: {
        if (monthAt === 0)
          return second > 31 || yearAt === 1 ? ['month', 'year', 'day'] : ['month', 'day', 'year'];
        if (monthAt === 1)
          return first > 31 || yearAt === 0 ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
        if (monthAt === 2)
          return second > 31 || yearAt === 1 ? ['day', 'year', 'month'] : ['year', 'day', 'month'];
        if (first > 31 || yearAt === 0) return ['year', 'month', 'day'];
        return first > 12 ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
      }
    }
  }

  /** Two digits mean the nearest year. */
  #century({ value, full }: DatePart): number {
    if (full || value >= 100) return value;
    const present = this.#today.getUTCFullYear();
    const year = value + present - (present % 100);
    if (year >= present + 50) return year - 100;
    return year < present - 50 ? year + 100 : year;
  }

  /** A weekday without a date is the next one, or today. */
  #daysToWeekday(time: Micros): number {
    const dayGiven = this.#roles().includes('day');
    if (this.#weekday === undefined || dayGiven) return 0;
    const weekday = (new Date(Math.floor(time / 1_000)).getUTCDay() + 6) % 7;
    return (this.#weekday - weekday + 7) % 7;
  }

  #at(index: number): string {
    return this.#tokens[index] ?? '';
  }
}

/** In full or by the first three letters; "sept" is accepted, too. */
function indexOfName(word: string, names: readonly string[]): number | undefined {
  const short = word === 'sept' ? 'sep' : word;
  const index = names.findIndex((name) => name === word || name.slice(0, 3) === short);
  return index >= 0 ? index : undefined;
}

function isAmPm(word: string): boolean {
  return word === 'am' || word === 'pm' || word === 'a' || word === 'p';
}

function isZoneName(token: string): boolean {
  return /^[A-Z]{1,5}$/.test(token) || UTC_NAMES.has(token.toLowerCase());
}
