import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';

let refusal: string | null = null;
const listeners = new Set<() => void>();

/** What the operator has told a build that was switched off while it ran. */
export const gate = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  refusal: () => refusal,

  set(message: string | null) {
    if (message === refusal) return;
    refusal = message;
    for (const listener of listeners) listener();
  },
};

/** Watches every answer for APP_BLOCKED, wherever it comes. */
export const gateLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ errors }) => {
      const blocked = errors?.find(({ extensions }) => extensions?.code === 'APP_BLOCKED');
      if (blocked) gate.set(blocked.message);
    }),
  ),
);
