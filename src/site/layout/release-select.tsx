import type { JSX } from 'preact';
import { LINES } from '../content/contract/releases.ts';

/** The release of the reader's manager. All pages remember it; src/site/client/releases.ts makes it work. */
export function ReleaseSelect({
  name = 'release',
  label,
  none,
}: {
  name?: string;
  label: string;
  none: string;
}): JSX.Element {
  return (
    <label class="release-select form-field needs-js">
      <span class="form-field-label">{label}</span>
      <select name={name} autocomplete="off">
        <option value="">{none}</option>
        {LINES.toReversed().map((line) => (
          <option key={line} value={line}>
            {line}
          </option>
        ))}
      </select>
    </label>
  );
}
