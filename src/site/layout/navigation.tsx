import type { JSX } from 'preact';
import { type Page, SECTIONS } from '../page.ts';

/** Every page by section. On narrow screens it is a popover, which needs no script. */
export function Navigation({ page, pages }: { page: Page; pages: Page[] }): JSX.Element {
  return (
    <nav class="site-nav" id="site-nav" aria-label="Pages" popover="auto">
      {SECTIONS.map((section) => {
        const inSection = pages.filter((candidate) => candidate.section === section);
        if (inSection.length === 0) return null;
        const groups = [...new Set(inSection.map(({ group }) => group))];
        return (
          <section key={section}>
            <h2>{section}</h2>
            {groups.map((group) => (
              <div key={group}>
                {group !== undefined && <h3>{group}</h3>}
                <ul>
                  {inSection
                    .filter((candidate) => candidate.group === group)
                    .map((target) => (
                      <li key={target.path}>
                        <a href={`/${target.path}`} aria-current={target === page ? 'page' : undefined}>
                          {target.badge !== undefined && (
                            <span class="method" data-method={target.badge}>
                              {target.badge}
                            </span>
                          )}
                          <span>{target.label ?? target.title}</span>
                        </a>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </nav>
  );
}
