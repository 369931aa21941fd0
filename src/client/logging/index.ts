// Middleware that logs requests and responses, without secrets. An entry point of its own, so that other programs do not load it.

export type { Logger, LogLevel } from './logger.ts';
export { type LoggingOptions, logging } from './logging.ts';
