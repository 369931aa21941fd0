import ts from 'typescript';
import { docComment } from './codegen.ts';
import type { Contract, Schema } from './contract.ts';
import { GenerationError } from './generation-error.ts';

type Brands = Contract['brands'];

/** The types of the brands: texts that any text may become, and that cannot be taken for one another. */
export function brandTypes(brands: Brands): string[] {
  if (Object.keys(brands).length === 0) return [];
  const types = Object.entries(brands).map(
    ([name, meaning]) =>
      `${docComment(`${meaning} Any text can be one; one of another kind cannot.`)}
export type ${name} = string & { readonly [brand]?: '${name}' };
`,
  );
  return [
    `${docComment('Where a text says what it names. It is there for the compiler alone.')}
declare const brand: unique symbol;
`,
    ...types,
  ];
}

/** The type of a text with a brand, for the `transform` of openapi-typescript. */
export function brandType(schema: Schema, brands: Brands): ts.TypeNode | undefined {
  const { 'x-cloudify-brand': name, type } = schema;
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || !Object.hasOwn(brands, name)) {
    throw new GenerationError(`x-cloudify-brand: ${name} is not in spec/brands.yaml.`);
  }
  const reference = ts.factory.createTypeReferenceNode(name);
  if (!Array.isArray(type)) return reference;
  return ts.factory.createUnionTypeNode([
    reference,
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ]);
}
