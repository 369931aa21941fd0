/** The two measured calls. Each returns the parsed body. */
export interface Calls {
  readonly get: () => Promise<unknown>;
  readonly start: () => Promise<unknown>;
}

/** Creates a client that sends its requests through this `fetch`. */
export type Connect = (fetch: Fetch) => Calls;

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export const MANAGER = 'https://manager.test';
export const API = `${MANAGER}/api/v3.1`;
export const TOKEN = 'the-secret-token';
export const TENANT = 'default_tenant';
export const HEADERS = { 'Authentication-Token': TOKEN, Tenant: TENANT };

export const ID = '3f1b5c52-08c5-4cd6-9b6f-0d6e3c1a7e55';
export const START = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
