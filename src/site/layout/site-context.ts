import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../content/site.ts';

const Context = createContext<Site | null>(null);

export const SiteProvider = Context.Provider;

/** The contents of the site that a component is rendered for. */
export function useSite(): Site {
  const site = useContext(Context);
  if (site === null) throw new Error('This component is rendered at build time only.');
  return site;
}
