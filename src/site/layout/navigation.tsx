import type { JSX } from 'preact';
import { Icon } from '../../design/icon.tsx';
import { type Page, SECTIONS, type Section } from '../content/page.ts';
import { Covered } from './header.tsx';
import { Method } from './parts/method.tsx';
import { ReleaseSelect } from './release-select.tsx';

/** Every page by section; those of other sections are collapsed. On narrow screens it is a popover, which needs no script. */
export function Navigation({
  page,
  pages,
  root,
  version,
}: {
  page: Page;
  pages: Page[];
  root: string;
  version: string;
}): JSX.Element {
  return (
    <nav class="site-nav" id="site-nav" aria-label="All pages" popover="auto">
      <button
        type="button"
        class="icon-button nav-close"
        popovertarget="site-nav"
        popovertargetaction="hide"
        aria-label="Close"
      >
        <Icon name="close" />
      </button>
      <Covered root={root} version={version} />
      <ReleaseSelect label="Manager release" none="All releases" />
      {SECTIONS.map((section) => {
        const inSection = pages.filter((candidate) => candidate.section === section);
        if (inSection.length === 0) return null;
        const groups = [...new Set(inSection.map(({ group }) => group))];
        return (
          <details key={section} class="nav-section" open={isOpen(section, page)}>
            <summary class="nav-title">
              <Icon name="chevron" size={12} />
              {section}
            </summary>
            {groups.map((group) => (
              <div key={group} class="nav-group">
                {group !== undefined && <p class="nav-subtitle">{group}</p>}
                <ul>
                  {inSection
                    .filter((candidate) => candidate.group === group)
                    .map((target) => (
                      <li key={target.path}>
                        <a href={root + target.path} aria-current={target === page ? 'page' : undefined}>
                          <span>{target.label ?? target.title}</span>
                          {target.badge !== undefined && <Method method={target.badge} />}
                        </a>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </details>
        );
      })}
    </nav>
  );
}

/** The section of the page is open, and the guides where a reader starts. */
function isOpen(section: Section, page: Page): boolean {
  return section === page.section || (section === 'Guides' && (page.section ?? 'Start') === 'Start');
}
