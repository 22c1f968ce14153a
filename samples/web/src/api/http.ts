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
  /** The access token. The cacheable route is never told it, but the segment that it stands for. */
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

/** What an operation is registered as, in the manifest of this build. */
export const registeredIdOf = (query: DocumentNode) => (query as Registered).__meta__?.hash;

const attempts = 3;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const identity = (token?: string) => ({
  'x-app-build': app.header,
  'accept-language': document.documentElement.lang || 'en',
  ...(token && { authorization: `Bearer ${token}` }),
});

// Caches tell addresses apart by their bytes, so equal variables are written alike, in the form that the server calls canonical: in the order of the
// registered operation, whose variables the code generator sorts, and members of objects by name. Another form works too, by way of a redirect.
function canonical(query: DocumentNode, variables: Variables): string {
  const names = query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : [],
  );
  const ordered = Object.fromEntries(
    names
      .sort()
      .filter((name) => variables[name] !== undefined)
      .map((name) => [name, sorted(variables[name])]),
  );
  return Object.keys(ordered).length ? JSON.stringify(ordered) : '';
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, sorted(inner)]),
        )
      : value;

async function read(response: Response): Promise<Answer> {
  const answer = (await response.json()) as Answer | null;
  if (!answer || !('data' in answer || 'errors' in answer)) throw new Error(`The server answered ${response.status}.`);
  return answer;
}

// What stands for this viewer's country, language, currency, groups and device in addresses of shared answers. Another language or session has
// another one; a day later it is over.
let segment: { of: string; value: Promise<string> } | undefined;
const askerOf = (token?: string) => `${document.documentElement.lang} ${token ?? ''}`;
const keep = (value: string | null, token?: string) => {
  if (value) segment = { of: askerOf(token), value: Promise.resolve(value) };
};

function segmentOf(token?: string): Promise<string> {
  if (segment?.of === askerOf(token)) return segment.value;
  const value = fetch(routes.segment, { headers: identity(token) }).then(async (response) => {
    const answer = (await response.json()) as { segment?: string };
    if (!answer.segment) throw new Error(`The server answered ${response.status}.`);
    return answer.segment;
  });
  const asked = (segment = { of: askerOf(token), value });
  value.catch(() => {
    if (segment === asked) segment = undefined;
  });
  return value;
}

// The cacheable route: a registered query by its id. The address says everything, and no header does.
async function shared(id: string, query: DocumentNode, variables: Variables, { token, signal }: Sending): Promise<Answer> {
  const text = canonical(query, variables);
  for (let attempt = 1; ; attempt++) {
    const address = `${routes.shared}${id}?segment=${await segmentOf(token)}${text && `&variables=${encodeURIComponent(text)}`}`;
    const answer = await fetch(address, { signal }).then(read);
    if (attempt > 1 || answer.errors?.[0]?.extensions?.code !== 'INVALID_SEGMENT') return answer;
    segment = undefined;
  }
}

// The private route. Where no answer comes, what is safe to send again is sent again.
async function own(body: Variables, again: boolean, { token, key, keepalive, signal }: Sending) {
  const request: RequestInit = {
    method: 'POST',
    signal,
    keepalive,
    headers: {
      'content-type': 'application/json',
      ...identity(token),
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(routes.graphql, request);
      keep(response.headers.get('x-segment'), token);
      return await read(response);
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
      ? await shared(meta.hash, query, variables, sending)
      : await own({ documentId: meta.hash, variables }, again, sending);
    if (answer.errors?.[0]?.extensions?.code !== 'OPERATION_NOT_FOUND') return answer;
  }

  // A server that has not been given this build's manifest yet.
  return own({ query: print(query), variables }, again, sending);
}

const isMutation = ({ definitions }: DocumentNode) =>
  definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation');
