/** Opens report files before a run, so that one that cannot be written is reported first. */
import { type FileHandle, open, rm } from 'node:fs/promises';
import { type Report, reportText } from '../../../conformance/index.ts';
import { CommandError } from '../../errors.ts';
import type { ReportFile } from './options.ts';

interface OpenFile extends ReportFile {
  readonly handle: FileHandle;
  readonly isNew: boolean;
}

export class ReportFiles {
  readonly #files: OpenFile[] = [];
  #isWritten = false;

  /** @throws {CommandError} when a file cannot be written, or is named twice. */
  static async open(reports: readonly ReportFile[]): Promise<ReportFiles> {
    const opened = new ReportFiles();
    try {
      for (const report of reports) {
        if (opened.#files.some(({ file }) => file === report.file)) {
          throw new CommandError(`--report names ${report.file} twice. Each report needs a file of its own.`);
        }
        opened.#files.push(await openFile(report));
      }
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  }

  /** Replaces the content of the files. Returns their names. */
  async write(report: Report): Promise<string[]> {
    for (const { handle, format } of this.#files) {
      // A terminal or a pipe, such as /dev/stdout, cannot be truncated.
      const isFile = (await handle.stat()).isFile();
      if (isFile) await handle.truncate(0);
      await handle.write(reportText(format, report), isFile ? 0 : null);
    }
    this.#isWritten = true;
    return this.#files.map(({ file }) => file);
  }

  /** Without a report new files are removed, and existing ones are unchanged. */
  async close(): Promise<void> {
    for (const { handle, file, isNew } of this.#files) {
      await handle.close();
      if (isNew && !this.#isWritten) await rm(file, { force: true });
    }
  }
}

async function openFile(report: ReportFile): Promise<OpenFile> {
  const { file } = report;
  try {
    return { ...report, ...(await openNewOrExisting(file)) };
  } catch (error) {
    throw new CommandError(`The report ${file} cannot be written: ${(error as Error).message}.`);
  }
}

async function openNewOrExisting(file: string): Promise<{ handle: FileHandle; isNew: boolean }> {
  try {
    return { handle: await open(file, 'wx'), isNew: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { handle: await open(file, 'r+'), isNew: false };
  }
}
