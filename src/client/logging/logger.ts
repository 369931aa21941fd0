/** How much is told: each level tells what those before it tell, too. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/**
 * Where it is told: `console`, or anything with these four methods. Loggers that want the details first need a line
 * for each, such as `info: (message, details) => pino.info(details, message)`.
 */
export interface Logger {
  /** Takes what is told at the level `debug`. */
  debug(message: string, details?: object): unknown;
  /** Takes what is told at the level `info`. */
  info(message: string, details?: object): unknown;
  /** Takes what is told at the level `warn`. */
  warn(message: string, details?: object): unknown;
  /** Takes what is told at the level `error`. */
  error(message: string, details?: object): unknown;
}

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** One line for the logger. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, details?: object) => void;

/**
 * A logger that only hears what it is meant to, and whose own failures stay its own.
 *
 * @throws {TypeError} when there is no such level, or something is missing in the logger.
 */
export function safeLogger(logger: Logger, level: LogLevel): Log {
  if (!LEVELS.includes(level))
    throw new TypeError(`logging has the levels ${LEVELS.join(', ')}, not ${level}.`);
  for (const method of ['debug', 'info', 'warn', 'error'] as const) {
    if (typeof logger[method] !== 'function') throw new TypeError(`The logger has no method ${method}.`);
  }
  return (at, message, details) => {
    if (LEVELS.indexOf(at) > LEVELS.indexOf(level)) return;
    try {
      // Some loggers write on their own time, and reject.
      Promise.resolve(details === undefined ? logger[at](message) : logger[at](message, details)).catch(
        ignore,
      );
    } catch {
      // No request fails because nobody could be told of it.
    }
  };
}

function ignore(): void {}
