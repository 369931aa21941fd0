import type { JSX } from 'preact';
import { LifecycleDiagram } from '../../../console/components/lifecycle/diagram.tsx';
import { lanesByDeployment, ScenarioLanes } from '../lifecycle/scenario-lanes.tsx';
import { parseTimeline } from '../lifecycle/timeline-text.ts';

/** Code blocks that a page shows as the picture of their text, by language. */
export const PICTURES: Readonly<Record<string, (text: string) => JSX.Element>> = {
  timeline: (text) => <ScenarioLanes label="Timeline" lanes={lanesByDeployment(parseTimeline(text))} />,
  lifecycle: () => (
    <div class="picture">
      <LifecycleDiagram />
    </div>
  ),
};
