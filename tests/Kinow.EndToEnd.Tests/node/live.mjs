// graphql-ws follows a live query, whole and by patches, and subscriptions; server-sent events tell the same. Arguments: the server's address; a command
// that changes the name of product 1, or nothing where nothing can be changed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createClient } from "graphql-ws";
import jsonPatch from "fast-json-patch";
import WebSocket from "ws";

const [url, ...change] = process.argv.slice(2);
const live = url.replace(/^http/, "ws") + "/v1/live";
const product = "query Product($id: ID!) @live(patch: true) { cms { product(id: $id) { id name description } } }";
const clients = [];

function connect(connectionParams, webSocketImpl = WebSocket) {
  const client = createClient({ url: live, webSocketImpl, connectionParams, lazy: true, retryAttempts: 0 });
  clients.push(client);
  return client;
}

async function next(answers) {
  const timer = setTimeout(() => { console.error("no answer came"); process.exit(1); }, 60_000);
  const { value, done } = await answers.next();
  clearTimeout(timer);
  assert.ok(!done);
  return value;
}

async function post(query, variables, token, more = {}) {
  const answer = await fetch(url + "/v1/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }), ...more },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

function rename(name) {
  const [command, ...rest] = change;
  const done = spawnSync(command, rest.map((part) => part.replace("{name}", name)), { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
}

const client = connect();
const variables = { id: "1" };

// The same JSON as over HTTP, then what has changed.
const answers = client.iterate({ query: product, variables });
const first = await next(answers);
const { extensions, ...whole } = first;
assert.deepEqual(whole, await post(product, variables));
assert.equal(extensions.live.sequence, 1);
if (change.length > 0) {
  for (const name of ["Moved once", "Moved twice"]) {
    rename(name);
    const told = await next(answers);
    assert.equal(told.data, undefined);
    assert.deepEqual(told.extensions.live.patch, [{ op: "replace", path: "/data/cms/product/name", value: name }]);
    jsonPatch.applyPatch(whole, told.extensions.live.patch);
    assert.equal(whole.data.cms.product.name, name);
  }
}

await answers.return();

// A registered operation by its name's text, once and again: extensions ask for it.
const home = client.iterate({ query: "{ platform { name } }", extensions: { live: true } });
assert.ok((await next(home)).data.platform.name);
await home.return();

// Who shares a run and who does not: each gets what a POST of theirs gets.
const prices = "query @live { cms { products(perPage: 50) { items { id name extension { ... on ProductTVOD { accessModes { priceFormat } } } } } } }";
const segments = [
  {},
  { "accept-language": "fr" },
  { "accept-language": "en", "cloudfront-viewer-country": "TN", "x-currency": "TND" },
  { "accept-language": "en", "cloudfront-viewer-country": "US" },
  { "accept-language": "fr", "x-app-build": "ios/5.2.1" },
];
const told = await Promise.all([...segments, ...segments].map(async (headers) => {
  class Caller extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers });
    }
  }
  const { data } = await next(connect(undefined, Caller).iterate({ query: prices }));
  assert.deepEqual(data, (await post(prices, {}, undefined, headers)).data);
  return JSON.stringify(data);
}));
assert.ok(new Set(told).size >= 3, "the segments are not told apart");

// Pages cannot set headers on sockets, and say the same in the first message.
const said = { "accept-language": "fr", "x-currency": "TND", "x-app-build": "web/1.0.0" };
assert.deepEqual((await next(connect(said).iterate({ query: prices }))).data, (await post(prices, {}, undefined, said)).data);

// What cannot run says so and ends, and the connection goes on.
for (const [query, code] of [
  ["mutation @live { removeAnything }", "GRAPHQL_VALIDATION_FAILED"],
  ["query @live(throttle: -1) { platform { name } }", "BAD_USER_INPUT"],
  ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
]) {
  await assert.rejects(client.iterate({ query }).next(), (errors) => errors[0].extensions.code === code, query);
}

// A build of an app follows what it is told of itself.
const app = client.iterate({ query: 'subscription { appChanged(platform: IOS, build: "5.0.0") { status } }' });
assert.equal((await next(app)).data.appChanged.status, "ACTIVE");
await app.return();

// A build that is switched off is told so, and nothing else.
if (change.length === 0) {
  class BlockedBuild extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { "x-app-build": "ios/4.9.1" } });
    }
  }
  const blocked = connect(undefined, BlockedBuild);
  const told = blocked.iterate({ query: 'subscription { appChanged(platform: IOS, build: "4.9.1") { status } }' });
  assert.equal((await next(told)).data.appChanged.status, "BLOCKED");
  await told.return();
  for (const each of [blocked, connect({ "x-app-build": "ios/4.9.1" })]) {
    await assert.rejects(
      each.iterate({ query: "query @live { platform { name } }" }).next(), (errors) => errors[0].extensions.code === "APP_BLOCKED");
  }
}

// Without a session there is nothing to follow of one's own; with one there is, and a token that is not ours closes the connection.
const own = "query @live { user { firstname continueWatching { pagination { total } } } }";
assert.equal((await next(client.iterate({ query: own }))).data.user, null);
const signedUp = await post(
  'mutation($email: String!) { signup(user: { firstname: "Ada", lastname: "L", email: $email, password: "correct horse battery" }) { accessToken } }',
  { email: `${crypto.randomUUID()}@example.com` });
const token = signedUp.data.signup.accessToken;
const viewer = connect({ accessToken: token });
assert.ok((await next(viewer.iterate({ query: own }))).data.user.firstname);
await assert.rejects(connect({ accessToken: "nonsense" }).iterate({ query: own }).next(), (closed) => closed.code === 4403);

// A player learns that its viewing is over. Only the demo in memory has an account that may watch.
if (change.length === 0) {
  const owner = await post('mutation { signin(credentials: { email: "demo10@example.com", password: "kinow-demo" }) { accessToken } }');
  const ownerToken = owner.data.signin.accessToken;
  const watcher = connect({ accessToken: ownerToken });
  const video = (await post("{ user { videos(perPage: 1) { items { id } } } }", {}, ownerToken)).data.user.videos.items[0].id;
  const play = async () => (await post(`{ cms { video(id: ${video}) { player { sessionId } } } }`, {}, ownerToken)).data.cms.video.player.sessionId;
  const session = await play();
  const stopped = watcher.iterate({ query: "subscription($s: ID!) { playbackStopped(session: $s) { session reason } }", variables: { s: session } });
  const end = next(stopped);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await post("mutation($s: ID!) { playerHeartbeat(session: $s, position: 1, ended: true) { position } }", { s: session }, ownerToken);
  assert.deepEqual((await end).data.playbackStopped, { session, reason: "OVER" });
  assert.ok((await stopped.next()).done);
  await assert.rejects(
    watcher.iterate({ query: `subscription { playbackStopped(session: "${session}") { reason } }` }).next(),
    (errors) => errors[0].extensions.code === "VIEWING_NOT_FOUND");
}

// The same as server-sent events.
const events = await fetch(url + "/v1/live", {
  method: "POST",
  headers: { accept: "text/event-stream", "content-type": "application/json" },
  body: JSON.stringify({ query: product.replace("(patch: true)", ""), variables }),
});
assert.equal(events.headers.get("content-type"), "text/event-stream; charset=utf-8");
const reader = events.body.pipeThrough(new TextDecoderStream()).getReader();
let text = "";
while (!/event: next\ndata: .*\n\n/.test(text)) text += (await reader.read()).value;
const event = JSON.parse(/data: (.*)\n/.exec(text)[1]);
assert.deepEqual(event.data, (await post(product, variables)).data);
await reader.cancel();

for (const each of clients) await each.dispose();
console.log("ok");
process.exit(0);
