import type { ComponentChildren } from 'preact';

/** The groups of the navigation, in their order. */
export const SECTIONS = ['Start', 'Guides', 'Reference', 'Catalogues', 'SDK and tools'] as const;

export type Section = (typeof SECTIONS)[number];

/**
 * One page of the site. Its links begin with `/`, the root of the site; they are made relative when the page is written.
 * Its headings become the table of contents and the sections of the search.
 */
export interface Page {
  /** From the root of the site, such as `guides/listing.html`. */
  path: string;
  /** Its h1, and its name in the browser's tab. */
  title: string;
  /** One sentence for search engines, link previews and `llms.txt`. */
  description: string;
  /** Its section in the navigation; a page without one is only linked. */
  section?: Section;
  /** A heading within the section, such as the tag of an operation. */
  group?: string;
  /** Its name in the navigation, where the title is too long or too plain there. */
  label?: string;
  /** Shown beside the label in the navigation. */
  badge?: string;
  /** `page`: text with its contents beside it. `reference`: text with samples beside it. `wide`: the whole width. `app`: header and body only. */
  layout?: 'page' | 'reference' | 'wide' | 'app';
  /** Without the h1, unless `hasOwnHeading` is set. */
  body: ComponentChildren;
  hasOwnHeading?: boolean;
  /** A script of its own, by its path in the repository, such as `src/console/main.tsx`. */
  script?: string;
  /** The file in the repository that the page is made of, or most of it. */
  source?: string;
  /** What the search finds besides the sections of the text: fields, codes, methods. */
  searchTargets?: SearchTarget[];
}

export interface SearchTarget {
  name: string;
  kind:
    | 'operation'
    | 'sandbox operation'
    | 'field'
    | 'parameter'
    | 'error code'
    | 'schema'
    | 'SDK method'
    | 'Python method'
    | 'permission'
    | 'status'
    | 'defect'
    | 'difference'
    | 'workflow'
    | 'SDK export'
    | 'command';
  /** The id of its place on the page. */
  anchor?: string;
  text: string;
}

export interface Heading {
  level: 2 | 3;
  id: string;
  text: string;
}
