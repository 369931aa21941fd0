import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { storedTab, storeTab } from '../../../design/static-tabs.ts';
import { Tabs } from '../../../design/tabs.tsx';
import { SAMPLE_LANGUAGES, type SampleId } from '../../samples/index.ts';
import { Highlighted } from './highlighted.tsx';

const TABS = SAMPLE_LANGUAGES.map(({ id, label }) => ({ name: id, label }));

/** The samples by language. The choice is shared with the static samples of other pages. */
export function LanguageTabs({ samples }: { readonly samples: Record<SampleId, string> }): JSX.Element {
  const [label, setLabel] = useState(() => storedTab('language'));
  const shown = SAMPLE_LANGUAGES.find((language) => language.label === label) ?? SAMPLE_LANGUAGES[0];
  return (
    <Tabs
      label="The request in several languages"
      tabs={TABS}
      chosen={shown.id}
      onChoose={(name) => {
        const chosen = TABS.find((tab) => tab.name === name)?.label ?? '';
        setLabel(chosen);
        storeTab('language', chosen);
      }}
    >
      <Highlighted code={samples[shown.id]} language={shown.language} label={`The request, ${shown.label}`} />
    </Tabs>
  );
}
