import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { createClient } from 'graphql-ws';
import type { SubscribePayload } from 'graphql-ws';
import { registeredIdOf } from '../api/http';
import { app, routes } from '../config';
import { session } from '../session/session';

const longest = 30_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let isOpen = false;
let comeBack = 0;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  for (const listener of listeners) listener();
}

// Who comes back does so at a moment of its own: the one that the server has given it, else later each time.
const client = createClient({
  url: new URL(routes.live, location.href).href.replace(/^http/, 'ws'),
  connectionParams: async () => ({
    accessToken: await session.token(),
    'x-app-build': app.header,
    'accept-language': document.documentElement.lang || 'en',
  }),
  shouldRetry: () => true,
  retryAttempts: Infinity,
  retryWait: (retries) => pause(comeBack || Math.random() * Math.min(longest, 1000 * 2 ** retries)),
  on: {
    connected: () => set(true),
    closed: (event) => {
      const { code, reason } = event as CloseEvent;
      comeBack = code === 1001 ? Number(reason) || 0 : 0;
      if (code === 4403 && session.current()) session.renew().catch(() => {});
      set(false);
    },
  },
});

// Whoever has signed in, or out, is another caller than before.
session.subscribe(() => client.terminate());

/** Follows an operation by its id, or by its text where the server has not been given this build's manifest yet. Gives what ends it. */
export function follow<Data>(query: DocumentNode, variables: Record<string, unknown>, next: (data: Data) => void): () => void {
  // The protocol wants a text in any case.
  const byId = { query: '', documentId: registeredIdOf(query), variables };
  const whole = { query: print(query), variables, extensions: { live: true } };
  const ask = (payload: SubscribePayload): (() => void) =>
    client.subscribe<Data>(payload, {
      next: ({ data, errors }) => {
        if (data && !errors) next(data);
      },
      error: (failure) => {
        const isUnknown = Array.isArray(failure) && failure[0]?.extensions?.code === 'OPERATION_NOT_FOUND';
        if (isUnknown && payload !== whole) stop = ask(whole);
      },
      complete() {},
    });
  let stop = ask(byId.documentId ? byId : whole);
  return () => stop();
}

/** Whether there is a connection now. */
export const connection = {
  isOpen: () => isOpen,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
