import { type Contract, readContract } from './contract/contract.ts';
import type { ContractDocument } from './contract/document.ts';
import { linkTo, namedPlaces } from './contract/links.ts';
import { type Markdown, markdownFor } from './markdown/markdown.ts';

/** What the pages are made of; read by the build, which may use the disk. */
export interface Sources {
  /** The bundled contract, with the code samples on its operations. */
  contract: ContractDocument;
  /** `api.md`: everything that the package exports. */
  api: string;
  changelog: string;
  /** The results of the benchmarks, as their report in markdown. */
  benchmarks: string;
  /** The pictures of that report, by file name. */
  charts: Record<string, string>;
  version: string;
}

/** What every page can ask. */
export interface Site {
  sources: Sources;
  contract: Contract;
  markdown: Markdown;
  /** The place of something that texts name in code, if it has one. */
  placeOf(name: string): string | undefined;
}

export function createSite(sources: Sources): Site {
  const contract = readContract(sources.contract);
  const placeOf = namedPlaces(contract);
  const guides = new Map(contract.guides.map(({ title, slug }) => [title, linkTo.guide(slug)]));
  return {
    sources,
    contract,
    placeOf,
    markdown: markdownFor({ named: placeOf, guide: (title) => guides.get(title) }),
  };
}
