import { spawn, spawnSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { createSandbox, type Sandbox, type StateDocument } from '../../src/sandbox/index.ts';
import { Autosave, readStateFile, readStoredState, StateFile } from '../../src/sandbox/server/index.ts';
import { PROGRAM } from '../cli/command.ts';
import { testUnless } from '../unless.ts';
import { api } from './control-plane.ts';

/** Linux lets a user mount in a namespace of their own. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

let folder: string;
let path: string;
const open: Sandbox[] = [];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'sandbox-state-')));
  path = join(folder, 'state.json');
});
afterEach(async () => {
  for (const sandbox of open.splice(0)) sandbox.close();
  await rm(folder, { recursive: true });
});

function sandboxWith(state?: StateDocument): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', ...(state && { state }) });
  open.push(sandbox);
  return sandbox;
}

/** The example world with so many ended executions more. */
function crowded(executions: number): StateDocument {
  const world = createSandbox({ runner: 'manual' }).state.get();
  const more = Array.from({ length: executions }, (_, index) => ({
    id: `old-${index}`,
    tenant: 'default_tenant',
    deployment_id: 'shop-vienna',
    workflow_id: 'restart',
    status: 'terminated' as const,
    created_by: 'admin',
    created_at: '2026-01-01T00:00:00.000Z',
    parameters: { note: 'ü\n"]' },
  }));
  return { ...world, executions: [...world.executions, ...more] };
}

async function start(sandbox: Sandbox): Promise<void> {
  const body = { deployment_id: 'shop-vienna', workflow_id: 'restart', force: true };
  expect((await api(sandbox, 'POST', '/executions', { body })).status).toBe(201);
}

function json(document: StateDocument): unknown {
  return JSON.parse(JSON.stringify(document));
}

async function saved(): Promise<unknown> {
  return json((await readStateFile(path)) as StateDocument);
}

describe('a state file', () => {
  it('holds what the sandbox holds', async () => {
    const { state } = sandboxWith();
    await (await StateFile.at(path)).write(state.text());
    expect(await saved()).toEqual(json(state.get()));
    expect(json(sandboxWith((await readStateFile(path)) as StateDocument).state.get())).toEqual(
      json(state.get()),
    );
  });

  it('keeps its mode whatever the umask', async () => {
    const file = await StateFile.at(path);
    await file.write(['{}']);
    await chmod(path, 0o666);
    const before = process.umask(0o077);
    try {
      await file.write(['{}']);
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o666);
  });

  it('leaves nothing behind when it cannot take its place', async () => {
    const file = await StateFile.at(path);
    await mkdir(join(path, 'full'), { recursive: true });
    await expect(file.write(['{}'])).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  testUnless(!canMount && 'files cannot be mounted here')(
    'is rejected when it is a mount of its own, which nothing can replace',
    { tags: 'full' },
    async () => {
      await writeFile(path, '{}');
      const source = join(folder, 'source.json');
      await writeFile(source, '{}');
      const command = `mount --bind ${source} ${path} && exec ${process.execPath} ${PROGRAM} sandbox --port 0 --state ${path}`;
      const started = spawn('unshare', ['-rm', 'sh', '-c', command], { stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      for await (const text of started.stderr.setEncoding('utf8')) stderr += text;
      expect(stderr).toContain('is a mount of its own');
      expect(stderr).toContain('mount its folder');
      expect((await readdir(folder)).sort()).toEqual(['source.json', 'state.json']);
    },
  );

  it('is used by one process at a time', async () => {
    const file = await StateFile.at(path);
    const lock = await file.lock();
    const script = `
      import { StateFile } from ${JSON.stringify(join(ROOT, 'src/sandbox/server/index.ts'))};
      const file = await StateFile.at(process.argv[1]);
      await file.lock().then(() => console.log('locked'), (error) => console.log(error.message));
    `;
    const other = async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, path]);
      return (await child.stdout.setEncoding('utf8').toArray()).join('');
    };
    expect(await other()).toContain('is in use by another sandbox');
    await lock.release();
    expect(await other()).toBe('locked\n');
    // The other process has ended, and its lock with it.
    expect(await readdir(folder)).toEqual([]);
  });

  it('is free again when the process that used it was killed, here or on another machine', async () => {
    const file = await StateFile.at(path);
    const ended = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => ended.once('close', resolve));
    const owner = { pid: ended.pid, host: hostname(), id: 'a' };
    await writeFile(`${path}.lock`, JSON.stringify(owner));
    await (await file.lock()).release();
    await writeFile(`${path}.lock`, JSON.stringify({ ...owner, host: 'elsewhere' }));
    await expect(file.lock()).rejects.toThrow('is in use');
    await utimes(`${path}.lock`, 0, 0);
    await (await file.lock()).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is for its owner alone, or for whomever it was for before', async () => {
    const file = await StateFile.at(path);
    await file.write(['{}']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await chmod(path, 0o640);
    await file.write(['{}']);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('may be a link, and what it leads to is replaced', async () => {
    const target = join(folder, 'elsewhere.json');
    await writeFile(target, '');
    await symlink(target, path);
    await (await StateFile.at(path)).write(['{}']);
    expect(await readFile(target, 'utf8')).toBe('{}');
    expect((await readdir(folder)).sort()).toEqual(['elsewhere.json', 'state.json']);
  });

  it('must be a file in a folder that is there', async () => {
    await expect(StateFile.at(join(folder, 'none', 'state.json'))).rejects.toThrow('There is no folder');
    await expect(StateFile.at(folder)).rejects.toThrow('is not a file');
  });

  it('is replaced atomically: a reader always reads one complete state', async () => {
    const file = await StateFile.at(path);
    await file.write(['before']);
    const reader = await openFile(path);
    await file.write(['after']);
    expect(await reader.readFile('utf8')).toBe('before');
    await reader.close();
    expect(await readFile(path, 'utf8')).toBe('after');
  });

  it('keeps its content when a write fails, and leaves no other file', async () => {
    const file = await StateFile.at(path);
    await file.write(['before']);
    function* failing() {
      yield 'half';
      throw new Error('The disk is full.');
    }
    await expect(file.write(failing())).rejects.toThrow('The disk is full.');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it('deletes the temporary files of killed processes only', async () => {
    const ended = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => ended.once('close', resolve));
    const left = `state.json.${ended.pid}-0123abcd.partial`;
    const others = [
      `state.json.${process.pid}-0123abcd.partial`,
      'state.json.old',
      `a.${left}`,
      'state.json',
    ];
    await Promise.all([left, ...others].map((name) => writeFile(join(folder, name), '')));
    await (await StateFile.at(path)).deletePartialFiles();
    expect((await readdir(folder)).sort()).toEqual(others.sort());
  });

  it.each([0, 1, 499, 500, 501, 2000])(
    'with %i executions more is the same when it is read',
    async (more) => {
      const { state } = sandboxWith(crowded(more));
      await (await StateFile.at(path)).write(state.text());
      expect(await saved()).toEqual(json(state.get()));
    },
  );

  it('may be laid out in any way', async () => {
    const state = json(sandboxWith(crowded(20)).state.get());
    for (const text of [
      JSON.stringify(state),
      JSON.stringify(state, null, '\t'),
      `\ufeff${JSON.stringify(state)}\r\n`,
    ]) {
      await writeFile(path, text);
      expect(await saved()).toEqual(state);
    }
  });

  it('that ends too early is none', async () => {
    const text = [...sandboxWith().state.text()].join('');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 3), async (length) => {
        await writeFile(path, text.slice(0, length));
        await expect(readStateFile(path)).rejects.toThrow(path);
      }),
      { numRuns: 50 },
    );
  });
});

describe('text that is made piece by piece', () => {
  it('shows the state at its start, whatever happens between the pieces', {
    tags: 'full',
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.tuple(fc.nat(4), fc.nat(2100))), async (deeds) => {
        const sandbox = sandboxWith(crowded(2000));
        const before = json(sandbox.state.get());
        let text = '';
        for (const piece of sandbox.state.text()) {
          text += piece;
          const [deed, index] = deeds.next().value as [number, number];
          if (deed === 0) await start(sandbox);
          if (deed === 1) await patch(sandbox, `old-${index}`, 'again');
          if (deed === 2) await api(sandbox, 'DELETE', `/executions?id=old-${index}`, { body: {} });
          if (deed === 3) await api(sandbox, 'DELETE', '/executions', { body: {} });
          if (deed === 4) sandbox.reset();
        }
        expect(JSON.parse(text)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('shows each execution as it was, also one that changes right before or after it is written', async () => {
    const sandbox = sandboxWith(crowded(1000));
    const before = json(sandbox.state.get());
    let text = '';
    for (const piece of sandbox.state.text()) {
      text += piece;
      const reported = text.match(/"old-\d+"/g)?.length ?? 0;
      for (const index of [reported - 1, reported, reported + 1])
        await patch(sandbox, `old-${index}`, `${text.length}`);
    }
    expect(JSON.parse(text)).toEqual(before);
  });

  it('can be made several times concurrently, and be aborted', async () => {
    const sandbox = sandboxWith(crowded(2000));
    const texts = [sandbox.state.text(), sandbox.state.text(), sandbox.state.text()].map((text) =>
      text[Symbol.iterator](),
    );
    const expected: unknown[] = [];
    const begun = [];
    for (const text of texts) {
      expected.push(json(sandbox.state.get()));
      begun.push(text.next().value);
      await patch(sandbox, 'old-1999', `change ${expected.length}`);
    }
    texts[1]?.return?.();
    const rest = (text: Iterator<string> | undefined): string => {
      const { done, value } = text?.next() ?? { done: true };
      return done ? '' : value + rest(text);
    };
    expect(JSON.parse(begun[0] + rest(texts[0]))).toEqual(expected[0]);
    await patch(sandbox, 'old-1998', 'late');
    expect(JSON.parse(begun[2] + rest(texts[2]))).toEqual(expected[2]);
  });
});

async function patch(sandbox: Sandbox, id: string, error: string): Promise<void> {
  await api(sandbox, 'PATCH', `/executions/${id}`, { body: { status: 'terminated', error } });
}

describe('a sandbox whose state is kept', () => {
  const onError = (error: Error) => {
    throw error;
  };

  /**
   * What a process that is started now would find. Another one cannot delete a log while it is read, as a save under way
   * here can: then it is read again.
   */
  async function stored(): Promise<unknown> {
    for (;;) {
      try {
        return json((await readStoredState(await StateFile.at(path))).document);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
  }

  async function isStored(sandbox: Sandbox): Promise<void> {
    await expect.poll(stored, { interval: 10 }).toEqual(json(sandbox.state.get()));
  }

  it('is stored soon after each change, those of its workflows too', async () => {
    const sandbox = createSandbox({ clock: 'virtual', runner: 'auto' });
    open.push(sandbox);
    const keeping = new Autosave(sandbox, await StateFile.at(path), { onError });
    await keeping.save();
    const file = await readFile(path, 'utf8');
    await start(sandbox);
    await isStored(sandbox);
    sandbox.clock.advance(600_000);
    await isStored(sandbox);
    // In the log: a large file is not written for each change.
    expect(await readFile(path, 'utf8')).toBe(file);
    await keeping.close();
    expect(await readdir(folder)).toEqual(['state.json']);
    expect(await stored()).toEqual(json(sandbox.state.get()));
  });

  it('is in its file when it was closed, whatever was under way', async () => {
    const sandbox = sandboxWith(crowded(3000));
    const file = await StateFile.at(path);
    const keeping = new Autosave(sandbox, file, { onError });
    await start(sandbox);
    const saving = keeping.save();
    await start(sandbox);
    await keeping.close();
    await saving;
    expect(await readdir(folder)).toEqual(['state.json']);
    expect(await stored()).toEqual(json(sandbox.state.get()));
  });

  it('is in its file when it was closed while a change was being appended to the log', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sandbox = sandboxWith();
    const keeping = new Autosave(sandbox, await StateFile.at(path), { onError });
    await keeping.save();
    await start(sandbox);
    vi.advanceTimersToNextTimer();
    vi.useRealTimers();
    await keeping.close();
    const { saved_at, ...document } = JSON.parse(await readFile(path, 'utf8'));
    expect(document).toEqual(json(sandbox.state.get()));
  });

  it('is stored whatever happens and whenever its process is killed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(6), fc.nat(60)), { maxLength: 40 }), async (deeds) => {
        await rm(folder, { recursive: true });
        await mkdir(folder);
        const sandbox = sandboxWith(crowded(60));
        const keeping = new Autosave(sandbox, await StateFile.at(path), { onError });
        await keeping.save();
        let saving: Promise<void> | undefined;
        for (const [deed, index] of deeds) {
          if (deed === 0) await start(sandbox);
          if (deed === 1) await patch(sandbox, `old-${index}`, 'again');
          if (deed === 2) await api(sandbox, 'DELETE', `/executions?id=old-${index}`, { body: {} });
          if (deed === 3) await startGroup(sandbox);
          if (deed === 4) sandbox.clock.advance(1_000);
          if (deed === 5) saving = keeping.save();
          if (deed === 6 && index === 0) sandbox.reset();
        }
        await keeping.flush();
        expect(await stored()).toEqual(json(sandbox.state.get()));
        await saving;
        await keeping.flush();
        expect(await stored()).toEqual(json(sandbox.state.get()));
        await keeping.close();
        expect(await readdir(folder)).toEqual(['state.json']);
      }),
      { numRuns: 25 },
    );
  });

  it('is stored without the last line of its log if that was cut off', async () => {
    const sandbox = sandboxWith();
    const keeping = new Autosave(sandbox, await StateFile.at(path), { onError });
    await keeping.save();
    await start(sandbox);
    await keeping.flush();
    const before = json(sandbox.state.get());
    await start(sandbox);
    await keeping.flush();
    const [log = ''] = (await readdir(folder)).filter((name) => name.includes('changes'));
    const text = await readFile(join(folder, log), 'utf8');
    await writeFile(join(folder, log), text.slice(0, -10));
    expect(await stored()).toEqual(before);
    await keeping.close();
  });

  it('writes its file anew when the log is long', { tags: 'full' }, async () => {
    const sandbox = sandboxWith();
    const keeping = new Autosave(sandbox, await StateFile.at(path), { onError });
    await keeping.save();
    const text = 'x'.repeat(300_000);
    for (let each = 0; each < 20; each++) {
      const body = {
        deployment_id: 'shop-vienna',
        workflow_id: 'restart',
        force: true,
        parameters: { text },
      };
      await api(sandbox, 'POST', '/executions', { body: { ...body, allow_custom_parameters: true } });
      await keeping.flush();
    }
    await expect.poll(async () => (await stat(path)).size).toBeGreaterThan(4_000_000);
    await expect.poll(async () => (await readdir(folder)).length).toBeLessThanOrEqual(2);
    await keeping.close();
    expect(await stored()).toEqual(json(sandbox.state.get()));
  });

  it('leaves the file alone when nothing has changed', async () => {
    const keeping = new Autosave(sandboxWith(), await StateFile.at(path), { onError });
    await keeping.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('reports a failure once and leaves nothing behind, tries again, and reports that it works again', {
    tags: 'full',
  }, async () => {
    const sandbox = sandboxWith();
    const file = await StateFile.at(path);
    const events: string[] = [];
    const keeping = new Autosave(sandbox, file, {
      onError: (error) => events.push(error.message),
      onRecovered: () => events.push('recovered'),
    });
    // Nothing can be put in the place of a folder that is not empty.
    await mkdir(join(path, 'full'), { recursive: true });
    const failed = vi.spyOn(StateFile.prototype, 'write');
    sandbox.reset();
    await expect.poll(() => failed.mock.results.length).toBeGreaterThan(2);
    failed.mockRestore();
    expect(events).toHaveLength(1);
    await expect.poll(() => readdir(folder)).toEqual(['state.json']);
    await rm(path, { recursive: true });
    await expect.poll(() => events.length).toBe(2);
    expect(events[1]).toBe('recovered');
    await keeping.close();
    expect(await stored()).toEqual(json(sandbox.state.get()));
  });

  it('throws when it could not be saved at the end', async () => {
    const sandbox = sandboxWith();
    const keeping = new Autosave(sandbox, await StateFile.at(path), { onError: () => {} });
    await start(sandbox);
    await rm(folder, { recursive: true });
    await expect(keeping.close()).rejects.toThrow('ENOENT');
    await mkdir(folder);
  });
});

async function startGroup(sandbox: Sandbox): Promise<void> {
  const body = { deployment_group_id: 'shops', workflow_id: 'restart', force: true };
  await api(sandbox, 'POST', '/execution-groups', { body });
}

describe('a process that is killed while it saves', () => {
  it('leaves a file that loads, with all that was saved before', { tags: 'full' }, async () => {
    await (await StateFile.at(path)).write(sandboxWith(crowded(2000)).state.text());
    let executions = 2032;
    for (let round = 1; round <= 6; round++) {
      const busy = spawn(process.execPath, [join(import.meta.dirname, 'busy-sandbox.ts'), path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => busy.once('close', (_, signal) => resolve(signal)));
      // It reports each save, and begins the next one immediately.
      let saves = 0;
      for await (const text of busy.stdout.setEncoding('utf8')) {
        saves += (text as string).split('\n').length - 1;
        if (saves >= round) break;
      }
      busy.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const { document } = await readStoredState(await StateFile.at(path));
      const found = (sandboxWith(document).state.get().executions as unknown[]).length;
      expect(found).toBeGreaterThanOrEqual(executions + round);
      executions = found;
    }
    await (await StateFile.at(path)).deletePartialFiles();
    expect(await readdir(folder)).toEqual(['state.json']);
  });
});
