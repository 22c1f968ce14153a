// A person with two devices, on Apollo Client: browse, sign up, bookmark, watch, go on watching on the second device, change the profile.
//   node viewer.mjs URL first ADDRESS   does all that, and prints what the next run needs
//   node viewer.mjs URL later STATE     comes back after everything was started again
import assert from 'node:assert/strict';
import { gql } from '@apollo/client';
import { device as deviceAt, rejectsWith } from './device.mjs';

const [url, phase, argument] = process.argv.slice(2);
const password = 'correct horse battery staple';
const device = () => deviceAt(url);

const SIGN_UP = gql`mutation SignUp($user: SignUpInput!) { signup(user: $user) { accessToken refreshToken anonymous user { id firstname } } }`;
const SIGN_IN = gql`mutation SignIn($credentials: SignInInput) { signin(credentials: $credentials) { accessToken refreshToken anonymous user { id } } }`;
const RENEW = gql`mutation Renew($refreshToken: String) { signin(refreshToken: $refreshToken) { accessToken refreshToken user { id } } }`;
const TOGGLE = gql`mutation Toggle($product: ID!) { toggleBookmark(product: $product) }`;
const WATCH = gql`mutation Watch($session: WatchSessionInput!) { addWatchSession(session: $session) }`;
const PROFILE = gql`mutation Profile($user: UpdateUserInput!) { updateUserProfile(user: $user) { firstname newsletter } }`;
const ACCOUNT = gql`query Account { user { id firstname profile { email newsletter } bookmarks { items { id name } } continueWatching { items { video { id name } product { id } seek } } accesses { pagination { total } } } }`;

async function browse(tv) {
  const home = await tv.read(gql`query Home { cms { categories(query: "parent: 0", perPage: 5) { items { id name products(perPage: 5) { pagination { total } items { id name } } } } } platform { name } }`);
  const rail = home.cms.categories.items.find((category) => category.products.items.length > 0);
  assert.ok(rail, 'No category has products.');
  const list = await tv.read(gql`query Titles { cms { products(query: "type:TVOD", perPage: 20) { items { id name extension { ... on ProductTVOD { videos(perPage: 1) { items { id duration } } } } } } } }`);
  const title = list.cms.products.items.find((product) => product.extension.videos.items[0]?.duration > 300);
  assert.ok(title, 'No title has a video.');
  const page = await tv.read(gql`query Title($id: ID!) { cms { product(id: $id) { id name } } }`, { id: title.id });
  assert.equal(page.cms.product.name, title.name);
  return { product: title.id, video: title.extension.videos.items[0].id };
}

async function compare(client, expected) {
  const { user } = await client.read(ACCOUNT);
  assert.equal(user.id, expected.id);
  assert.equal(user.firstname, expected.firstname);
  assert.deepEqual([user.profile.email, user.profile.newsletter], [expected.email, true]);
  assert.deepEqual(user.bookmarks.items.map((item) => item.id), expected.bookmarks);
  assert.deepEqual(user.continueWatching.items.map((item) => [item.video.id, item.seek]), expected.watching);
}

async function first() {
  const tv = device();
  const anonymous = await tv.enter(SIGN_IN, {});
  assert.ok(anonymous.anonymous && anonymous.user === null);
  assert.equal((await tv.read(ACCOUNT)).user, null);
  const { product, video } = await browse(tv);
  await rejectsWith(tv.change(TOGGLE, { product }), 'UNAUTHENTICATED');

  const email = argument;
  const joined = await tv.enter(SIGN_UP, { user: { firstname: 'Ada', lastname: 'Byron', email, password } });
  await rejectsWith(device().enter(SIGN_UP, { user: { firstname: 'Ada', lastname: 'Again', email, password } }), 'EMAIL_ALREADY_EXISTS');
  await rejectsWith(device().enter(SIGN_IN, { credentials: { email, password: 'wrong password' } }), 'INVALID_CREDENTIALS');

  assert.equal((await tv.change(TOGGLE, { product })).toggleBookmark, true);
  assert.equal((await tv.change(WATCH, { session: { videoId: video, watchedTime: 60, seek: 61.5 } })).addWatchSession, true);
  const changed = (await tv.change(PROFILE, { user: { firstname: 'Augusta', newsletter: true } })).updateUserProfile;
  assert.deepEqual([changed.firstname, changed.newsletter], ['Augusta', true]);
  const state = { id: joined.user.id, email, firstname: 'Augusta', product, video, bookmarks: [product], watching: [[video, 61.5]] };
  await compare(tv, state);

  const phone = device();
  assert.equal((await phone.enter(SIGN_IN, { credentials: { email: email.toUpperCase(), password } })).user.id, state.id);
  await compare(phone, state);
  await phone.change(WATCH, { session: { videoId: video, watchedTime: 30, seek: 92 } });
  state.watching = [[video, 92]];
  await compare(phone, state);
  await compare(tv, state);
  console.log(JSON.stringify({ ...state, refreshToken: tv.tokens.refreshToken }));
}

async function later() {
  const state = JSON.parse(argument);
  const tv = device();
  assert.equal((await tv.enter(RENEW, { refreshToken: state.refreshToken })).user.id, state.id);
  await compare(tv, state);
  const phone = device();
  await phone.enter(SIGN_IN, { credentials: { email: state.email, password } });
  await compare(phone, state);
  assert.equal((await phone.change(TOGGLE, { product: state.product })).toggleBookmark, false);
  await compare(tv, { ...state, bookmarks: [] });
  await tv.enter(RENEW, { refreshToken: tv.tokens.refreshToken });
  await rejectsWith(device().enter(RENEW, { refreshToken: state.refreshToken }), 'UNAUTHENTICATED');
  console.log('ok');
}

await (phase === 'first' ? first() : later());
