import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ExecutionStatus, isApiError } from '../../../client/index.ts';
import { type PlaygroundStore, usePlayground } from '../playground/playground-store.ts';
import { PatchMatrix } from './patch-matrix.tsx';

interface PatchResult {
  readonly from: ExecutionStatus;
  readonly to: ExecutionStatus;
  readonly response: string;
  readonly isAccepted: boolean;
}

/** The matrix of status updates, whose cells can be tried on real executions of the manager in the page. */
export function PatchTrial(): JSX.Element {
  const store = usePlayground();
  const [tried, setTried] = useState<PatchResult | null>(null);
  return (
    <>
      <PatchMatrix
        onTry={async (from, to) => setTried(await patchExecution(store, from, to))}
        tried={tried}
      />
      <p
        class="patch-response kind-text"
        role="status"
        data-kind={tried && (tried.isAccepted ? 'good' : 'bad')}
      >
        {tried === null
          ? 'Choose a cell to send the update to the manager in this page.'
          : `PATCH of ${tried.from} to ${tried.to}: ${tried.response}`}
      </p>
    </>
  );
}

/** Creates an execution with the first status and sets the second. */
async function patchExecution(
  { client: { executions } }: PlaygroundStore,
  from: ExecutionStatus,
  to: ExecutionStatus,
): Promise<PatchResult> {
  try {
    const { id } = await executions.create({
      deployment_id: 'shop-vienna',
      workflow_id: 'backup',
      force_status: from,
    });
    const { status } = await executions.update(id, { status: to });
    return { from, to, isAccepted: true, response: `200, and it is ${status}.` };
  } catch (error) {
    const response = isApiError(error) ? `${error.status} ${error.code}. ${error.message}` : String(error);
    return { from, to, isAccepted: false, response };
  }
}
