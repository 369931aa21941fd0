/** The changes that a scenario makes to the manager's state before a step, done to its state document. */

type Row = Record<string, unknown>;
type Document = Record<string, Row[]> & { settings?: Row };
type Edit = (document: Document, argument: never) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  forget_latest_execution: (document, which: string | string[]) => {
    for (const row of named(document.deployments, which)) row.latest_execution = null;
  },
  forget_create_execution: (document, which: string | string[]) => {
    for (const row of named(document.deployments, which)) row.create_execution = null;
  },
  restore_create_execution: (document, which: string | string[]) => {
    for (const row of named(document.deployments, which)) row.create_execution = `env-${row.id}`;
  },
  delete_executions: (document, which: { except?: string[]; id?: string[]; workflow_id?: string[] }) => {
    const goes = (row: Row): boolean => {
      if (which.except) return !which.except.some((glob) => matches(String(row.id), glob));
      if (which.id) return which.id.includes(String(row.id));
      return which.workflow_id?.includes(String(row.workflow_id)) ?? false;
    };
    const gone = new Set(document.executions?.filter(goes).map(({ id }) => id));
    document.executions = (document.executions ?? []).filter((row) => !gone.has(row.id));
    for (const row of document.deployments ?? []) {
      if (gone.has(row.create_execution)) row.create_execution = null;
      if (gone.has(row.latest_execution)) row.latest_execution = null;
    }
    for (const row of document.execution_groups ?? []) {
      row.execution_ids = (row.execution_ids as string[]).filter((id) => !gone.has(id));
    }
  },
  delete_schedules: (document, which: string | string[]) => {
    document.execution_schedules = without(document.execution_schedules, which);
  },
  delete_execution_groups: (document, which: string | string[]) => {
    document.execution_groups = without(document.execution_groups, which);
  },
  empty_deployment_groups: (document, which: string | string[]) => {
    for (const row of named(document.deployment_groups, which)) row.deployment_ids = [];
  },
  set_execution: (document, { id, ...fields }: Row) => {
    for (const row of named(document.executions, [String(id)])) Object.assign(row, fields);
  },
  set_deployment: (document, { id, ...fields }: Row) => {
    for (const row of named(document.deployments, [String(id)])) Object.assign(row, fields);
  },
  add_execution: (document, row: Row) => {
    document.executions?.push(row);
  },
  add_deployment: (document, row: Row) => {
    document.deployments?.push(row);
  },
  add_execution_group: (document, row: Row) => {
    document.execution_groups = [...(document.execution_groups ?? []), row];
  },
  set_settings: (document, settings: Row) => {
    Object.assign(document.settings ?? {}, settings);
  },
};

/** A copy of the document with the changes made. */
export function edited(document: unknown, edits: readonly Readonly<Record<string, unknown>>[]): unknown {
  const copy = structuredClone(document) as Document;
  for (const [name, argument] of edits.flatMap((edit) => Object.entries(edit))) {
    const edit = EDITS[name];
    if (!edit) throw new Error(`There is no edit "${name}". There are ${Object.keys(EDITS).join(', ')}.`);
    edit(copy, argument as never);
  }
  return copy;
}

function named(rows: readonly Row[] | undefined, which: string | readonly string[]): Row[] {
  return (rows ?? []).filter(({ id }) => which === '*' || which.includes(String(id)));
}

function without(rows: readonly Row[] | undefined, which: string | readonly string[]): Row[] {
  const gone = named(rows, which);
  return (rows ?? []).filter((row) => !gone.includes(row));
}

function matches(id: string, glob: string): boolean {
  const pattern = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`, 's').test(id);
}
