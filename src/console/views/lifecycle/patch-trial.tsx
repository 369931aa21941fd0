import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { canUpdate, EXECUTION_STATUSES, type ExecutionStatus, isApiError } from '../../../client/index.ts';
import { ScrollRegion } from '../../../design/scroll-region.tsx';
import { StatusBadge } from '../../../design/status-badge.tsx';
import { StatusIcon } from '../../../design/status-icon.tsx';
import { Play } from '../play/play.ts';

interface Tried {
  readonly from: ExecutionStatus;
  readonly to: ExecutionStatus;
  readonly answer: string;
  readonly isAccepted: boolean;
}

/** Which status may be reported after which. Each cell can be tried on a real execution of the manager in the page. */
export function PatchTrial(): JSX.Element {
  const play = useMemo(() => new Play(), []);
  useEffect(() => play.open(), [play]);
  const [tried, setTried] = useState<Tried | null>(null);
  const attempt = async (from: ExecutionStatus, to: ExecutionStatus) => {
    setTried(await report(play, from, to));
  };
  return (
    <div class="patch-trial">
      <ScrollRegion label="From which status PATCH allows which">
        <table class="patch-table">
          <thead>
            <tr>
              <th scope="col">from, to</th>
              {EXECUTION_STATUSES.map((to) => (
                <th key={to} scope="col">
                  <span class="patch-to">{to}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EXECUTION_STATUSES.map((from) => (
              <tr key={from}>
                <th scope="row">
                  <StatusBadge status={from} />
                </th>
                {EXECUTION_STATUSES.map((to) => (
                  <td key={to}>
                    <button
                      type="button"
                      class="patch-cell"
                      data-allowed={canUpdate(from, to)}
                      aria-pressed={tried?.from === from && tried.to === to}
                      aria-label={`Try ${from} to ${to}, which is ${canUpdate(from, to) ? 'allowed' : 'refused'}`}
                      onClick={() => attempt(from, to)}
                    >
                      <StatusIcon status={canUpdate(from, to) ? 'terminated' : 'failed'} />
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="patch-answer" role="status" data-accepted={tried?.isAccepted}>
        {tried === null
          ? 'Choose a cell: the manager in this page is asked, and its answer is told here.'
          : `PATCH of ${tried.from} to ${tried.to}: ${tried.answer}`}
      </p>
    </div>
  );
}

/** Writes an execution down as it is to be before, and reports the status. */
async function report({ client }: Play, from: ExecutionStatus, to: ExecutionStatus): Promise<Tried> {
  const { executions } = client;
  try {
    const { id } = await executions.create({
      deployment_id: 'shop-vienna',
      workflow_id: 'backup',
      force_status: from,
    });
    const { status } = await executions.update(id, { status: to });
    return { from, to, isAccepted: true, answer: `200, and it is ${status}.` };
  } catch (error) {
    const answer = isApiError(error) ? `${error.status} ${error.code}. ${error.message}` : String(error);
    return { from, to, isAccepted: false, answer };
  }
}
