// What a session costs: the same operations with a signed-in viewer and without one, in turn, from memory; and beats of players on real servers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './documents.mjs';
import { answers, built } from './folders.mjs';
import { send } from './http.mjs';
import { median } from './measure.mjs';
import { beats, signIn } from './mutations.mjs';
import { options } from './options.mjs';
import { bodyFile } from './requests.mjs';
import { say } from './say.mjs';
import { ServerProcess } from './server-process.mjs';
import { load } from './wrk.mjs';

const route = { post: '/v1/graphql' };
const server = (rest) => ({
  title: 'Kinow Client API',
  command: (port) => [
    ...['env', 'DOTNET_GCgen0size=0x400000', join(built, 'Kinow.ClientApi.Local', 'Kinow.ClientApi.Local')],
    ...['--urls', `http://127.0.0.1:${port}`, ...rest],
  ],
});

const withFlags = home.body.replace('metaKeywords', 'metaKeywords extension { user { accessible } }');
const page = (id) => ({
  query: `query ($id: ID!) { cms { product(id: $id) { id name description canBuy images { source }
    extension { user { accessible } ... on ProductTVOD {
      accessModes { id priceFormat } videos { items { id name duration accessInfo { reason streaming expires } } } } } } } }`,
  variables: { id },
});
const overview = `{ user { id continueWatching(perPage: 20) { items { seek date video { id name duration thumbnail } } }
  bookmarks(perPage: 30) { items { id name type canBuy } } accesses(perPage: 20) { items { id product { id name type } } } } }`;
// Lists of as many items, with as many fields, as those of the account that is signed in.
const lists = ({ continueWatching, bookmarks, accesses }) => `{ cms {
  a: videos(perPage: ${continueWatching}) { items { position description product { id name type canBuy } } }
  b: products(perPage: ${bookmarks}) { items { id name type canBuy } }
  c: videos(perPage: ${accesses}) { items { id product { id name type } } } } }`;

let nextPort = 18800;
const file = (name, request) => {
  writeFileSync(bodyFile(name), JSON.stringify(request));
  return bodyFile(name);
};

async function data(port, request, token) {
  const { status, body } = await send(port, route, JSON.stringify(request), token);
  const answer = JSON.parse(body);
  if (status !== 200 || answer.errors) throw new Error(`status ${status}: ${body.subarray(0, 500)}`);
  return answer.data;
}

async function compare(port, one) {
  const rates = { with: [], without: [] };
  for (let round = -1; round < options.rounds * 2; round++) {
    for (const which of ['without', 'with']) {
      const [request, token] = one[which];
      const rate = await load(port, route, file(`viewer-${which}`, request), round < 0 ? options.warmLeast : options.burst / 2, { token });
      if (round >= 0) rates[which].push(rate);
    }
  }
  const row = `| ${one.title} | ${whole(median(rates.with))} | ${whole(median(rates.without))} | `
    + `${(median(rates.without) / median(rates.with)).toFixed(2)} | ${one.wanted} |`;
  say(row);
  return row;
}

const whole = (value) => Math.round(value).toLocaleString('en-US');

async function screens() {
  const process = new ServerProcess(server([]), nextPort++);
  try {
    await process.firstAnswer(route, JSON.stringify({ query: '{ __typename }' }));
    const { port } = process;
    const [token] = await signIn(port, [10]);
    const { user } = await data(port, { query: overview }, token);
    const sizes = Object.fromEntries(['continueWatching', 'bookmarks', 'accesses'].map((list) => [list, Math.max(1, user[list].items.length)]));
    say(`the overview has ${JSON.stringify(sizes)}`);
    const detail = page(user.accesses.items[0].product.id);
    const rows = [];
    for (const one of [
      { title: 'home screen', with: [{ query: home.body }, token], without: [{ query: home.body }], wanted: '≤ 1.30' },
      { title: 'home screen, each product with `user.accessible`', with: [{ query: withFlags }, token], without: [{ query: withFlags }], wanted: '≤ 1.10' },
      { title: 'product page with `accessInfo`', with: [detail, token], without: [detail], wanted: '≤ 1.30' },
      { title: '`user` overview, against lists of as much', with: [{ query: overview }, token], without: [{ query: lists(sizes) }], wanted: '≤ 1.30' },
    ]) {
      for (const which of ['with', 'without']) await data(port, ...one[which]);
      rows.push(await compare(port, one));
    }
    return rows;
  } finally {
    await process.stop();
  }
}

async function heartbeats() {
  const process = new ServerProcess(server(['--stores', 'real']), nextPort++, '0,1');
  try {
    await process.firstAnswer(route, JSON.stringify({ query: '{ cms { tags { items { id } } } }' }));
    return await beats(process.port, await signIn(process.port, Array.from({ length: options.accounts }, (_, i) => i + 1)), options.mutations * 2);
  } finally {
    await process.stop();
  }
}

mkdirSync(answers, { recursive: true });
const rows = await screens();
const { rate, median: time } = await heartbeats();
process.stdout.write(`| From memory, requests/s | signed in | without a session | time, signed in ÷ without | wanted |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Beats of players on real servers, ${options.accounts} accounts, 16 at once: **${whole(rate)}** a second, ${time.toFixed(1)} ms each (wanted: 1,000 a second).
Every beat is a mutation that lasts: a message in the queue, the position in rows and in the account's document, and the place of the viewing,
which costs two calls of the engine of its own. As with other mutations the engine, the queue and MySQL take the two cores that all of them share.
`);
