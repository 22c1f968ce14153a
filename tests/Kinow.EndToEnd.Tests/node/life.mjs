// The whole life of an account but its payments, on Apollo Client: look round, join, play, be refused, share, sign in on a television, forget the
// password, take everything along, leave.   node life.mjs URL MAILS ADDRESS
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { gql } from '@apollo/client';
import { device as deviceAt, rejectsWith } from './device.mjs';

const [url, mails, email] = process.argv.slice(2);
const password = 'correct horse battery staple';
const device = () => deviceAt(url);

const PLAY = gql`query Play($video: ID!, $session: ID) {
  cms { video(id: $video) { accessInfo { reason maximumViewing } player(session: $session) { url sessionId startAt heartbeatSeconds } } } }`;
const BEAT = gql`mutation Beat($session: ID!, $position: Int!, $ended: Boolean!) {
  playerHeartbeat(session: $session, position: $position, ended: $ended) { stopped position nextBeatSeconds } }`;
const ADD_DEVICE = gql`mutation AddDevice($device: DeviceInput!) { addDevice(device: $device) { id fingerprint } }`;
const SIGN_IN = gql`mutation SignIn($credentials: SignInInput, $signInCode: String) {
  signin(credentials: $credentials, signInCode: $signInCode) { accessToken refreshToken user { id } } }`;
const WATCHING = gql`{ user { continueWatching { items { seek video { id } } } } }`;

const play = async (on, video, session) => (await on.read(PLAY, { video, session })).cms.video.player;
const seeks = async (on) => (await on.read(WATCHING)).user.continueWatching.items.map(({ seek, video }) => [video.id, seek]);

// Somebody without an account looks round.
async function browse() {
  const guest = device();
  const { settings, cms } = await guest.read(gql`{
    settings { devices { limit } viewings { limit whenReached } }
    cms { products(query: "type:TVOD", perPage: 1) { items { name } } } }`);
  const word = cms.products.items[0].name.split(/\s+/).toSorted((a, b) => b.length - a.length)[0];
  const { search, suggestions } = (await guest.read(
    gql`query Find($text: String!, $start: String!) { cms {
      search(text: $text) { pagination { total } items { id name } facets { types { value count } categories { count category { id } } } }
      suggestions(text: $start) { __typename } } }`,
    { text: word, start: word.slice(0, 3) },
  )).cms;
  assert.ok(search.pagination.total > 0 && search.facets.types.length > 0);
  assert.ok(suggestions.length > 0);
  return settings;
}

async function join() {
  const phone = device();
  const { user } = await phone.enter(
    gql`mutation SignUp($user: SignUpInput!) { signup(user: $user, sendMail: true) { accessToken refreshToken user { id } } }`,
    { user: { firstname: 'Ada', lastname: 'Byron', email, password } },
  );
  return { phone, id: user.id };
}

async function watch(phone) {
  const { user } = await phone.read(gql`{ user { videos(perPage: 5) { pagination { total } items { id duration accessInfo { reason streaming } } } } }`);
  const open = user.videos.items.filter(({ duration, accessInfo }) => accessInfo.streaming && duration > 600);
  assert.ok(open.length > 0, 'Nothing is free.');
  const video = open[0].id;
  const { url: address, sessionId, startAt } = await play(phone, video);
  assert.ok(address.startsWith('http') && startAt === 0);
  const beat = (await phone.change(BEAT, { session: sessionId, position: 77, ended: true })).playerHeartbeat;
  assert.deepEqual([beat.stopped, beat.position, beat.nextBeatSeconds], [false, 77, null]);

  const second = device();
  await second.enter(SIGN_IN, { credentials: { email, password } });
  assert.equal((await play(second, video)).startAt, 77);
  return video;
}

async function fillDevices(phone, limit) {
  for (let i = 0; i < limit; i++) await phone.change(ADD_DEVICE, { device: { fingerprint: `device ${i}`, type: 'tv' } });
  await rejectsWith(phone.change(ADD_DEVICE, { device: { fingerprint: 'one more' } }), 'DEVICE_LIMIT_REACHED');
  const remove = gql`mutation Remove($id: ID!) { removeDevice(id: $id) { id } }`;
  const { user } = await phone.read(gql`{ user { devices { id removableFrom } } }`);
  assert.equal(user.devices.length, limit);
  await phone.change(remove, { id: user.devices[0].id });
  await rejectsWith(phone.change(remove, { id: user.devices[1].id }), 'DEVICE_NOT_REMOVABLE');
}

// Somebody who has got a rental plays in as many places as the platform allows, and in one more. What is free to all takes no place.
async function fillViewings({ limit, whenReached }) {
  const phone = device();
  await phone.enter(SIGN_IN, { credentials: { email: 'demo2@example.com', password: 'kinow-demo' } });
  const { items } = (await phone.read(gql`{ user { videos(perPage: 100) { items { id accessInfo { reason streaming } } } } }`)).user.videos;
  const video = items.find(({ accessInfo }) => accessInfo.reason === 'RENTED' && accessInfo.streaming)?.id;
  assert.ok(video, 'Nothing is rented.');
  const places = [];
  for (let i = 0; i < limit; i++) places.push((await play(phone, video)).sessionId);
  if (whenReached === 'REFUSE') {
    await rejectsWith(phone.read(PLAY, { video }), 'SIMULTANEOUS_VIEWS_REACHED');
    await phone.change(BEAT, { session: places[0], position: 90, ended: true });
    places[0] = (await play(phone, video)).sessionId;
  } else {
    const last = (await play(phone, video)).sessionId;
    assert.equal((await phone.change(BEAT, { session: places[0], position: 90, ended: false })).playerHeartbeat.stopped, true);
    places[0] = last;
  }
  for (const session of places) await phone.change(BEAT, { session, position: 90, ended: true });
  await rejectsWith(phone.change(BEAT, { session: places[0], position: 91, ended: false }), 'VIEWING_NOT_FOUND');
}

async function share(phone, video) {
  const select = gql`mutation Select($id: ID, $pin: String) { selectProfile(id: $id, pin: $pin) { accessToken refreshToken user { id } } }`;
  const enter = (variables) => phone.change(select, variables).then(({ selectProfile }) => Object.assign(phone.tokens, selectProfile));
  const before = await seeks(phone);
  const { createProfile } = await phone.change(
    gql`mutation { createProfile(input: { name: "Child", ageLimit: 6, pin: "2468" }) { id hasPin } }`,
  );
  assert.equal(createProfile.hasPin, true);
  await rejectsWith(phone.change(select, { id: createProfile.id, pin: '0000' }), 'INVALID_PIN');
  await enter({ id: createProfile.id, pin: '2468' });
  assert.deepEqual(await seeks(phone), []);
  await phone.change(gql`mutation Watch($session: WatchSessionInput!) { addWatchSession(session: $session) }`, {
    session: { videoId: video, watchedTime: 30, seek: 33 },
  });
  assert.deepEqual(await seeks(phone), [[video, 33]]);
  await enter({});
  assert.deepEqual(await seeks(phone), before);
}

async function television(phone, id) {
  const tv = device();
  const { requestSignInCode: code } = await tv.change(
    gql`mutation { requestSignInCode(device: { type: "tv", application: "Box" }) { code secret interval } }`,
  );
  await rejectsWith(tv.enter(SIGN_IN, { signInCode: code.secret }), 'AUTHORIZATION_PENDING');
  await phone.change(gql`mutation Confirm($code: String!) { confirmSignInCode(code: $code) { type application } }`, { code: code.code });
  await sleep(1000 * code.interval);
  assert.equal((await tv.enter(SIGN_IN, { signInCode: code.secret })).user.id, id);
  await rejectsWith(tv.enter(SIGN_IN, { signInCode: code.secret }), 'EXPIRED_TOKEN');
  return tv;
}

async function tokenFromMail(receiver) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const page = await (await fetch(mails)).text();
    const mail = page.split('<h2>').find((one) => one.includes(`To ${receiver}`) && one.includes('recovery_token='));
    if (mail) return /recovery_token=([\w.~-]+)/.exec(mail)[1];
    await sleep(100);
  }
  throw new Error(`No mail to ${receiver}.`);
}

async function recover(phone) {
  await device().change(gql`mutation Retrieve($email: String!) { retrievePassword(email: $email) }`, { email });
  const recoveryToken = await tokenFromMail(email);
  const choose = gql`mutation Choose($password: UpdatePasswordInput!) {
    updateCredentials(password: $password) { session { accessToken refreshToken } } }`;
  const next = { password: 'another horse entirely', validator: { recoveryToken } };
  const stranger = device();
  const { session } = (await stranger.change(choose, { password: next })).updateCredentials;
  Object.assign(phone.tokens, session);
  await rejectsWith(stranger.change(choose, { password: next }), 'INVALID_TOKEN');
  await rejectsWith(device().enter(SIGN_IN, { credentials: { email, password } }), 'INVALID_CREDENTIALS');
  return next.password;
}

async function takeAway(phone, secret, id) {
  const give = gql`mutation Export($confirmation: AccountConfirmation!) { exportUser(confirmation: $confirmation) { exportedAt data } }`;
  const { data } = (await phone.change(give, { confirmation: { password: secret } })).exportUser;
  assert.ok([id, email, 'Child', 'device 1'].every((own) => data.includes(own)), data);
  assert.ok(!data.includes(secret) && !data.includes('$pbkdf2'), data);
  JSON.parse(data);
  await rejectsWith(phone.change(give, { confirmation: { password: secret } }), 'TOO_MANY_ATTEMPTS');
}

async function leave(phone, secret) {
  const leaveBy = gql`mutation Leave($password: String!) { deleteUser(password: $password) { deleted } }`;
  await rejectsWith(phone.change(leaveBy, { password: 'not mine' }), 'INVALID_CREDENTIALS');
  assert.equal((await phone.change(leaveBy, { password: secret })).deleteUser.deleted, true);
  assert.equal((await phone.read(gql`{ user { id } }`)).user, null);
  await rejectsWith(device().enter(SIGN_IN, { credentials: { email, password: secret } }), 'INVALID_CREDENTIALS');
}

const settings = await browse();
const { phone, id } = await join();
const video = await watch(phone);
await fillDevices(phone, settings.devices.limit);
if (settings.viewings.limit) await fillViewings(settings.viewings);
await share(phone, video);
const tv = await television(phone, id);
const secret = await recover(phone);
await rejectsWith(tv.enter(gql`mutation Renew($token: String!) { signin(refreshToken: $token) { accessToken refreshToken } }`, { token: tv.tokens.refreshToken }), 'UNAUTHENTICATED');
await takeAway(phone, secret, id);
await leave(phone, secret);
console.log(JSON.stringify({ id, limits: settings }));
