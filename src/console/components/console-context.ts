import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { ConsoleStore } from '../data/console-store.ts';

const Context = createContext<ConsoleStore | null>(null);

export const ConsoleProvider = Context.Provider;

/** The store of the console that a component belongs to. */
export function useConsole(): ConsoleStore {
  const console = useContext(Context);
  if (console === null) throw new Error('This component must be inside a console.');
  return console;
}

/** Keeps a data source up to date for as long as the component is on the page. */
export function useSubscription(source: { subscribe(): () => void }): void {
  useEffect(() => source.subscribe(), [source]);
}
