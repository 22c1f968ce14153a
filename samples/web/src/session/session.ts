import type { DocumentNode } from 'graphql';
import { send } from '../api/http';
import { WebAnonymousDocument, WebRenewDocument } from '../gql/graphql';
import type { SessionFragment } from '../gql/graphql';

/** The tokens of a session: of an account, or of somebody who has none yet but a cart. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
  account: boolean;
}

const remembered = 'kinow.session';
const early = 30_000;

let tokens = restore();
let person = 0;
let renewing: Promise<Tokens | null> | null = null;
const listeners = new Set<() => void>();

function restore(): Tokens | null {
  try {
    return JSON.parse(localStorage.getItem(remembered) ?? 'null') as Tokens | null;
  } catch {
    return null;
  }
}

function store(next: Tokens | null) {
  tokens = next;
  if (next) localStorage.setItem(remembered, JSON.stringify(next));
  else localStorage.removeItem(remembered);
  for (const listener of listeners) listener();
}

function tokensOf({ accessToken, refreshToken, expiresIn, anonymous }: SessionFragment): Tokens {
  return { accessToken, refreshToken, expiresAt: Date.now() + expiresIn * 1000, account: !anonymous };
}

// A session is renewed beside everything else, which waits for it.
async function ask(document: DocumentNode, variables: Record<string, unknown>) {
  const { data, errors } = await send(document, variables, {});
  return { answer: (data?.signin ?? null) as SessionFragment | null, code: errors?.[0]?.extensions?.code };
}

export const session = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  current: () => tokens,

  /** A number for whose session it is: another one after each sign-in, sign-out and change of profile, the same after a renewal. */
  person: () => person,

  /** Takes what a sign-in, a sign-up or a change of profile has answered. */
  keep(answer: SessionFragment) {
    person++;
    store(tokensOf(answer));
  },

  end() {
    person++;
    store(null);
  },

  /** The access token to send now, renewed when it is about to end. */
  async token(): Promise<string | undefined> {
    if (!tokens) return undefined;
    if (tokens.expiresAt - early > Date.now()) return tokens.accessToken;
    return (await session.renew())?.accessToken;
  },

  /** Renews the session; one renewal serves all that wait for it. Null when the session is over. */
  renew(): Promise<Tokens | null> {
    renewing ??= (async () => {
      try {
        if (!tokens) return null;
        const whose = person;
        const { answer, code } = await ask(WebRenewDocument, { refreshToken: tokens.refreshToken });
        if (whose !== person) return tokens;
        if (answer) store(tokensOf(answer));
        else if (code === 'UNAUTHENTICATED') session.end();
        return answer && tokens;
      } finally {
        renewing = null;
      }
    })();
    return renewing;
  },

  /** Opens an anonymous session where there is none: a cart needs one. */
  async open() {
    if (tokens) return;
    const { answer } = await ask(WebAnonymousDocument, {});
    if (answer) session.keep(answer);
  },
};
