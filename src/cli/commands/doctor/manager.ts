/** What the manager reports: whether it is one, whether it takes the credentials, and which release it is. */
import { DANGERS } from '../../../../generated/dangers.ts';
import { releaseLine } from '../../../../generated/release-line.ts';
import { RELEASES } from '../../../../generated/releases.ts';
import { ApiError, type CloudifyClient, CloudifyError } from '../../../client/index.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

/** Whether a manager responds: it knows its version, or requires credentials for it. */
export async function inspectServer(host: string, timeoutMs: number): Promise<Finding> {
  const url = `${host.replace(/\/+$/, '')}/api/v3.1/version`;
  const remedy = 'Check --host and the port, the firewall and the proxy, and that the manager runs.';
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await response.json().catch(() => undefined);
    const { error_code, version } = Object(body) as { error_code?: unknown; version?: unknown };
    if (typeof (error_code ?? version) === 'string') return ok('server', 'A Cloudify Manager responds.');
    const target = response.headers.get('location');
    const what = target
      ? `a redirect to ${target}`
      : `status ${response.status} and no response of a manager`;
    return problem('server', `GET ${url} returns ${what}.`, remedy);
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    const reason = name === 'TimeoutError' ? `nothing within ${timeoutMs / 1000} seconds` : undefined;
    const text = reason ?? (cause?.message || cause?.code || message);
    return problem('server', `No response: ${text}.`, remedy);
  }
}

/** The credentials, the tenant and the release, as far as the manager responds. */
export async function inspectAccess(
  { executions, manager }: CloudifyClient,
  tenant: string,
  stated: string | undefined,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  try {
    const page = await executions.list({ size: 0 });
    findings.push(ok('credentials', 'The manager accepts them.'));
    const { total } = page.metadata.pagination;
    findings.push(ok('tenant', `${tenant} has ${total} executions.`));
  } catch (error) {
    if (!(error instanceof CloudifyError)) throw error;
    findings.push(toFinding(error, tenant));
    if (stated === undefined) return findings;
  }
  const version =
    stated ??
    (await manager.getVersion().then(
      ({ version }) => version,
      (error: unknown) => {
        if (error instanceof CloudifyError) return undefined;
        throw error;
      },
    ));
  return [...findings, ...describeRelease(version)];
}

function toFinding(error: CloudifyError, tenant: string): Finding {
  const { message } = error;
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 401)
    return problem(
      'credentials',
      `The manager does not accept them: ${message}`,
      'Correct the user, the password or the token.',
    );
  if (status === 403)
    return problem(
      'tenant',
      `${tenant} cannot be used: ${message}`,
      'Correct --tenant or CLOUDIFY_TENANT, or have the user activated and added to the tenant.',
    );
  return problem('server', message, 'Try again later, or read the log of the manager.');
}

/** The release, and what its users must know. */
export function describeRelease(version: string | undefined): Finding[] {
  if (version === undefined)
    return [
      warning(
        'release',
        'The release is unknown, since GET /version has no usable response.',
        'State it with --manager-release.',
      ),
    ];
  const { line } = releaseLine(version);
  const dangers = DANGERS.filter((danger) => danger.line === line);
  return [
    supportOf(version),
    ...dangers.map(({ subject, summary, advice }) =>
      warning('difference', `${subject}: ${summary}`.replaceAll('`', ''), advice?.replaceAll('`', '')),
    ),
  ];
}

function supportOf(version: string): Finding {
  const { line, isKnown } = releaseLine(version);
  if (!isKnown) {
    return warning(
      'release',
      `${version} is not known to this version, and is treated like ${line}.`,
      'Look for a newer version of cloudify-executions.',
    );
  }
  return RELEASES.find((release) => release.line === line)?.support === 'careful'
    ? warning(
        'release',
        `${version} is supported for reading, starting and cancelling.`,
        'Upgrade the manager for everything else.',
      )
    : ok('release', `${version} is supported.`);
}
