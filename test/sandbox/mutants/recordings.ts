/** What was recorded of a real manager, without a server in between. */
import { expect, it } from 'vitest';
import { scenarios } from '../../recordings/index.ts';
import { direct } from '../replay/direct-subject.ts';
import { replay } from '../replay/replay.ts';

for (const scenario of scenarios()) {
  it(`what was recorded: ${scenario.scenario}`, async () => {
    expect((await replay(direct('intended'), scenario)).problems).toEqual([]);
  });
}
