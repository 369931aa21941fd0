import type { JSX } from 'preact';
import { Playground } from '../../console/views/playground/playground.tsx';

export default function PlaygroundIsland(): JSX.Element {
  return <Playground consoleHref="console/index.html" />;
}
