import type { ErrorCode } from '../../../generated/errors.ts';
import type { Role } from '../../../generated/permissions.ts';

/** How one is known to a manager: by name and password, or by an API token. */
export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly token: string };

/** What the checks find at a manager and may work with. All of it but the first two is optional. */
export interface Fixtures {
  /** Deployments that are idle; the checks keep them busy for moments at a time. */
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
  /** The parameters that the workflow gets where none are given. Default: none. */
  readonly defaultParameters?: Readonly<Record<string, unknown>> | undefined;
  /** Why a fixture that was named cannot be used. */
  readonly unusable?: {
    readonly deploymentGroup?: string | undefined;
    /** Why nothing can really run on all deployments of the group. */
    readonly groupRun?: string | undefined;
  };
  /** Another tenant, in which the main user may work but the users of the roles may not. */
  readonly otherTenant?: string | undefined;
  /** A deployment of the other tenant that every tenant sees. */
  readonly globalDeployment?: string | undefined;
  /** A deployment of the other tenant that only this tenant sees, and a workflow of it. */
  readonly otherDeployment?: { readonly id: string; readonly workflow: string } | undefined;
  /** Nobody else works at this manager, so that all of it may wait for a moment. */
  readonly exclusive?: boolean | undefined;
  /** A workflow of the deployments that is not available. */
  readonly unavailableWorkflow?: string | undefined;
  /** A workflow of the deployments with declared parameters. */
  readonly parameters?: ParameterFixture | undefined;
  /** Deployments whose environment waits to be created, is being created, or could not be. */
  readonly environments?: {
    readonly pending?: string | undefined;
    readonly creating?: string | undefined;
    readonly failed?: string | undefined;
  };
}

/** A workflow with parameters: what it takes, and what it must refuse. */
export interface ParameterFixture {
  readonly workflow: string;
  /** With what they become when nothing is given. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Values as text that are to be converted, with what they become. */
  readonly converted: Readonly<Record<string, readonly [given: unknown, becomes: unknown]>>;
  /** Values that are refused, one at a time. */
  readonly rejected: readonly Readonly<Record<string, unknown>>[];
}

/** What to sign in with where a web server in front of the manager wants a certificate. PEM. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase: string | undefined;
}

/** A manager to be checked, or what stands for one. */
export interface Target {
  /** Where it answers, without `/api/v3.1`. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly tenant: string;
  readonly clientCertificate?: ClientCertificate | undefined;
  readonly fixtures: Partial<Fixtures>;
  /** Headers with which this server gives an answer on demand, where it can: a mock for one. */
  readonly onDemand?: OnDemand | undefined;
  /** How long, in milliseconds, to wait for a worker. 0: there is none. */
  readonly workerTimeoutMs: number;
  /** Nothing on it matters, for it goes away after the checks: they may change it. */
  readonly disposable?: boolean | undefined;
  /** It keeps no state: only that each documented answer can be had is asked of it. */
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
