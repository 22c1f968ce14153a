import { useApolloClient } from '@apollo/client/react';
import { useLocation, useSearch } from 'wouter';
import type { SessionFragment } from '../gql/graphql';
import { registerDevice } from './device';
import { session } from './session';

/** Goes on as the account that was just signed in to: with nothing left of who was there before, and this browser among its devices. */
export function useEnter() {
  const client = useApolloClient();
  const [, go] = useLocation();
  const next = new URLSearchParams(useSearch()).get('next');
  return async (answer: SessionFragment) => {
    session.keep(answer);
    await client.resetStore().catch(() => {});
    const refused = await registerDevice(client);
    go(refused === 'DEVICE_LIMIT_REACHED' ? '/devices?full=1' : next?.startsWith('/') ? next : '/', { replace: true });
  };
}

/** Ends the session and forgets what was read with it. */
export function useLeave() {
  const client = useApolloClient();
  const [, go] = useLocation();
  return async () => {
    session.end();
    go('/');
    await client.resetStore().catch(() => {});
  };
}
