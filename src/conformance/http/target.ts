import type { ErrorCode } from '../../../generated/errors.ts';
import type { Role } from '../../../generated/permissions.ts';

export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string };

/** What the checks may use on a manager. */
export interface Fixtures {
  /** Idle deployments; the checks keep them busy for moments at a time. */
  readonly deployments: readonly string[];
  /** A workflow that these deployments have and that takes no mandatory parameters. */
  readonly workflow: string;
  /** A deployment group of idle deployments, which have the workflow. */
  readonly deploymentGroup?: string | undefined;
  /** Deployments of that group; undefined: the first of `deployments` is one of them. */
  readonly groupMembers?: readonly string[] | undefined;
  /** A deployment group to which deployments may be added. */
  readonly targetGroup?: string | undefined;
  /** One user for each role, in the tenant. */
  readonly users?: Partial<Record<Role, Credentials>> | undefined;
  /** The parameters that the workflow gets by default. Default: none. */
  readonly defaultParameters?: Readonly<Record<string, unknown>> | undefined;
  /** Why a named fixture cannot be used. */
  readonly unusable?: {
    readonly deploymentGroup?: string | undefined;
    /** Why no workflow can really run on all deployments of the group. */
    readonly groupRun?: string | undefined;
  };
  /** Another tenant, in which the main user may work but the users of the roles may not. */
  readonly otherTenant?: string | undefined;
  /** A deployment of the other tenant that every tenant sees. */
  readonly globalDeployment?: string | undefined;
  /** A deployment of the other tenant that only this tenant sees, and a workflow of it. */
  readonly otherDeployment?: { readonly id: string; readonly workflow: string } | undefined;
  /** No one else uses this manager, so that a system workflow may block all of it for a moment. */
  readonly exclusive?: boolean | undefined;
  /** A workflow of the deployments that is not available. */
  readonly unavailableWorkflow?: string | undefined;
  readonly parameters?: ParameterFixture | undefined;
  /** Deployments whose environment is not created yet, is being created, or could not be created. */
  readonly environments?: {
    readonly pending?: string | undefined;
    readonly creating?: string | undefined;
    readonly failed?: string | undefined;
  };
}

export interface ParameterFixture {
  readonly workflow: string;
  /** Its parameters when none are given. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Values that are converted, with the result. */
  readonly converted: Readonly<Record<string, readonly [given: unknown, becomes: unknown]>>;
  readonly rejected: readonly Readonly<Record<string, unknown>>[];
}

/** For a web server in front of the manager that requires a client certificate. PEM. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase: string | undefined;
}

export interface Target {
  /** Without `/api/v3.1`. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly clientCertificate?: ClientCertificate | undefined;
  readonly fixtures: Partial<Fixtures>;
  /** Request headers that make a mock return a certain response. */
  readonly onDemand?: OnDemand | undefined;
  /** How long to wait for a worker, in milliseconds. 0: without workers. */
  readonly workerTimeoutMs: number;
  /** It is removed after the checks, which may change anything. */
  readonly disposable?: boolean | undefined;
  /** It keeps no state, so that only its responses are checked. */
  readonly stateless?: boolean | undefined;
}

export interface OnDemand {
  readonly status?: (status: number, mediaType: string) => Readonly<Record<string, string>>;
  readonly code?: (code: ErrorCode) => Readonly<Record<string, string>>;
}

export function credentialHeaders(credentials: Credentials): Record<string, string> {
  if ('token' in credentials) return { 'authentication-token': credentials.token };
  const { username, password } = credentials;
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
