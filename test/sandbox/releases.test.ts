import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DIFFERENCES, type DifferenceId, RELEASES } from '../../generated/releases.ts';
import { CONTRACT, RELEASE_NAMES, Release } from '../../src/sandbox/engine/model/release.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { api, control } from './control-plane.ts';

/** Differences of fully supported releases that no rule of the sandbox asks for, and why. */
const NOT_ASKED_FOR: Readonly<Record<string, string>> = {
  'act.components': 'there are no components',
  'act.components.deploymentless': 'there are no components',
  'act.components.install': 'there are no components',
  'defect.component-without-executions': 'there are no components',
  'patch.dependencies': 'deployments do not depend on each other',
  'queue.dependents': 'deployments do not depend on each other',
  'req.parameters.node-types': 'there are no nodes',
  'q.include-hash': '_include_hash is ignored',
  'q.filter.group-execution_ids': 'no client filters groups by their members',
  'start.leftovers': 'only the text of the error differs',
  'error.functions_evaluation_error': 'follows from req.parameters.functions',
  'queue.max': 'follows from queue.order',
  'queue.createenv': 'follows from queue.order',
  'auth.wrong-execution-token': 'follows from auth.order',
  'auth.execution-token-as-auth-token': 'follows from auth.order',
  'auth.api-token': 'follows from auth.order',
  'auth.token-format': 'a token is any text of the state document',
  'auth.locked': 'accounts are never locked',
  'auth.bootstrap-admin': 'the permissions of a role cannot be changed',
};

const SOURCES = sandboxSources();

/** The code of the sandbox by file, without comments. */
function sandboxSources(): Map<string, string> {
  const folder = join(import.meta.dirname, '../../src/sandbox');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const codeOf = (file: string) =>
    readFileSync(join(folder, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return new Map(files.map((file) => [file, codeOf(file)]));
}

const open: Sandbox[] = [];

function sandboxWith(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true, ...options });
  open.push(sandbox);
  return sandbox;
}

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

const START = { deployment_id: 'shop-vienna', workflow_id: 'restart' };

async function versionOf(sandbox: Sandbox): Promise<string> {
  return (await api(sandbox, 'GET', '/version')).body.version;
}

async function start(sandbox: Sandbox, fields = {}) {
  return await api(sandbox, 'POST', '/executions', { body: { ...START, ...fields } });
}

describe('a release', () => {
  it('is named by its version, or by its line, whose last version it is then', () => {
    expect(Release.named('6.4')?.version).toBe('6.4.2');
    expect(Release.named('6.4.0')?.version).toBe('6.4.0');
    expect(Release.named('6.5')).toBeUndefined();
  });

  it('that the contract describes differs from it in nothing', () => {
    const ids = new Set(Object.values(DIFFERENCES).flatMap((line) => Object.keys(line) as DifferenceId[]));
    expect(ids.size).toBeGreaterThan(100);
    expect([...ids].filter((id) => CONTRACT.differs(id))).toEqual([]);
    expect(CONTRACT.version).toBe(RELEASES.at(-1)?.versions.at(-1));
  });

  it('has the fields and filters that it knows', () => {
    expect(Release.named('6.4')?.executionFields).not.toContain('parameters_p');
    expect(Release.named('6.4')?.executionFilters).not.toContain('parameters_p');
    expect(Release.named('5.2')?.groupFields).not.toContain('concurrency');
  });

  it('is compared in one place of the sandbox: rules check differences', () => {
    const named = [...SOURCES].filter(
      ([, code]) =>
        RELEASE_NAMES.some((name) => code.includes(`'${name}'`)) ||
        /\.(?:line|version) [<>=!]|line ===/.test(code),
    );
    expect(named.map(([file]) => file)).toEqual(['engine/model/release.ts']);
  });
});

describe('every difference of a fully supported release', () => {
  const ids = new Set(
    RELEASES.filter(({ support }) => support === 'full').flatMap(({ line }) =>
      Object.keys(DIFFERENCES[line]),
    ),
  );
  const code = [...SOURCES.values()].join('\n');
  // Absent fields and filters follow from the fields and filters of the release.
  const isAskedFor = (id: string) => code.includes(`'${id}'`) || /^(?:field\.\w+|q)\.parameters_p$/.test(id);

  it('is checked by a rule of the sandbox, or listed with the reason', () => {
    expect([...ids].filter((id) => !isAskedFor(id)).sort()).toEqual(Object.keys(NOT_ASKED_FOR).sort());
  });
});

describe('the release of a sandbox', () => {
  it('is that of the contract by default', async () => {
    expect(await versionOf(sandboxWith())).toBe(CONTRACT.version);
  });

  it('is what GET /version and the health respond with', async () => {
    const sandbox = sandboxWith({ release: '6.4' });
    expect(await versionOf(sandbox)).toBe('6.4.2');
    expect((await control(sandbox, 'GET', '/_sandbox/health')).body.release).toBe('6.4.2');
  });

  it('must be one that the contract lists', () => {
    expect(() => sandboxWith({ release: '6.5' })).toThrow(/\/release must be one of .*6\.4, 6\.4\.0/);
  });

  it('decides about fields, also of rendered rows', async () => {
    const sandbox = sandboxWith({ release: '6.4' });
    const { body } = await start(sandbox);
    expect(body).not.toHaveProperty('parameters_p');
    const list = await api(sandbox, 'GET', `/executions?id=${body.id}`);
    expect(list.body.items[0]).not.toHaveProperty('parameters_p');
    const unknown = await api(sandbox, 'GET', '/executions?_include=parameters_p');
    expect(unknown.body.error_code).toBe('no_such_include_field_error');
  });

  it('decides about rules', async () => {
    const recorded = await Promise.all(
      ['6.2', '6.3'].map(async (release) => {
        const { body } = await start(sandboxWith({ release }), {
          force_status: 'terminated',
          id: 'restored',
        });
        return [body.status, body.id === 'restored'];
      }),
    );
    expect(recorded).toEqual([
      ['pending', false],
      ['terminated', true],
    ]);
  });

  it('names its own 500s in the deviation header, or emulates them', async () => {
    const responses = await Promise.all(
      (['intended', 'emulated'] as const).map((defects) =>
        api(sandboxWith({ release: '6.4', defects }), 'GET', '/executions?_size=-1'),
      ),
    );
    expect(responses.map(({ status }) => status)).toEqual([400, 500]);
    expect(responses[0]?.headers.get('x-sandbox-deviation')).toBe('q.size-offset.invalid');
  });

  it('has no groups before they were added', async () => {
    const status = async (release: string, method: string, path: string) =>
      (await api(sandboxWith({ release }), method, path)).status;
    expect(await status('5.1', 'GET', '/execution-groups')).toBe(404);
    expect(await status('5.2', 'GET', '/execution-groups')).toBe(200);
    expect(await status('5.2', 'PATCH', '/execution-groups/any')).toBe(405);
  });

  it('is that of private worlds, too', async () => {
    const headers = { 'x-sandbox-world': 'mine' };
    const { body } = await api(sandboxWith({ release: '7.0.0' }), 'GET', '/version', { headers });
    expect(body.version).toBe('7.0.0');
  });

  it('does not depend on the state: a document of one release loads in every other', async () => {
    const source = sandboxWith();
    await start(source);
    const document = source.state.get();
    for (const { line } of RELEASES) {
      const sandbox = sandboxWith({ release: line, state: document });
      expect(sandbox.state.get()).toEqual(document);
    }
  });

  it('changes on request, and with it what is shown of the same state', async () => {
    const sandbox = sandboxWith();
    const { body: started } = await start(sandbox);
    const before = sandbox.state.get();
    const changed = await control(sandbox, 'PUT', '/_sandbox/release', { release: '6.4' });
    expect(changed.body).toEqual({ release: '6.4.2' });
    expect(sandbox.state.get()).toEqual(before);
    const shown = await api(sandbox, 'GET', `/executions/${started.id}`);
    expect(shown.body).not.toHaveProperty('parameters_p');
    sandbox.state.put(before);
    expect((await api(sandbox, 'GET', `/executions/${started.id}`)).body).not.toHaveProperty('parameters_p');
    sandbox.reset();
    expect(await versionOf(sandbox)).toBe(CONTRACT.version);
  });

  it.each([{ release: '6.5' }, { release: 6.4 }, {}, null])('does not change to %j', async (document) => {
    const { status, body } = await control(sandboxWith(), 'PUT', '/_sandbox/release', document);
    expect([status, body.error_code, body.issues[0].path]).toEqual([400, 'invalid_document', '/release']);
  });
});
