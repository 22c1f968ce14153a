import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { codeOf, messageOf, retryAfterOf } from '../api/errors';
import { WebRequestCodeDocument, WebSignInByCodeDocument } from '../gql/graphql';
import type { SessionFragment } from '../gql/graphql';
import { describeDevice } from './device';

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** The television's side: asks for a code, and then, no more often than it may, whether somebody has confirmed it. */
export function useTelevisionCode(onSignedIn: (answer: SessionFragment) => Promise<void>) {
  const client = useApolloClient();
  const [code, setCode] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const enter = useRef(onSignedIn);
  enter.current = onSignedIn;

  useEffect(() => {
    let isOver = false;
    async function run() {
      const { data } = await client.mutate({ mutation: WebRequestCodeDocument, variables: { device: describeDevice() } });
      if (isOver || !data) return;
      const { secret, interval } = data.requestSignInCode;
      setCode(data.requestSignInCode.code);
      for (let wait = interval; !isOver;) {
        await pause(wait);
        if (isOver) return;
        try {
          const answer = await client.mutate({ mutation: WebSignInByCodeDocument, variables: { secret } });
          if (answer.data && !isOver) return await enter.current(answer.data.signin);
        } catch (failure) {
          const reason = codeOf(failure);
          if (reason === 'EXPIRED_TOKEN') return setAttempt((now) => now + 1);
          if (reason === 'SLOW_DOWN') wait = retryAfterOf(failure) ?? wait + 5;
          else if (reason !== 'AUTHORIZATION_PENDING' && reason !== null) throw failure;
        }
      }
    }

    setCode(null);
    setRefusal(null);
    run().catch((failure: unknown) => {
      if (!isOver)
        setRefusal(codeOf(failure) === 'ACCESS_DENIED' ? 'Whoever was asked has turned this television away.' : messageOf(failure));
    });
    return () => {
      isOver = true;
    };
  }, [client, attempt]);

  return { code, refusal, again: () => setAttempt((now) => now + 1) };
}
