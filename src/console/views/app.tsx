import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Tabs } from '../../design/tabs.tsx';
import { Toolbar } from '../../design/toolbar.tsx';
import { ConsoleProvider, useConsole, useSubscription } from '../components/console-context.ts';
import type { ConsoleStore, View } from '../data/console-store.ts';
import { messageOf } from '../data/notices.ts';
import { ClockBar } from './clock-bar.tsx';
import { ExecutionsGrid } from './executions-grid.tsx';
import { FaultsView } from './faults-view.tsx';
import { Filters } from './filters.tsx';
import { GroupsView } from './groups-view.tsx';
import { Inspector } from './inspector.tsx';
import { JournalView } from './journal-view.tsx';
import { NoticesView } from './notices-view.tsx';
import { SandboxDataView } from './sandbox-data-view.tsx';
import { StartDialog } from './start-dialog.tsx';
import { StartGroupDialog } from './start-group-dialog.tsx';
import { TimelineView } from './timeline-view.tsx';
import { TokenForm } from './token-form.tsx';
import { UserSelect } from './user-select.tsx';

/** The console: one sandbox, live. */
export function App({ console }: { console: ConsoleStore }): JSX.Element {
  useEffect(() => {
    void console.open();
    return () => console.close();
  }, [console]);
  return (
    <ConsoleProvider value={console}>
      <div class="console">
        <h1 class="visually-hidden">Console: {console.target.name}</h1>
        <ConnectionState />
        <NoticesView />
      </div>
    </ConsoleProvider>
  );
}

function ConnectionState(): JSX.Element {
  const console = useConsole();
  switch (console.state.value) {
    case 'open':
      return <ConnectedConsole />;
    case 'token':
      return <TokenForm />;
    case 'closed':
      return (
        <div class="closed panel">
          <p role="alert">The sandbox cannot be reached. {messageOf(console.failure.value)}</p>
          <button type="button" class="button" onClick={() => console.open()}>
            Try again
          </button>
        </div>
      );
    default:
      return (
        <p class="opening" role="status">
          Opening the sandbox …
        </p>
      );
  }
}

function ConnectedConsole(): JSX.Element {
  const console = useConsole();
  const { groups, faults, poller, table, view } = console;
  useSubscription(groups.query);
  const [dialog, setDialog] = useState<'start' | 'group' | null>(null);
  const close = () => setDialog(null);
  const tabs = [
    { name: 'executions', label: 'Executions' },
    { name: 'groups', label: 'Groups', badge: badgeOf(groups.query.value.value?.total) },
    { name: 'journal', label: 'Journal', badge: badgeOf(poller.lastRequest.value) },
    { name: 'faults', label: 'Faults', badge: badgeOf(faults.rules.value.length) },
    { name: 'data', label: 'Data' },
  ];
  return (
    <>
      <div class="top row">
        <ClockBar />
        <UserSelect />
        <Toolbar label="Start">
          <button type="button" class="button" data-kind="primary" onClick={() => setDialog('start')}>
            Start …
          </button>
          <button type="button" class="button" onClick={() => setDialog('group')}>
            Start a group …
          </button>
        </Toolbar>
      </div>
      {poller.failure.value !== undefined && (
        <p class="lost" role="alert">
          The sandbox does not respond: {messageOf(poller.failure.value)} The displayed data may be outdated.
        </p>
      )}
      <div class="columns stack">
        <Tabs
          label="Views"
          tabs={tabs}
          chosen={view.value}
          onChoose={(name) => {
            view.value = name as View;
          }}
        >
          {view.value === 'executions' && (
            <>
              <section class="panel table-panel" aria-label="Executions">
                <Filters />
                {table.failure.value !== undefined && (
                  <p class="lost" role="alert">
                    {messageOf(table.failure.value)}
                  </p>
                )}
                <ExecutionsGrid />
              </section>
              <TimelineView />
            </>
          )}
          {view.value === 'groups' && (
            <GroupsView
              onShowMembers={(id) => {
                table.clearFilters();
                table.group.value = id;
                view.value = 'executions';
              }}
            />
          )}
          {view.value === 'journal' && <JournalView />}
          {view.value === 'faults' && <FaultsView />}
          {view.value === 'data' && <SandboxDataView />}
        </Tabs>
        <Inspector />
      </div>
      {dialog === 'start' && <StartDialog onClose={close} />}
      {dialog === 'group' && <StartGroupDialog onClose={close} />}
    </>
  );
}

function badgeOf(number: number | undefined): string | undefined {
  return number === undefined || number === 0 ? undefined : number.toLocaleString('en-GB');
}
