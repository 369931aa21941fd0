import { EXAMPLE_WORLD } from '../../generated/world.ts';
import type { StateDocument } from './engine/document.ts';

const { runner: _, ...settings } = EXAMPLE_WORLD.settings;

/** The world of the contract's examples. Whether its workflows run is for whoever starts it to say. */
export const EXAMPLE_STATE: StateDocument = { ...EXAMPLE_WORLD, settings };

/** The moment that it shows. */
export const EXAMPLE_TIME = '2026-03-02T09:30:00.000Z';
