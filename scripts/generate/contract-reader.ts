import type { CatalogueError, Contract, Document, Schema } from './contract.ts';
import { GenerationError } from './generation-error.ts';
import { OperationReader } from './operation-reader.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Reads the bundle. Lint says whether it is a good contract; here only what could not be carried over is refused, all
 * of it at once.
 */
export function readContract(document: Document): Contract {
  const problems = missingParts(document);
  if (problems.length > 0) throw new GenerationError(problems);

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => new OperationReader(document, path, method, operation, problems).read()),
  );
  problems.push(...repeatedClasses(document['x-cloudify-errors']));
  if (problems.length > 0) throw new GenerationError(problems);

  return {
    document,
    schemas: document.components.schemas as Record<string, Schema>,
    operations,
    errors: document['x-cloudify-errors'],
    lifecycle: document['x-cloudify-lifecycle'],
    brands: document['x-cloudify-brands'],
  };
}

function missingParts(document: Document): string[] {
  const parts: Record<string, unknown> = {
    paths: document.paths,
    'components.schemas': document.components?.schemas,
    'x-cloudify-errors': document['x-cloudify-errors'],
    'x-cloudify-lifecycle.statuses': document['x-cloudify-lifecycle']?.statuses,
    'x-cloudify-defects.defects': document['x-cloudify-defects']?.defects,
    'x-cloudify-defects.oddities': document['x-cloudify-defects']?.oddities,
    'x-cloudify-defects.tolerated': document['x-cloudify-defects']?.tolerated,
  };
  return Object.entries(parts)
    .filter(([, part]) => part === undefined || part === null)
    .map(([name]) => `spec/openapi.yaml has no ${name}, which generation needs.`);
}

function repeatedClasses(errors: Record<string, CatalogueError>): string[] {
  const codes = new Map<string, string>();
  return Object.entries(errors).flatMap(([code, { class: name }]) => {
    const other = codes.get(name);
    codes.set(name, code);
    if (other === undefined) return [];
    return [`spec/errors.yaml: ${other} and ${code} have the same class ${name}; each code needs its own.`];
  });
}
