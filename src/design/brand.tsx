import type { JSX } from 'preact';
import './brand.css';

/** The name and the mark: three executions, of which one ended, one is under way and one waits. */
export function Brand({ href }: { href: string }): JSX.Element {
  return (
    <a class="brand" href={href}>
      <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <rect x="1" y="3" width="12" height="4" rx="2" />
        <rect x="5" y="9" width="16" height="4" rx="2" />
        <rect x="12" y="15" width="8" height="4" rx="2" />
      </svg>
      <span>
        Cloudify <b>executions</b>
      </span>
    </a>
  );
}
