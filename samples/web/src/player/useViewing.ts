import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { codeOf } from '../api/errors';
import { WebHeartbeatDocument, WebMyScreenDocument, WebPlayerDocument } from '../gql/graphql';
import type { WebPlayerQuery } from '../gql/graphql';
import { ownDevice } from '../session/device';
import { useAccount } from '../session/useSession';

export type Player = NonNullable<NonNullable<WebPlayerQuery['cms']['video']>['player']>;

// Before the addresses are refused, new ones are asked for.
const early = 60_000;

/** A viewing of a video: its player, and telling its position as long as it goes on. */
export function useViewing(id: string, element: RefObject<HTMLVideoElement | null>) {
  const client = useApolloClient();
  const isAccount = useAccount();
  const [player, setPlayer] = useState<Player | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isStopped, setStopped] = useState(false);
  const latest = useRef<Player | null>(null);
  const reached = useRef(0);

  const load = useCallback(
    async (session?: string) => {
      try {
        const { data } = await client.query({
          query: WebPlayerDocument,
          variables: { id, session, device: ownDevice() },
          fetchPolicy: 'no-cache',
        });
        latest.current = data?.cms.video?.player ?? null;
        setPlayer(latest.current);
      } catch (refused) {
        setFailure(refused);
      }
    },
    [client, id],
  );

  const tell = useCallback(
    async (ended: boolean) => {
      const session = latest.current?.sessionId;
      if (!session) return null;
      const { data } = await client.mutate({
        mutation: WebHeartbeatDocument,
        variables: { session, position: Math.floor(reached.current), ended },
      });
      return data?.playerHeartbeat ?? null;
    },
    [client],
  );

  useEffect(() => void load(), [load]);

  // The element is gone when the last position is told.
  useEffect(() => {
    const video = element.current;
    const note = () => {
      if (video) reached.current = video.currentTime;
    };
    video?.addEventListener('timeupdate', note);
    return () => video?.removeEventListener('timeupdate', note);
  }, [element]);

  useEffect(() => {
    if (!player) return;
    const timer = setTimeout(() => void load(player.sessionId), Math.max(5_000, Date.parse(player.expires) - Date.now() - early));
    return () => clearTimeout(timer);
  }, [player, load]);

  const session = player?.sessionId;
  const pace = player?.heartbeatSeconds ?? 30;
  useEffect(() => {
    if (!session || !isAccount) return;
    let timer: ReturnType<typeof setTimeout>;
    const beat = async () => {
      let next: number | null = pace;
      try {
        const answer = await tell(false);
        if (answer?.stopped) {
          element.current?.pause();
          setStopped(true);
        }
        next = answer?.nextBeatSeconds ?? null;
      } catch (refused) {
        // The viewing is over on the server, after a long sleep for instance: another one begins.
        if (codeOf(refused) === 'VIEWING_NOT_FOUND') return void load();
      }
      if (next !== null) timer = setTimeout(() => void beat(), next * 1000);
    };
    timer = setTimeout(() => void beat(), Math.min(pace, 3) * 1000);
    return () => clearTimeout(timer);
  }, [session, pace, isAccount, tell, load, element]);

  // The last position is told when the screen is left, and when the page is.
  const end = useCallback(() => {
    if (!isAccount || !latest.current) return;
    void tell(true).then(
      () => client.refetchQueries({ include: [WebMyScreenDocument] }),
      () => {},
    );
    latest.current = null;
  }, [client, isAccount, tell]);
  useEffect(() => {
    addEventListener('pagehide', end);
    return () => removeEventListener('pagehide', end);
  }, [end]);

  return { player, failure, isStopped, end };
}
