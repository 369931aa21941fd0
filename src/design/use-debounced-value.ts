import { useEffect, useRef, useState } from 'preact/hooks';
import { DebouncedSender } from './debounced-sender.ts';

export interface DebouncedValue<Value> {
  /** The value to show: the user's, until it is stored. */
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** Sends a pending change immediately. */
  readonly commit: () => void;
}

/**
 * The value of a control that is stored on a server. A change is shown immediately and sent when no other follows; values
 * that the server reports meanwhile do not overwrite it.
 * @param stored The value as the server last reported it.
 * @param send Stores a value; resolves to false when it was rejected.
 */
export function useDebouncedValue<Value>(
  stored: Value,
  send: (value: Value) => Promise<boolean>,
): DebouncedValue<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null);
  const current = useRef(send);
  current.current = send;
  const [sender] = useState(
    () =>
      new DebouncedSender<Value>(
        (value) => current.current(value),
        () => setDraft(null),
      ),
  );
  useEffect(() => () => sender.flush(), [sender]);
  // A new value from the server replaces the user's, unless that is still pending.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of the stored value is the trigger.
  useEffect(() => {
    if (sender.isIdle) setDraft(null);
  }, [stored]);
  return {
    value: draft === null ? stored : draft.value,
    change: (value) => {
      setDraft({ value });
      sender.change(value);
    },
    commit: () => {
      if (sender.isIdle) setDraft(null);
      else sender.flush();
    },
  };
}
