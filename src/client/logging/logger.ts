/** How much is logged; each level includes the ones before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/**
 * `console`, or any object with these four methods. Loggers that take the details first need a function for each, such as
 * `info: (message, details) => pino.info(details, message)`.
 */
export interface Logger {
  /** Logs at the level `debug`. */
  debug(message: string, details?: object): unknown;
  /** Logs at the level `info`. */
  info(message: string, details?: object): unknown;
  /** Logs at the level `warn`. */
  warn(message: string, details?: object): unknown;
  /** Logs at the level `error`. */
  error(message: string, details?: object): unknown;
}

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Logs one line. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, details?: object) => void;

/**
 * A function that logs up to a level, and ignores errors of the logger.
 *
 * @throws {TypeError} when the level does not exist, or a method is missing.
 */
export function safeLogger(logger: Logger, level: LogLevel): Log {
  if (!LEVELS.includes(level))
    throw new TypeError(`logging has the levels ${LEVELS.join(', ')}, not ${level}.`);
  for (const method of ['debug', 'info', 'warn', 'error'] as const) {
    if (typeof logger[method] !== 'function') throw new TypeError(`The logger has no method ${method}.`);
  }
  return async (at, message, details) => {
    if (LEVELS.indexOf(at) > LEVELS.indexOf(level)) return;
    try {
      await (details === undefined ? logger[at](message) : logger[at](message, details));
    } catch {
      // No request fails because it cannot be logged.
    }
  };
}
