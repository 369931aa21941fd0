const { NODE_ENV: _, ...rest } = process.env;

/**
 * As most people start servers. Under development the sandbox judges each of its answers, and in production Prism forks.
 */
export const ENVIRONMENT: NodeJS.ProcessEnv = rest;
