// Apollo Client through the life of an account: browse, sign up, bookmark, watch, go on in a second client, renew the session.
//
//   node account.mjs <graphql url> [--key=<public key, PEM>] [--state <file>]
//
// With --key the access tokens are verified by an independent implementation of JSON Web Tokens. With --state the account is written to the file;
// if the file is there already, the account of an earlier run is looked at again, as after a restart of everything.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError, gql } from '@apollo/client';
import { calculateJwkThumbprint, decodeJwt, exportJWK, importSPKI, jwtVerify } from 'jose';

const { values: { key, state }, positionals: [url] } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, state: { type: 'string' } },
});

const SESSION = 'accessToken refreshToken anonymous tokenType expiresIn user { id firstname }';
const SIGN_IN = gql`mutation SignIn($c: SignInInput, $r: String) { signin(credentials: $c, refreshToken: $r) { ${SESSION} } }`;
const SIGN_UP = gql`mutation SignUp($user: SignUpInput!) { signup(user: $user, sendMail: false) { ${SESSION} } }`;
const BROWSE = gql`query Browse { cms {
  products(query: "type:TVOD", perPage: 3) { items { id name extension { ... on ProductTVOD { user { accessible } } } } }
  videos(query: "duration:>=1200 free:false", perPage: 3) { items { id name duration product { id } } }
} }`;
const ACCOUNT = gql`query Account { user {
  id
  profile { email firstname lastname birthday langISO }
  accesses { pagination { total } items { id } }
  bookmarks { pagination { total } items { id name } }
  continueWatching { items { seek video { id name } product { id } } }
} }`;
const TOGGLE = gql`mutation Toggle($id: ID!) { toggleBookmark(product: $id) }`;
const WATCH = gql`mutation Watch($session: WatchSessionInput!) { addWatchSession(session: $session) }`;
const UPDATE = gql`mutation Update($user: UpdateUserInput!) { updateUserProfile(user: $user) { firstname birthday } }`;

// A device: an Apollo Client with a session of its own.
function device() {
  const session = {};
  const authorize = new ApolloLink((operation, forward) => {
    if (session.token) operation.setContext({ headers: { authorization: `Bearer ${session.token}` } });
    return forward(operation);
  });
  const http = new HttpLink({ uri: url, headers: { accept: 'application/graphql-response+json' } });
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([authorize, http]) });
  const query = async (document, variables) => (await apollo.query({ query: document, variables, fetchPolicy: 'network-only' })).data;
  const mutate = async (document, variables) => (await apollo.mutate({ mutation: document, variables })).data;
  const enter = async ({ signin, signup }) => {
    const answer = signin ?? signup;
    assert.equal(answer.tokenType, 'Bearer');
    await verify(answer);
    session.token = answer.accessToken;
    return answer;
  };
  const renew = async (refreshToken) => {
    delete session.token;
    return enter(await mutate(SIGN_IN, { r: refreshToken }));
  };
  return { session, query, mutate, enter, renew };
}

async function verify({ accessToken, expiresIn, user, anonymous }) {
  const claims = decodeJwt(accessToken);
  assert.equal(claims.sub, user?.id ?? anonymous);
  assert.equal(claims.anonymous, user === null);
  assert.equal(claims.exp - claims.iat >= expiresIn, true);
  if (!key) return;
  const trusted = await importSPKI(key, 'ES256', { extractable: true });
  const { protectedHeader } = await jwtVerify(accessToken, trusted, {
    algorithms: ['ES256'], typ: 'at+jwt', issuer: claims.iss, audience: claims.aud, requiredClaims: ['iss', 'aud', 'sub', 'jti', 'sid', 'iat', 'exp'],
  });
  assert.equal(protectedHeader.kid, await calculateJwkThumbprint(await exportJWK(trusted), 'sha256'));
}

const refusedWith = (code) => (error) => CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === code;

// Over the media type of GraphQL a refused request has the status 401; its body names the code.
const unauthenticated = (error) => refusedWith('UNAUTHENTICATED')(error)
  || (ServerError.is(error) && error.statusCode === 401 && error.bodyText.includes('UNAUTHENTICATED'));

async function check(account) {
  const second = device();
  const { user } = await second.enter(await second.mutate(SIGN_IN, { c: { email: account.email, password: account.password } }));
  assert.equal(user.id, account.id);
  const mine = (await second.query(ACCOUNT)).user;
  assert.deepEqual(
    [mine.profile.email, mine.profile.firstname, mine.profile.birthday, mine.accesses.pagination.total],
    [account.email, 'Grace', '1990-05-17', 0]);
  assert.deepEqual(mine.bookmarks.items.map((product) => product.id), [account.bookmark]);
  assert.deepEqual(
    mine.continueWatching.items.map(({ seek, video, product }) => [video.id, product.id, seek]),
    [[account.video, account.product, 300.5]]);
}

async function live() {
  const first = device();
  const anonymous = await first.enter(await first.mutate(SIGN_IN));
  assert.equal(anonymous.user, null);
  assert.equal((await first.query(ACCOUNT)).user, null);
  const { products, videos } = (await first.query(BROWSE)).cms;
  const [product, video] = [products.items[0], videos.items[0]];
  await assert.rejects(first.mutate(TOGGLE, { id: product.id }), unauthenticated);

  const account = {
    email: `guest-${process.pid}-${Date.now()}@example.com`, password: 'correct horse', bookmark: product.id, video: video.id, product: video.product.id,
  };
  const joined = await first.enter(await first.mutate(
    SIGN_UP, { user: { firstname: 'Ada', lastname: 'Byron', email: account.email, password: account.password, langISO: 'fr' } }));
  account.id = joined.user.id;
  await assert.rejects(device().mutate(SIGN_IN, { r: anonymous.refreshToken }), unauthenticated);
  await assert.rejects(device().mutate(SIGN_IN, { c: { email: account.email, password: 'wrong horse' } }), refusedWith('INVALID_CREDENTIALS'));

  assert.equal((await first.mutate(TOGGLE, { id: product.id })).toggleBookmark, true);
  assert.equal((await first.mutate(TOGGLE, { id: products.items[1].id })).toggleBookmark, true);
  assert.equal((await first.mutate(TOGGLE, { id: products.items[1].id })).toggleBookmark, false);
  assert.equal((await first.mutate(WATCH, { session: { videoId: video.id, watchedTime: 300, seek: 300.5 } })).addWatchSession, true);
  const changed = (await first.mutate(UPDATE, { user: { firstname: 'Grace', birthday: '1990-05-17' } })).updateUserProfile;
  assert.deepEqual([changed.firstname, changed.birthday], ['Grace', '1990-05-17']);
  await check(account);

  const renewed = await first.renew(joined.refreshToken);
  assert.notEqual(renewed.refreshToken, joined.refreshToken);
  assert.equal((await first.query(ACCOUNT)).user.id, account.id);
  const other = device();
  const kept = await other.enter(await other.mutate(SIGN_IN, { c: { email: account.email, password: account.password } }));

  // The answer may have been lost: the same successor. An older token ends the session.
  assert.equal((await device().renew(joined.refreshToken)).refreshToken, renewed.refreshToken);
  const again = await device().renew(renewed.refreshToken);
  await assert.rejects(device().renew(joined.refreshToken), unauthenticated);
  await assert.rejects(device().renew(again.refreshToken), unauthenticated);

  first.session.token += 'x';
  await assert.rejects(first.query(BROWSE), unauthenticated);
  return { ...account, refreshToken: kept.refreshToken };
}

if (state && existsSync(state)) {
  const account = JSON.parse(readFileSync(state, 'utf8'));
  await check(account);
  const back = device();
  const { user, refreshToken } = await back.renew(account.refreshToken);
  assert.equal(user.id, account.id);
  writeFileSync(state, JSON.stringify({ ...account, refreshToken }));
} else {
  const account = await live();
  if (state) writeFileSync(state, JSON.stringify(account));
}

console.log('ok');
