import type { JSX } from 'preact';
import { copyPath } from '../content/html/copy-path.ts';
import type { PageBody } from '../content/html/page-body.ts';
import { rootFrom } from '../content/html/relative-url.ts';
import type { Page } from '../content/page.ts';
import type { Sources } from '../content/site.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Html } from './html.tsx';
import { Navigation } from './navigation.tsx';
import { PageMenu } from './page-menu.tsx';
import { PreviousNext } from './previous-next.tsx';
import { TableOfContents } from './table-of-contents.tsx';

/** Files of the client build, by their paths from the root of the site. */
export interface Assets {
  /** A classic script that sets the theme before the first paint. */
  theme: string;
  /** Of every page, and of pages with a script of their own by its path in the repository. */
  scripts: Record<string, { file: string; styles: string[] }>;
  /** The fonts that the first paint needs. */
  fonts: string[];
}

/** The content security policy. It cannot forbid framing in a meta tag. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SITE_SCRIPT = 'src/site/client/site.ts';

export function Document({
  page,
  pages,
  assets,
  search,
  server,
  project,
  body: { html, headings },
}: {
  page: Page;
  pages: Page[];
  assets: Assets;
  /** The path of the search entries. */
  search: string;
  /** The server that the samples name. */
  server: string;
  project: Pick<Sources, 'version' | 'repository'>;
  body: PageBody;
}): JSX.Element {
  const root = rootFrom(page.path);
  const layout = page.layout ?? 'page';
  const scripts = [SITE_SCRIPT, ...(page.script === undefined ? [] : [page.script])].map((name) => {
    const script = assets.scripts[name];
    if (script === undefined) throw new Error(`${page.path} needs ${name}, which was not built.`);
    return script;
  });
  const styles = new Set(scripts.flatMap((script) => script.styles));
  return (
    <html lang="en" data-root={root} data-search={root + search} data-server={server} data-layout={layout}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page.path === 'index.html' ? page.title : `${page.title} · Cloudify executions`}</title>
        <meta name="description" content={page.description} />
        <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
        <script src={root + assets.theme} />
        {assets.fonts.map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={root + font}
            crossorigin="anonymous"
          />
        ))}
        {[...styles].map((style) => (
          <link key={style} rel="stylesheet" href={root + style} />
        ))}
        {scripts.map(({ file }) => (
          <script key={file} type="module" src={root + file} />
        ))}
        <link rel="alternate" type="text/markdown" href={root + copyPath(page.path)} />
      </head>
      <body>
        <a class="skip-link" href="#main">
          Skip to content
        </a>
        <Header page={page} root={root} project={project} />
        <div class="site">
          {layout !== 'app' && <Navigation page={page} pages={pages} root={root} version={project.version} />}
          <main id="main" tabindex={-1}>
            {!page.hasOwnHeading && page.section !== undefined && (
              <div class="page-top">
                <p class="eyebrow">{[page.section, page.group].filter(Boolean).join(' · ')}</p>
                {layout !== 'app' && <PageMenu page={page} root={root} repository={project.repository} />}
              </div>
            )}
            {!page.hasOwnHeading && <h1>{page.title}</h1>}
            {layout === 'reference' && <TableOfContents headings={headings} inRow />}
            <Html html={html} class={layout === 'app' ? 'app' : 'body'} />
            {layout !== 'app' && page.path !== 'index.html' && (
              <PreviousNext page={page} pages={pages} root={root} />
            )}
            {layout !== 'app' && <Footer root={root} />}
          </main>
          {layout === 'page' && <TableOfContents headings={headings} />}
        </div>
        <p id="live-region" class="visually-hidden" role="status" />
      </body>
    </html>
  );
}
