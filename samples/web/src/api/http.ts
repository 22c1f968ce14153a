import type { DocumentNode } from 'graphql';
import { Kind, print } from 'graphql';
import { app, routes } from '../config';

/** An answer of the server. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** How an operation is sent. */
export interface Sending {
  /** The access token. The cacheable route is never told. */
  token?: string;

  /** Idempotency-Key of a mutation: makes it safe to send again. */
  key?: string;

  /** Whether it goes on when the page is left. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

type Variables = Record<string, unknown>;

// What codegen.ts has written on each document: its id in the manifest, and whether shared caches may keep its answers.
type Registered = DocumentNode & { __meta__?: { hash: string; cacheable: boolean } };

const attempts = 3;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const languages = () => ({ 'accept-language': document.documentElement.lang || 'en' });

// Caches tell addresses apart by their bytes, so equal variables are written alike.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

async function read(response: Response): Promise<Answer> {
  const answer = (await response.json()) as Answer | null;
  if (!answer || !('data' in answer || 'errors' in answer)) throw new Error(`The server answered ${response.status}.`);
  return answer;
}

// The cacheable route: a registered query by its id; no token, and nothing but the variables in the address.
function shared(id: string, variables: Variables, { signal }: Sending) {
  const query = Object.keys(variables).length ? `?variables=${encodeURIComponent(canonical(variables))}` : '';
  return fetch(routes.trusted + id + query, { signal, headers: languages() }).then(read);
}

// The private route. Where no answer comes, what is safe to send again is sent again.
async function own(body: Variables, again: boolean, { token, key, keepalive, signal }: Sending) {
  const request: RequestInit = {
    method: 'POST',
    signal,
    keepalive,
    headers: {
      'content-type': 'application/json',
      'x-app-build': app.header,
      ...languages(),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(routes.graphql, request).then(read);
    } catch (failure) {
      if (!again || attempt === attempts || signal?.aborted) throw failure;
      await pause(attempt * 400);
    }
  }
}

/** Sends an operation: by its id where the server knows it, on the cacheable route where its answer may be shared. */
export async function send(query: DocumentNode, variables: Variables, sending: Sending): Promise<Answer> {
  const meta = (query as Registered).__meta__;
  const again = sending.key !== undefined || !isMutation(query);
  if (meta) {
    const answer = meta.cacheable
      ? await shared(meta.hash, variables, sending)
      : await own({ documentId: meta.hash, variables }, again, sending);
    if (answer.errors?.[0]?.extensions?.code !== 'OPERATION_NOT_FOUND') return answer;
  }

  // A server that has not been given this build's manifest yet.
  return own({ query: print(query), variables }, again, sending);
}

const isMutation = ({ definitions }: DocumentNode) =>
  definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation');
