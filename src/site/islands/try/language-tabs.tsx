import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tabAfterKey } from '../../../design/tab-keys.ts';
import { SAMPLE_LANGUAGES, type SampleId } from '../../samples/index.ts';
import { CopyButton } from './copy-button.tsx';
import { Highlighted } from './highlighted.tsx';

/** Where the pages keep the language that was chosen last. */
const KEY = 'tab-language';

/** The samples, one at a time, by the pattern for tabs of the ARIA guide. The choice is kept for all pages. */
export function LanguageTabs({ samples }: { readonly samples: Record<SampleId, string> }): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState<SampleId>(keptLanguage);
  const choose = (language: SampleId, label: string) => {
    setChosen(language);
    try {
      localStorage.setItem(KEY, label);
    } catch {
      // It holds for this page only.
    }
  };
  const move = (event: KeyboardEvent, at: number) => {
    const next = SAMPLE_LANGUAGES[tabAfterKey(event.key, at, SAMPLE_LANGUAGES.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id, next.label);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  const shown = SAMPLE_LANGUAGES.find((language) => language.id === chosen) ?? SAMPLE_LANGUAGES[0];
  return (
    <div class="tabs">
      <div class="try-tabs-head">
        <div class="tab-list" role="tablist" aria-label="The request in several languages">
          {SAMPLE_LANGUAGES.map((language, index) => (
            <button
              key={language.id}
              id={`${id}-${language.id}`}
              type="button"
              role="tab"
              aria-controls={`${id}-panel`}
              aria-selected={language.id === shown.id}
              tabIndex={language.id === shown.id ? 0 : -1}
              onClick={() => choose(language.id, language.label)}
              onKeyDown={(event) => move(event, index)}
            >
              {language.label}
            </button>
          ))}
        </div>
        <CopyButton text={samples[shown.id]} what={`the ${shown.label} sample`} />
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.id}`}>
        <Highlighted
          code={samples[shown.id]}
          language={shown.language}
          label={`The request, ${shown.label}`}
        />
      </div>
    </div>
  );
}

function keptLanguage(): SampleId {
  try {
    const kept = localStorage.getItem(KEY);
    return SAMPLE_LANGUAGES.find(({ label }) => label === kept)?.id ?? 'curl';
  } catch {
    return 'curl';
  }
}
