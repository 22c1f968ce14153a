import { useEffect } from 'react';
import { focusFirst } from '../navigation';

interface Closed {
  status: string;
  message: string | null | undefined;
  storeUrl?: string | null;
  onRetry?: () => void;
}

const titles: Record<string, string> = {
  BLOCKED: 'This version has been switched off',
  UPDATE_REQUIRED: 'Time for an update',
  MAINTENANCE: 'We will be right back',
  OFFLINE: 'No connection',
};

const texts: Record<string, string> = {
  BLOCKED: 'This version of the app can no longer be used.',
  UPDATE_REQUIRED: 'This version of the app is too old. The new one is waiting for you.',
  MAINTENANCE: 'We are working on the service. This page comes back by itself.',
};

/** What is shown instead of the app: the operator's message, and the way on. */
export function ClosedScreen({ status, message, storeUrl, onRetry }: Closed) {
  useEffect(() => void focusFirst(), [status]);
  return (
    <main className="closed" data-status={status}>
      <div className="closed-mark" aria-hidden="true" />
      <h1>{titles[status] ?? titles.BLOCKED}</h1>
      <p role="status">{message || texts[status]}</p>
      {storeUrl && (
        <a className="button primary" href={storeUrl}>
          Get the new version
        </a>
      )}
      {onRetry && (
        <button className="button primary" onClick={onRetry}>
          Try again
        </button>
      )}
    </main>
  );
}
