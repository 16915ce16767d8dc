import type { JSX } from 'preact';

interface Props {
  readonly messages: readonly string[];
  readonly dismiss: () => void;
}

/** What went wrong and belongs to no text, until it is dismissed. */
export function DeskFaults({ messages, dismiss }: Props): JSX.Element {
  return (
    <div role="alert">
      {messages.length > 0 && (
        <div class="desk-faults">
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <button type="button" onClick={dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
