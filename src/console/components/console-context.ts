import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Console } from '../data/console.ts';

const Context = createContext<Console | null>(null);

export const ConsoleProvider = Context.Provider;

/** The console that a part belongs to. */
export function useConsole(): Console {
  const console = useContext(Context);
  if (console === null) throw new Error('This is a part of a console, and there is none around it.');
  return console;
}

/** Follows something for as long as the part is on the page. */
export function useFollowing(what: { follow(): () => void }): void {
  useEffect(() => what.follow(), [what]);
}
