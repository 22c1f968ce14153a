import { useQuery } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { messageOf } from '../api/errors';
import { Splash } from '../components/Loading';
import { app } from '../config';
import { WebAppDocument } from '../gql/graphql';
import { ConfigContext } from './config';
import { ClosedScreen } from './ClosedScreen';
import { gate } from './gate';

const every = 60_000;

// An answer of `app` may be two seconds old, so one that comes sooner after a refusal may be from before it.
const soon = 3_000;

const closed = new Set<string>(['BLOCKED', 'UPDATE_REQUIRED', 'MAINTENANCE']);

/** Asks first how this build stands, and shows the app only where it may be used; asks again now and then, and when it was refused. */
export function AppGate({ children }: { children: ReactNode }) {
  const refusal = useSyncExternalStore(gate.subscribe, gate.refusal);
  const { data, error, refetch } = useQuery(WebAppDocument, {
    variables: { platform: app.platform, build: app.build },
    fetchPolicy: 'network-only',
    pollInterval: every,
  });
  const status = data?.app.status;
  const isClosed = refusal !== null || (status !== undefined && closed.has(status));
  const wait = Math.min((data?.app.retryAfter ?? 5) * 1000, every);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refetch().catch(() => {});
    };
    addEventListener('visibilitychange', look);
    return () => removeEventListener('visibilitychange', look);
  }, [refetch]);

  useEffect(() => {
    if (!isClosed) return;
    const timer = setInterval(
      async () => {
        const answer = await refetch().catch(() => null);
        if (answer?.data && !closed.has(answer.data.app.status)) gate.set(null);
      },
      Math.max(wait, soon),
    );
    return () => clearInterval(timer);
  }, [isClosed, wait, refetch]);

  if (isClosed) {
    return (
      <ClosedScreen
        status={status && closed.has(status) ? status : 'BLOCKED'}
        message={data?.app.message ?? refusal}
        storeUrl={data?.app.storeUrl}
      />
    );
  }
  if (data) return <ConfigContext value={data.app}>{children}</ConfigContext>;
  return error ? <ClosedScreen status="OFFLINE" message={messageOf(error)} onRetry={() => refetch().catch(() => {})} /> : <Splash />;
}
