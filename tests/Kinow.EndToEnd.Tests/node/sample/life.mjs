// In a browser: the whole life of the sample app. Looks round with a remote control's keys, searches, fills a cart, makes an account, rents with
// the gateway for tests, plays, goes on at home, adds a profile for a child, lets a television in, and has its build switched off.
//
//   node sample/life.mjs <url of the server> <e-mail of the account> [<command> <argument>…]
//
// The command, given `block` or `allow` as its last argument, has the operator switch the build off and on again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { device, focused, isAccessible, launch, press, pressUntil, sizes } from './browser.mjs';

const [server, email, ...operator] = process.argv.slice(2);
const home = `${server}/sample/`;
const password = 'correct horse battery';
const browser = await launch();
const me = await device(browser);
const { page } = me;

async function ask(query) {
  const answer = await fetch(`${server}/v1/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

// A film that can be rented, and is for nobody under 13.
async function chooseFilm() {
  const { cms } = await ask(`{ cms { products(perPage: 100, query: "type:TVOD AND ageRating:>12") { items { id name canBuy extension {
    ... on ProductTVOD { accessModes { type mode videoId videoGroupId } videos(perPage: 2) { pagination { total } items { free duration } } } } } } } }`);
  const film = cms.products.items.find(({ name, canBuy, extension: { accessModes, videos } }) =>
    name && canBuy && videos.pagination.total === 1 && !videos.items[0].free && videos.items[0].duration > 600
    && accessModes.some(({ type, mode, videoId, videoGroupId }) => type === 'RENT' && mode !== 'DOWNLOAD' && !videoId && !videoGroupId));
  assert.ok(film, 'No film can be rented.');
  return film;
}

async function looksRound() {
  await page.goto(home);
  await page.waitForSelector('.hero h1');
  assert.equal(me.asked[0].path, '/v1/segment');
  assert.match(me.asked[1].path, /^\/v1\/shared\/[0-9a-f]{64}$/);
  assert.match(me.asked[1].body ?? '', /^$/);
  await isAccessible(page);

  // By keys alone: into the picture, down to the first row, along it, into a title, and back.
  await press(page, 'ArrowDown');
  assert.equal(await focused(page), 'Watch');
  const isOnCard = () => page.evaluate(() => document.activeElement?.classList.contains('card'));
  await pressUntil(page, 'ArrowDown', isOnCard);
  const first = await focused(page);
  await press(page, 'ArrowRight');
  const second = await focused(page);
  assert.ok((await isOnCard()) && second !== first, `${first}, then ${second}`);
  await press(page, 'Enter');
  await page.waitForURL('**/product/*');
  await page.waitForSelector('.access[data-reason]');
  assert.ok(second.startsWith(await page.textContent('h1')), second);
  await isAccessible(page);
  await press(page, 'Escape');
  await page.waitForURL(home);
}

async function scrolls() {
  await page.click('.rail-all >> nth=0');
  await page.waitForURL('**/category/*');
  await page.waitForSelector('.grid .card');
  await isAccessible(page);
  const count = () => page.locator('.grid:not([aria-hidden]) .card').count();
  const before = await count();
  for (let i = 0; i < 200 && (await count()) <= before; i++) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(100);
  }
  assert.ok((await count()) > before, 'The list does not go on.');
}

async function searches(film) {
  await page.click('.top-tools >> text=Search');
  await page.focus('input[type=search]');
  await page.keyboard.type(film.name.slice(0, 12));
  await page.waitForSelector('.suggestions .chip');
  await page.waitForSelector('.facet');
  await page.fill('input[type=search]', film.name);
  await page.waitForURL((url) => url.searchParams.get('q') === film.name);
  await page.waitForSelector(`.grid .card[href$="/product/${film.id}"]`);

  // All that was found is of some kind: the values to narrow by are those of this search.
  await page.waitForFunction(() => {
    const shown = /^(\d+|One) title/.exec(document.querySelector('.search-found .count')?.textContent ?? '');
    const kinds = [...document.querySelectorAll('.facets fieldset:first-child .facet-count')].map(({ textContent }) => Number(textContent));
    return shown && kinds.reduce((sum, count) => sum + count, 0) === Number(shown[1].replace('One', '1'));
  });
  const facet = page.locator('.facets fieldset:has(legend:text("Genre")) .facet').first();
  const expected = Number(await facet.locator('.facet-count').textContent());
  await facet.click();
  await page.waitForFunction((count) => new RegExp(`^(${count}|${count === 1 ? 'One' : count}) title`).test(document.querySelector('.search-found .count')?.textContent ?? ''), expected);
  await isAccessible(page);
  await facet.click();
  await page.click(`.grid .card[href$="/product/${film.id}"]`);
}

async function fillsCart() {
  await page.waitForSelector('.access[data-reason="NO_ACCESS"]');
  await page.click('.way[data-way="RENT"] >> nth=0');
  await page.waitForURL('**/cart');
  await page.waitForSelector('.cart-line');
  const before = await page.textContent('dd.cart-total');
  await page.fill('input[name=code]', 'welcome10');
  await page.click('.vouchers form button');
  await page.waitForSelector('.voucher');
  await page.waitForFunction((price) => document.querySelector('dd.cart-total')?.textContent !== price, before);
  await isAccessible(page);
}

// Without a mouse: from field to field, and Enter.
async function signsUp() {
  await page.click('a:text-is("Make an account")');
  await page.waitForURL(/\/signup/);
  await isAccessible(page);
  await page.focus('input[name=firstname]');
  for (const text of ['Ada', 'Lovelace', email, password]) {
    await page.keyboard.type(text);
    await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await page.waitForURL('**/cart');
  await page.waitForSelector('.cart-line');
  await page.waitForSelector('.voucher');
}

async function pays(film) {
  await page.click('text=/^Pay /');
  await page.waitForURL('**/pay/*');
  await page.click('button:text-is("Be declined")');
  await page.click('text=Back to the shop');
  await page.waitForSelector('[data-order="FAILED"]');
  await page.click('text=Back to the cart');
  await page.click('text=/^Pay /');
  await page.waitForURL('**/pay/*');
  await page.click('button:text-is("Pay")');
  await page.click('text=Back to the shop');
  await page.waitForSelector('[data-order="PAID"]');
  await isAccessible(page);
  await page.click(`text=Watch ${film.name}`);
  await page.waitForSelector('.access[data-reason="RENTED"]');
}

const beats = () => me.asked.filter(({ body }) => body?.includes('"position":'));

async function plays(film) {
  await page.click('.access .button.primary');
  await page.waitForURL('**/watch/*');
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 3);
  await isAccessible(page);
  assert.ok(beats().length >= 1, 'No position was told.');

  // Keys drive the player: a pause, the subtitles, and out.
  await page.focus('.controls-row .round.large');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('video').paused);
  await pressUntil(page, 'ArrowRight', async () => (await focused(page)).startsWith('Subtitles') || (await focused(page)) === 'Full screen');
  await press(page, 'Escape');
  await page.waitForURL(`**/product/${film.id}`);
  await page.waitForFunction(() => document.querySelector('.access .button.primary')?.textContent.startsWith('Go on at'));
  const last = JSON.parse(beats().at(-1).body).variables;
  assert.ok(last.ended && last.position >= 3, JSON.stringify(last));
  await page.click('button:has-text("My list")');
  await page.waitForSelector('button[aria-pressed="true"]:has-text("My list")');
}

async function goesOnAtHome(film) {
  await page.click('.wordmark');
  await page.waitForSelector('.rail .card[href^="/sample/watch/"]');
  await page.waitForSelector(`.rail:has(h2:text-is("My list")) .card[href$="/product/${film.id}"]`);
  await isAccessible(page);
}

async function hasAChild(film) {
  await page.goto(`${home}profiles`);
  await page.click('text=Somebody else');
  await page.fill('dialog input[name=name]', 'Byron');
  await page.check('dialog input[name=child]');
  await isAccessible(page);
  await page.click('dialog >> text=Add');
  await page.click('.profile:has-text("Byron")');
  await page.waitForURL(home);
  await page.waitForSelector('.top-you[aria-label="Account, Byron"]');
  await page.goto(`${home}product/${film.id}`);
  await page.waitForSelector('.access[data-reason="AGE_LIMIT"]');
  await page.goto(`${home}profiles`);
  await page.waitForSelector('.profile >> nth=1');
  await isAccessible(page);
  await page.click('.profile:has-text("Ada")');
  await page.waitForURL(home);
}

async function letsTelevisionIn() {
  const television = await device(browser, sizes.television);
  await television.page.goto(`${home}tv`);
  const code = await television.page.textContent('[data-code]');
  await isAccessible(television.page);
  await page.goto(`${home}activate?code=${code}`);
  await page.waitForSelector('text=Yes, let it in');
  await isAccessible(page);
  await page.click('text=Yes, let it in');
  await page.waitForSelector('text=The television is in');
  await television.page.waitForSelector('.top-you[aria-label="Account, Ada"]');
  await page.goto(`${home}devices`);
  await page.waitForSelector('.row >> nth=1');
  await isAccessible(page);
  await page.goto(`${home}account`);
  await page.waitForSelector('.accesses li');
  await isAccessible(page);
  return television;
}

// A build that the operator has switched off; where the operator can be asked, this one, while it is being used.
async function isSwitchedOff(television) {
  const old = await device(browser, sizes.phone);
  await old.page.goto(`${home}?as=ios/4.9.1`);
  await old.page.waitForSelector('.closed[data-status="BLOCKED"]');
  if (!operator.length) {
    assert.match(await old.page.textContent('.closed p'), /cannot play anything/);
    await isAccessible(old.page);
    return;
  }

  const [command, ...words] = operator;
  execFileSync(command, [...words, 'block']);
  await page.waitForTimeout(1_000);
  await page.click('text=Devices');
  await page.waitForSelector('.closed[data-status="BLOCKED"]');
  assert.equal(await page.textContent('.closed p'), 'Not today.');
  await isAccessible(page);
  execFileSync(command, [...words, 'allow']);
  await page.waitForSelector('.closed', { state: 'detached' });
  await television.page.bringToFront();
}

async function wasFrugal() {
  // What may be shared went by GET and id, for a segment and without a token; all of the rest by id too. The entry tells what was no whole answer.
  for (const { method, path, headers, body } of me.asked) {
    if (path === '/v1/graphql') assert.ok(method === 'POST' && JSON.parse(body).documentId, `${method} ${path} ${body}`);
    else if (path !== '/v1/segment')
      assert.ok(/^\/v1\/(shared|q)\//.test(path) && method === 'GET' && !headers.authorization && !headers['x-app-build'], `${method} ${path}`);
  }
  const shared = me.asked.filter(({ path }) => path.startsWith('/v1/shared/')).length;
  assert.ok(shared > 10, `${shared} shared`);

  // Nobody asks the entry but who is sent there by the shared address of the same operation, and it sends nobody back.
  for (const { request, path } of me.asked.filter((one) => one.path.startsWith('/v1/q/'))) {
    const id = path.slice('/v1/q/'.length);
    const from = request.redirectedFrom();
    assert.equal(from && new URL(from.url()).pathname, `/v1/shared/${id}`, `The entry was asked for ${id}.`);
    const status = (await request.response())?.status();
    assert.ok(![301, 302, 303, 307, 308].includes(status), `The entry answered ${status} for ${id}.`);
  }
}

async function leaves() {
  await page.goto(`${home}account`);
  await page.click('text=Sign out');
  await page.waitForSelector('.top-tools >> text=Sign in');
}

try {
  const film = await chooseFilm();
  await looksRound();
  await scrolls();
  await searches(film);
  await fillsCart();
  await signsUp();
  await pays(film);
  await plays(film);
  await goesOnAtHome(film);
  await hasAChild(film);
  const television = await letsTelevisionIn();
  await isSwitchedOff(television);
  await leaves();
  await wasFrugal();
  assert.deepEqual([...me.faults, ...television.faults], []);
  console.log('ok');
} catch (failure) {
  if (process.env.KINOW_PICTURE) await page.screenshot({ path: process.env.KINOW_PICTURE }).catch(() => {});
  throw failure;
} finally {
  await browser.close();
}
