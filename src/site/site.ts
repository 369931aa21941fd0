import { type Contract, readContract } from './content/contract/contract.ts';
import type { ContractDocument } from './content/contract/document.ts';
import { linkTo, namedPlaces } from './content/contract/links.ts';
import { type Markdown, markdownFor } from './content/markdown/markdown.ts';
import { type ApiIndex, readApiIndex } from './content/sdk/api-index.ts';
import type { Played } from './pages/lifecycle/play.ts';
import type { ControlDocument } from './pages/sandbox/document.ts';

/** What the pages are made of; read by the build, which may use the disk. */
export interface Sources {
  /** The bundled contract, with the code samples on its operations. */
  contract: ContractDocument;
  /** `api.md`: everything that the package exports. */
  api: string;
  changelog: string;
  /** The results of the benchmarks, as their report in markdown. */
  benchmarks: string;
  version: string;
  /** The description of the sandbox's control plane. */
  control: ControlDocument;
  /** What the sandbox made of the scenarios of the life cycle's pictures. */
  played: Played;
}

/** The data that all pages share. */
export interface Site {
  sources: Sources;
  contract: Contract;
  /** Everything that the package exports. */
  api: ApiIndex;
  markdown: Markdown;
  /** The place of a guide, by its title. */
  guide(title: string): string | undefined;
  /** The place of something that texts name in code, if it has one. */
  placeOf(name: string): string | undefined;
}

export function createSite(sources: Sources): Site {
  const contract = readContract(sources.contract);
  const api = readApiIndex(sources.api);
  const placeOf = namedPlaces(contract, api);
  const guides = new Map(contract.guides.map(({ title, slug }) => [title, linkTo.guide(slug)]));
  const guide = (title: string) => guides.get(title);
  return {
    sources,
    contract,
    api,
    guide,
    placeOf,
    markdown: markdownFor({ named: placeOf, guide }),
  };
}
