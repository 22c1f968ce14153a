// In a browser: opens the IDE, runs its example and sees it move, follows a subscription, writes a query, presses Run, reads the answer, asks as a test
// account with an operation of a guide, opens the schema reference. Pictures of all are kept.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [url, pictures] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

const text = () => page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));

// What an editor shows, without the labels that the page puts between the lines.
const lines = async (editor) => (await editor.locator('.view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();

// The page draws its document anew now and then, and loses what is pressed meanwhile: a press is tried again until what it should show is there.
async function press(button, shown) {
  for (let i = 0; i < 30 && !shown.test(await text()); i++) {
    await button.click({ timeout: 2_000 }).catch(() => {});
    for (let wait = 0; wait < 10 && !shown.test(await text()); wait++) await page.waitForTimeout(300);
  }
  assert.match(await text(), shown);
}

// The answer shows another number of viewers than before, with nothing pressed; then no more is asked for.
async function moves(name) {
  const viewers = () => /"viewers": (\d+)/.exec(document.body.innerText.replaceAll('\u00a0', ' '))?.[1];
  const before = await page.evaluate(viewers);
  assert.ok(before);
  await page.waitForFunction((was) => /"viewers": (\d+)/.exec(document.body.innerText.replaceAll('\u00a0', ' '))?.[1] !== was, before);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await stop();
}

// What the first test account does somewhere else.
async function toggleBookmark() {
  const ask = async (query, token) => (await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  })).json();
  const { data } = await ask('mutation { signin(credentials: { email: "demo1@example.com", password: "kinow-demo" }) { accessToken } }');
  await ask('mutation { toggleBookmark(product: 1) }', data.signin.accessToken);
}

// The page runs what it has taken from the editor, which takes it a moment.
async function openOperation(label, taken) {
  await page.getByLabel('Operations').selectOption({ label });
  await page.getByText(taken).first().waitFor();
}

async function write(written) {
  const editor = page.locator('.monaco-editor').first();
  const bare = (shown) => shown.replaceAll(/\s/g, '');
  for (let i = 0; i < 10 && bare(await lines(editor)) !== bare(written); i++) {
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(written);
    await page.waitForTimeout(500);
  }
}

// How what the IDE's worker sends is answered, whatever the editors hold.
async function isAnsweredAs(mediaType, body) {
  const workers = page.workers().filter((worker) => worker.url().includes('graphql-engine'));
  assert.equal(workers.length, 1, page.workers().map((worker) => worker.url()).join());
  const { status, type } = await workers[0].evaluate(async ([address, text]) => {
    const abort = new AbortController();
    const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text, signal: abort.signal });
    abort.abort();
    return { status: answer.status, type: answer.headers.get('content-type') };
  }, [url, JSON.stringify(body)]);
  assert.ok(status === 200 && type.includes(mediaType), `${status} ${type}: ${body.query}`);
}

async function asksForPartsWhereItIsLive() {
  const signIn = 'mutation ($email: String!) { signin(credentials: { email: $email, password: "no" }) { accessToken } }';
  const again = 'query Again($id: ID! = 1) @live(throttle: 500) { cms { product(id: $id) { name } } }';
  await isAnsweredAs('json', { query: signIn, variables: { email: 'someone@live.com' } });
  await isAnsweredAs('json', { query: '# as with @live\n{ platform { name } }' });
  await isAnsweredAs('json', { query: 'query ($query: String = "\\" @live") { cms { products(query: $query) { items { id } } } }' });
  await isAnsweredAs('json', { query: 'query ($query: String = """it\'s "so" @live""") { cms { products(query: $query) { items { id } } } }' });
  await isAnsweredAs('multipart', { query: again, operationName: 'Again' });
  await isAnsweredAs('multipart', { query: 'query@live{ ...Name } fragment Name on Query { platform { name } }' });
}

async function stop() {
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await page.getByRole('button', { name: 'Run' }).first().waitFor();
}

// A fault of the IDE itself, which nobody sees: while text is replaced by a shorter one, its tree of fields is that of the text before for a moment,
// and following the cursor it looks up the place of a field that is gone. Told apart by its words and by where it happens: in the IDE's files alone.
const knownFault = ({ message, stack }) =>
  /^Cannot read properties of undefined \(reading '(start|end)'\)$/.test(message) &&
  stack.split('\n').slice(1).every((line) => line.includes('/static/js/'));

const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
try {
  page.setDefaultTimeout(60_000);
  const broken = [];
  const elsewhere = [];
  page.on('pageerror', (error) => knownFault(error) || broken.push(error.stack));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url());
  });

  await page.goto(url);
  await page.getByText('Create Document').first().click();
  await page.getByText('Schema available').waitFor();

  // It starts with an example that can be run as it is.
  const run = page.getByRole('button', { name: 'Run' }).first();
  await page.getByText('query Now').first().waitFor();
  await press(run, /"priceFormat"/);
  await moves('ide-example');

  // A subscription goes over a socket at the IDE's own address.
  const socket = page.waitForEvent('websocket', (opened) => opened.url().startsWith(url.replace(/^http/, 'ws')));
  await openOperation('A match, as a subscription', 'Match: Subscription');
  await press(run, /\d\s+events/);
  await socket;
  await moves('ide-subscription');

  // A live query of one's own, and what another tab changes of it.
  await page.getByLabel('Ask as').selectOption({ index: 1 });
  await page.getByText('Requests are sent as').waitFor();
  await openOperation('My list, for an account', 'MyList: Query');
  await press(run, /"bookmarks": \{\s+"items": \[\]/);
  await toggleBookmark();
  await page.waitForFunction(() => /"items": \[\s*\{\s*"id": "1"/.test(document.body.innerText.replaceAll('\u00a0', ' ')));
  await page.screenshot({ path: join(pictures, 'ide-own.png') });
  await stop();
  await page.getByLabel('Ask as').selectOption({ index: 0 });

  // And takes what somebody writes.
  await write('{ platform { name } }');
  await press(run, /"name": "Kinow Demo"/);
  await page.screenshot({ path: join(pictures, 'ide-answer.png') });

  // An address in a mutation asks for nothing live.
  await write('mutation { signin(credentials: { email: "someone@live.com", password: "no" }) { accessToken } }');
  await press(run, /INVALID_CREDENTIALS/);
  await asksForPartsWhereItIsLive();

  // An operation of a guide is opened, and sent as a test account.
  await page.getByLabel('Ask as').selectOption({ index: 1 });
  await page.getByText('Requests are sent as').waitFor();
  await page.getByLabel('Operations').selectOption({ label: 'Who am I' });
  await press(run, /"firstname":/);
  await page.screenshot({ path: join(pictures, 'ide-account.png') });

  // Descriptions tell what the directives say.
  await press(page.getByText('Schema Reference').first(), /Kind of type: Object/);
  assert.match(await text(), /The catalogue: products, categories/);
  assert.match(await text(), /@cacheControl\(maxAge: 300, scope: PUBLIC\)/);
  await page.screenshot({ path: join(pictures, 'ide-schema.png') });
  assert.deepEqual(broken, [], 'errors in the page');
  assert.deepEqual(elsewhere, [], 'requests to other servers');
  console.log('ok');
} catch (error) {
  await page.screenshot({ path: join(pictures, 'ide-failure.png') });
  throw error;
} finally {
  await browser.close();
}
