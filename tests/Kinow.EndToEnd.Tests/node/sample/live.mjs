// In a browser: what changes shows on the screens that are open, with nothing loaded anew: by the socket, by HTTP while there is none, and by the socket
// again. Whoever signs in is followed as who they are.
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
await page.routeWebSocket(/\/v1\/live$/, (socket) => {
  if (isAway) return socket.close({ code: 1013, reason: 'Away' });
  const upstream = socket.connectToServer();
  sockets.add(socket);
  socket.onMessage((message) => {
    if (message.includes('"connection_init"')) firstMessages.push(JSON.parse(message).payload);
    upstream.send(message);
  });
});

const connects = async (after) => {
  for (let i = 0; i < 600 && firstMessages.length <= after; i++) await page.waitForTimeout(100);
  assert.ok(firstMessages.length > after, 'It does not connect.');
};

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

const isSamePage = () => page.evaluate(() => window.isSamePage);

async function byTheSocket() {
  operate('score', '0:0');
  await page.goto(home);
  await page.evaluate(() => { window.isSamePage = true; });
  await page.waitForSelector('.score');
  await connects(0);
  await isAccessible(page);
  assert.deepEqual(Object.keys(firstMessages[0]), ['x-app-build', 'accept-language']);
  await moves('1:0');
}

async function byHttp() {
  isAway = true;
  for (const socket of sockets) await socket.close({ code: 1013, reason: 'Away' });
  const asked = page.waitForRequest((request) => request.url().includes('/v1/shared/'));
  await moves('2:0');
  await asked;
}

async function byTheSocketAgain() {
  const before = firstMessages.length;
  isAway = false;
  await connects(before);
  await moves('3:0');
  assert.ok(await isSamePage(), 'The page was loaded anew.');
}

async function ask(query, variables) {
  const answer = await fetch(`${server}/v1/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()).data;
}

async function aTitle() {
  const before = firstMessages.length;
  const { cms } = await ask('{ cms { product(id: 1) { name } } }');
  await page.goto(`${home}product/1`);
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, cms.product.name);
  await page.evaluate(() => { window.isSamePage = true; });
  await connects(before);
  if (!operator.length) return;
  operate('name', 'Moved while you look');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Moved while you look');
  assert.ok(await isSamePage(), 'The page was loaded anew.');
}

async function asSomebody() {
  const before = firstMessages.length;
  const [email, password] = [`${crypto.randomUUID()}@example.com`, 'correct horse battery'];
  await ask('mutation ($user: SignUpInput!) { signup(user: $user) { accessToken } }', { user: { firstname: 'Ada', lastname: 'L', email, password } });
  await page.click('text=Sign in');
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.top-you');
  await connects(before);
  assert.ok(firstMessages.at(-1).accessToken, 'The socket is not told who has signed in.');
}

try {
  await byTheSocket();
  await byHttp();
  await byTheSocketAgain();
  await aTitle();
  await asSomebody();
  assert.deepEqual(me.faults, []);
  console.log('ok');
} catch (failure) {
  if (process.env.KINOW_PICTURE) await page.screenshot({ path: process.env.KINOW_PICTURE }).catch(() => {});
  throw failure;
} finally {
  await browser.close();
}
