import { announce } from './announce.ts';

/**
 * Copies a text and announces it.
 * @param what What is copied, for the announcement; nothing when the control says it.
 * @returns false where the browser does not allow it.
 */
export async function copyText(text: string, what = ''): Promise<boolean> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const label = isCopied ? 'Copied' : 'Could not copy';
  announce(what === '' ? label : `${label}: ${what}`);
  return isCopied;
}
