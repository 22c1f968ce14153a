import { ApolloLink } from '@apollo/client';
import { from, of, switchMap } from 'rxjs';
import { session } from './session';

const isOver = (result: ApolloLink.Result) => result.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? false;

// Works where there is no secure context too, as on many televisions.
function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives every operation the session's token, and every mutation a key of its own; renews a session that has ended, and asks once more. */
export const sessionLink = new ApolloLink((operation, forward) => {
  if (operation.operationType === 'mutation') operation.setContext({ key: randomKey() });
  return from(session.token()).pipe(
    switchMap((token) => {
      operation.setContext({ token });
      return forward(operation);
    }),
    switchMap((result) => {
      if (!isOver(result) || !session.current()) return of(result);
      return from(session.renew()).pipe(
        switchMap((tokens) => {
          if (!tokens) return of(result);
          operation.setContext({ token: tokens.accessToken });
          return forward(operation);
        }),
      );
    }),
  );
});
