import { describe, expect, it } from 'vitest';
import { applyOverlay, type OverlayAction } from '../../scripts/lib/overlay.ts';

const DOCUMENT = {
  paths: { '/a': { get: { tags: ['x', 'y', 'x'], parameters: [{ $ref: '#/p' }, { $ref: '#/q' }] } } },
  items: [
    { id: 1, old: true },
    { id: 2, old: true },
  ],
};

function applied(...actions: OverlayAction[]) {
  return applyOverlay<Record<string, unknown>>(DOCUMENT, {
    overlay: '1.0.0',
    info: { title: 'A test', version: '1' },
    actions,
  });
}

describe('an overlay', () => {
  it.each([
    ["$.paths['/a'].get.tags[?@ == 'x']", { paths: { '/a': { get: { tags: ['y'] } } } }],
    [
      "$.paths['/a'].get.parameters[?@['$ref'] == '#/p']",
      { paths: { '/a': { get: { parameters: [{ $ref: '#/q' }] } } } },
    ],
    ['$.items[0]', { items: [{ id: 2, old: true }] }],
    ['$.items[*].old', { items: [{ id: 1 }, { id: 2 }] }],
    ["$['items']", { paths: DOCUMENT.paths }],
  ])('removes %s', (target, expected) => {
    const result = applied({ target, remove: true });
    expect(result).toMatchObject(expected);
    expect(JSON.stringify(result).length).toBeLessThan(JSON.stringify(DOCUMENT).length);
  });

  it('merges objects, adds to arrays and replaces other values', () => {
    expect(
      applied(
        { target: '$', update: { added: { deep: 1 } } },
        { target: '$.added', update: { deep: 2, more: 3 } },
        { target: "$.paths['/a'].get.tags", update: 'z' },
        { target: '$.items[1]', update: { id: 5 } },
      ),
    ).toEqual({
      paths: { '/a': { get: { ...DOCUMENT.paths['/a'].get, tags: ['x', 'y', 'x', 'z'] } } },
      items: [
        { id: 1, old: true },
        { id: 5, old: true },
      ],
      added: { deep: 2, more: 3 },
    });
  });

  it('ignores a target that selects nothing, and does not change the document itself', () => {
    const before = structuredClone(DOCUMENT);
    expect(
      applied({ target: '$.nothing.here', remove: true }, { target: '$.items.id.x', update: 1 }),
    ).toEqual(before);
    applied({ target: '$.items', remove: true });
    expect(DOCUMENT).toEqual(before);
  });

  it.each(['items', '$..id', '$.items[?@.id > 1]'])('cannot read the target %s', (target) => {
    expect(() => applied({ target, remove: true })).toThrow(SyntaxError);
  });
});
