// In a browser: what changes shows on the screens that are open, with nothing loaded anew: by the socket, by HTTP while there is none, and by the socket
// again. Whoever signs in is followed as who they are, and goes on when the session is renewed.
//
//   node sample/live.mjs <url of the server> [<command> <argument>…]
//
// The command, given `name` or `score` and a text, has the operator change it. Without, the match of the demo goes on by itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { device, isAccessible, launch } from './browser.mjs';

const [server, ...operator] = process.argv.slice(2);
const home = `${server}/sample/`;
const browser = await launch();
const me = await device(browser);
const { page } = me;
page.setDefaultTimeout(60_000);

// What stands between the page and the server, and can be taken away.
let isAway = false;
const sockets = new Set();
const firstMessages = [];
const told = [];
const pings = [];
let [acknowledged, pongs] = [0, 0];
await page.routeWebSocket(/\/v1\/live$/, (socket) => {
  if (isAway) return socket.close({ code: 1013, reason: 'Away' });
  const upstream = socket.connectToServer();
  sockets.add({ socket, upstream });
  socket.onMessage((message) => {
    const { type, payload } = JSON.parse(message);
    if (type === 'connection_init') firstMessages.push(payload);
    if (type === 'ping') pings.push(payload);
    upstream.send(message);
  });
  upstream.onMessage((message) => {
    const { type, payload } = JSON.parse(message);
    if (type === 'connection_ack') acknowledged++;
    if (type === 'pong') pongs++;
    if (type === 'next') told.push(payload);
    socket.send(message);
  });
});

// How much has come from the server.
const heard = () => ({ acknowledged, told: told.length });
const toldSince = (before, part) => told.slice(before.told).map(({ data }) => data?.cms?.[part]).filter(Boolean);

// Since then there is a connection anew, which has told a part of the catalogue.
async function connects(before, part) {
  const isThere = () => acknowledged > before.acknowledged && toldSince(before, part).length > 0;
  for (let i = 0; i < 600 && !isThere(); i++) await page.waitForTimeout(100);
  assert.ok(isThere(), `It does not connect: ${acknowledged - before.acknowledged} acknowledged, ${told.length - before.told} told.`);
}

function operate(what, text) {
  if (operator.length) execFileSync(operator[0], [...operator.slice(1), what, text]);
}

// The tile of the match says something else than now, and in the operator's words where there is one.
async function moves(score) {
  const before = await page.textContent('.score');
  operate('score', score);
  await page.waitForFunction(([was, wanted]) => {
    const now = document.querySelector('.score')?.textContent ?? was;
    return now !== was && (!wanted || now.includes(wanted));
  }, [before, operator.length ? score : null]);
}

// So it does, and what it says then has come by the socket.
async function movesByTheSocket(score) {
  const before = heard();
  await moves(score);
  const shown = await page.textContent('.score strong');
  const events = toldSince(before, 'liveEvents').flatMap(({ items }) => items);
  assert.ok(events.some((event) => event.score === shown), `The socket has not told ${shown}: ${JSON.stringify(events)}`);
}

const isSamePage = () => page.evaluate(() => window.isSamePage);

async function byTheSocket() {
  operate('score', '0:0');
  const before = heard();
  await page.goto(home);
  await page.evaluate(() => { window.isSamePage = true; });
  await page.waitForSelector('.score');
  await connects(before, 'liveEvents');
  await isAccessible(page);
  assert.deepEqual(Object.keys(firstMessages[0]), ['x-app-build', 'accept-language']);
  await movesByTheSocket('1:0');
}

async function byHttp() {
  isAway = true;
  for (const { socket, upstream } of sockets) {
    await socket.close({ code: 1013, reason: 'Away' });
    await upstream.close();
  }

  const asked = page.waitForRequest((request) => request.url().includes('/v1/shared/'));
  await moves('2:0');
  await asked;
}

async function byTheSocketAgain() {
  const before = heard();
  isAway = false;
  await connects(before, 'liveEvents');
  await movesByTheSocket('3:0');
  assert.ok(await isSamePage(), 'The page was loaded anew.');
}

async function ask(query, variables) {
  const answer = await fetch(`${server}/v1/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()).data;
}

async function aTitle() {
  const before = heard();
  const { cms } = await ask('{ cms { product(id: 1) { name } } }');
  await page.goto(`${home}product/1`);
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, cms.product.name);
  await page.evaluate(() => { window.isSamePage = true; });
  await connects(before, 'product');
  if (!operator.length) return;
  const then = heard();
  operate('name', 'Moved while you look');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Moved while you look');
  assert.equal(toldSince(then, 'product').at(-1)?.name, 'Moved while you look');
  assert.ok(await isSamePage(), 'The page was loaded anew.');
}

async function asSomebody() {
  const before = heard();
  const [email, password] = [`${crypto.randomUUID()}@example.com`, 'correct horse battery'];
  await ask('mutation ($user: SignUpInput!) { signup(user: $user) { accessToken } }', { user: { firstname: 'Ada', lastname: 'L', email, password } });
  await page.click('text=Sign in');
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.top-you');
  await connects(before, 'screen');
  assert.ok(firstMessages.at(-1).accessToken, 'The socket is not told who has signed in.');
}

// The session is renewed, for which the server is made to ask, and the socket goes on with the next token.
async function withTheNextToken() {
  const before = heard();
  await page.goto(`${home}product/1`);
  await connects(before, 'product');
  const { accessToken } = firstMessages.at(-1);
  const then = heard();
  const isOver = { errors: [{ message: 'The access token is over.', extensions: { code: 'UNAUTHENTICATED' } }] };
  await page.route('**/v1/graphql', (route) => route.fulfill({ json: isOver }), { times: 1 });
  await page.click('button:has-text("My list")');
  await page.waitForSelector('button[aria-pressed="true"]:has-text("My list")');
  for (let i = 0; i < 100 && pongs === 0; i++) await page.waitForTimeout(100);
  assert.equal(pongs, 1);
  assert.ok(pings[0].accessToken && pings[0].accessToken !== accessToken, 'The socket is not told the next token.');
  assert.equal(heard().acknowledged, then.acknowledged);
}

try {
  await byTheSocket();
  await byHttp();
  await byTheSocketAgain();
  await aTitle();
  await asSomebody();
  await withTheNextToken();
  assert.deepEqual(me.faults, []);
  console.log('ok');
} catch (failure) {
  if (process.env.KINOW_PICTURE) await page.screenshot({ path: process.env.KINOW_PICTURE }).catch(() => {});
  throw failure;
} finally {
  await browser.close();
}
