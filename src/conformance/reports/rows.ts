import type { Row } from '../findings.ts';
import { OPERATION_IDS } from '../http/exchange.ts';

/** In the order of the contract, the routing last. */
export function sortedRows(rows: readonly Row[]): Row[] {
  const place = ({ operationId }: Row) =>
    operationId === undefined ? OPERATION_IDS.length : OPERATION_IDS.indexOf(operationId);
  return [...rows].sort((one, other) => place(one) - place(other) || one.status - other.status);
}
