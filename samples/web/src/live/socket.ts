import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { createClient } from 'graphql-ws';
import type { SubscribePayload } from 'graphql-ws';
import { registeredIdOf } from '../api/http';
import { app, routes } from '../config';
import { session } from '../session/session';

const longest = 30_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let socket: WebSocket | null = null;
let comeBack = 0;

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
    connected: (opened) => {
      socket = opened as WebSocket;
    },
    closed: (event) => {
      const { code, reason } = event as CloseEvent;
      socket = null;
      comeBack = code === 1001 ? Number(/(\d+) ms$/.exec(reason)?.[1] ?? 0) : 0;
      if (code === 4403 && session.current()) session.renew().catch(() => {});
    },
  },
});

// Whoever has signed in or out, or goes on as another profile, is another caller than before. The same one goes on, with the next token.
let person = session.person();
session.subscribe(() => {
  const isSame = person === session.person();
  person = session.person();
  if (!isSame) client.terminate();
  else if (socket?.readyState === WebSocket.OPEN)
    socket.send(JSON.stringify({ type: 'ping', payload: { accessToken: session.current()?.accessToken } }));
});

/**
 * Follows an operation by its id, or by its text where the server has not been given this build's manifest yet. Tells whether it is followed: from its
 * first answer on, until there is no connection, or nothing more to come. Gives what ends it.
 */
export function follow<Data>(
  query: DocumentNode,
  variables: Record<string, unknown>,
  next: (data: Data) => void,
  followed: (isFollowed: boolean) => void,
): () => void {
  // The protocol wants a text in any case.
  const byId = { query: '', documentId: registeredIdOf(query), variables };
  const whole = { query: print(query), variables, extensions: { live: true } };
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    unlisten();
    followed(false);
  };
  const ask = (payload: SubscribePayload): (() => void) =>
    client.subscribe<Data>(payload, {
      next: ({ data, errors }) => {
        if (isOver) return;
        followed(true);
        if (data && !errors) next(data);
      },
      error: (failure) => {
        const isUnknown = Array.isArray(failure) && failure[0]?.extensions?.code === 'OPERATION_NOT_FOUND';
        if (isUnknown && payload !== whole && !isOver) stop = ask(whole);
        else end();
      },
      complete: end,
    });
  const unlisten = client.on('closed', () => followed(false));
  let stop = ask(byId.documentId ? byId : whole);
  return () => {
    end();
    stop();
  };
}
