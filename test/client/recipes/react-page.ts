// A page that shows what the hooks of the guide give it: whatever a user would build on them, in its barest form.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement as element, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the guide's sample exports, as far as this page cares. */
export interface Hooks {
  useExecution(id: string): { data?: { status: string | null } | undefined; error: unknown };
  useExecutions(status: 'terminated'): {
    data?: { pages: { items: { id: string }[] }[] } | undefined;
    hasNextPage: boolean;
    fetchNextPage(): unknown;
  };
  useStart(): {
    data?: { id: string } | undefined;
    error: unknown;
    mutate(start: { deployment_id: string; workflow_id: string }): void;
  };
}

export function mount({ useExecution, useExecutions, useStart }: Hooks): void {
  const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? 'none';

  function One({ id }: { id: string }): ReactNode {
    const { data, error } = useExecution(id);
    return element('output', { id: 'one' }, `${data?.status ?? 'unknown'}, refused: ${codeOf(error)}`);
  }

  function All(): ReactNode {
    const { data, hasNextPage, fetchNextPage } = useExecutions('terminated');
    const ids = data?.pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
    return element(
      'section',
      {},
      element('output', { id: 'all' }, ids.join(' ')),
      hasNextPage &&
        element('button', { type: 'button', id: 'more', onClick: () => fetchNextPage() }, 'More'),
    );
  }

  function Page(): ReactNode {
    const start = useStart();
    const [id, watch] = useState('');
    const shown = start.data?.id ?? id;
    const backup = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
    return element(
      'main',
      {},
      element('button', { type: 'button', id: 'start', onClick: () => start.mutate(backup) }, 'Start'),
      element(
        'button',
        { type: 'button', id: 'unknown', onClick: () => watch('unknown') },
        'Watch one that does not exist',
      ),
      element('output', { id: 'start-refused' }, codeOf(start.error)),
      shown && element(One, { id: shown }),
      element(All),
    );
  }

  const queries = new QueryClient();
  createRoot(document.body).render(element(QueryClientProvider, { client: queries }, element(Page)));
}
