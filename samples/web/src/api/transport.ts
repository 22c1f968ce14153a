import { ApolloLink, Observable } from '@apollo/client';
import { send } from './http';
import type { Sending } from './http';

// A player tells its last position while its screen is being left.
const outlives = (name: string | undefined) => name === 'WebHeartbeat';

/** The end of Apollo's chain of links: sends what comes, and stops what nobody waits for any more. */
export const transport = new ApolloLink(
  ({ query, variables, operationName, getContext }) =>
    new Observable((observer) => {
      const stop = new AbortController();
      const { token, key } = getContext() as Sending;
      send(query, variables, { token, key, keepalive: outlives(operationName), signal: stop.signal }).then(
        (answer) => {
          observer.next(answer as ApolloLink.Result);
          observer.complete();
        },
        (failure: unknown) => {
          if (!stop.signal.aborted) observer.error(failure);
        },
      );
      return () => {
        if (!outlives(operationName)) stop.abort();
      };
    }),
);
