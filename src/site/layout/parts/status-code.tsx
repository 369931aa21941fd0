import type { JSX } from 'preact';
import { reasonPhrase, statusKind } from '../../../design/http-status.ts';

/** An HTTP status with its reason phrase. */
export function StatusCode({ status }: { status: string | number }): JSX.Element {
  return (
    <span data-kind={statusKind(status)}>
      <b class="kind-text">{status}</b> {reasonPhrase(status)}
    </span>
  );
}
