import { type Contract, readContract } from './contract/contract.ts';
import type { ControlDocument } from './contract/control-document.ts';
import type { ContractDocument, ExtensionsSchema } from './contract/document.ts';
import { linkTargets, linkTo } from './contract/links.ts';
import type { SimulatedScenarios } from './lifecycle/simulate.ts';
import { type Markdown, markdownFor } from './markdown/markdown.ts';
import { type ApiIndex, readApiIndex } from './sdk/api-index.ts';

/** The sources of the pages, which the build reads from the disk. */
export interface Sources {
  /** The bundled contract, with the code samples on its operations. */
  contract: ContractDocument;
  /** `api.md`: everything that the package exports. */
  api: string;
  changelog: string;
  /** The JSON Schema of the contract's extensions. */
  extensions: ExtensionsSchema;
  /** The results of the benchmarks, as their report in markdown. */
  benchmarks: string;
  version: string;
  /** The address of the repository, without a slash at its end. */
  repository: string;
  /** The files of the guides in the repository, by title. */
  guideFiles: Record<string, string>;
  control: ControlDocument;
  /** What the sandbox serves outside the contract. */
  neighbours: ControlDocument;
  scenarios: SimulatedScenarios;
}

/** The data that all pages share. */
export interface Site {
  sources: Sources;
  contract: Contract;
  api: ApiIndex;
  markdown: Markdown;
  guideLink(title: string): string | undefined;
  linkTarget(name: string): string | undefined;
}

export function createSite(sources: Sources): Site {
  const contract = readContract(sources.contract);
  const api = readApiIndex(sources.api);
  const linkTarget = linkTargets(contract, api);
  const guides = new Map(contract.guides.map(({ title, slug }) => [title, linkTo.guide(slug)]));
  const guideLink = (title: string) => guides.get(title);
  return {
    sources,
    contract,
    api,
    guideLink,
    linkTarget,
    markdown: markdownFor({ linkTarget, guideLink }),
  };
}
