import type { JSX } from 'preact';
import { Playground } from '../../console/views/playground/playground.tsx';

/** A minute of playing with a manager of its own. */
export default function PlaygroundIsland(): JSX.Element {
  return <Playground consoleHref="console/index.html" />;
}
