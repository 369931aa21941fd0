// What a client asks and what it is answered, told to a logger, as middleware. An entry point of its own: whoever does
// not import it pays nothing for it. Secrets are taken out before anything is told, and what is sent stays as it is.

export type { Logger, LogLevel } from './logger.ts';
export { type LoggingOptions, logging } from './logging.ts';
