import type { JSX } from 'preact';

export function Footer({ root }: { root: string }): JSX.Element {
  return (
    <footer class="site-footer">
      <p>
        Everything here is generated from one contract. Nothing is loaded from other servers, and nothing is
        tracked.
      </p>
      <p>
        <a href={`${root}downloads.html`}>Downloads</a>
        <a href={`${root}changelog.html`}>Changelog</a>
      </p>
    </footer>
  );
}
