import { useSyncExternalStore } from 'react';
import { session } from './session';

/** The session of now; the component is drawn anew when it changes. */
export const useSession = () => useSyncExternalStore(session.subscribe, session.current);

/** Whether somebody has signed in to an account. */
export const useAccount = () => useSession()?.account ?? false;
