// Mutations of several callers against a server with its worker, until the queue is empty: what the whole system carries out.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './measure.mjs';

const callers = 8;
const agent = new Agent({ keepAlive: true, maxSockets: callers * 2 });

function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', accept: 'application/json', ...headers } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks))));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

const graphql = (port, token, query, variables) =>
  post(`http://127.0.0.1:${port}/v1/graphql`, token && { authorization: `Bearer ${token}` }, { query, variables });

// The access tokens that a mutation gives for each address. Those of one caller are limited, so some wait.
async function tokens(port, mutation, addresses) {
  const given = [];
  for (let tries = 0; given.length < addresses.length; tries++) {
    const { data, errors } = await graphql(port, undefined, mutation, { email: addresses[given.length] });
    if (!errors) given.push(data.session.accessToken);
    else if (tries > addresses.length * 30) throw new Error(`No session: ${JSON.stringify(errors)}`);
    else await sleep(1000 * (errors[0].extensions.retryAfter ?? 1));
  }
  return given;
}

/** The access tokens of new accounts. */
export const signUp = (port, count) =>
  tokens(
    port,
    `mutation ($email: String!) {
      session: signup(user: { firstname: "Bench", lastname: "Mark", email: $email, password: "correct horse battery" }) { accessToken }
    }`,
    Array.from({ length: count }, (_, i) => `bench-${port}-${i}@example.org`),
  );

/** The access tokens of generated accounts, by their numbers. */
export const signIn = (port, numbers) =>
  tokens(
    port,
    'mutation ($email: String!) { session: signin(credentials: { email: $email, password: "kinow-demo" }) { accessToken } }',
    numbers.map((number) => `demo${number}@example.com`),
  );

/** Products that anybody sees. */
export async function visibleProducts(port) {
  const { data } = await graphql(port, undefined, '{ cms { products(perPage: 50) { items { id } } } }');
  return data.cms.products.items.map(({ id }) => id);
}

async function waiting(queue) {
  const form = new URLSearchParams({ Action: 'GetQueueAttributes', 'AttributeName.1': 'All', Version: '2012-11-05' });
  const answer = await (await fetch(`${process.env.KINOW_QUEUE}/000000000000/${queue}?${form}`)).text();
  const numbers = [...answer.matchAll(/<Name>ApproximateNumberOfMessages(?:NotVisible)?<\/Name>\s*<Value>(\d+)</g)];
  if (numbers.length !== 2) throw new Error(`The queue does not tell its length: ${answer.slice(0, 500)}`);
  return numbers.reduce((sum, [, number]) => sum + Number(number), 0);
}

/** Sends so many mutations, each account's in order, and waits for the worker. Mutations carried out in a second, and the milliseconds of an answer. */
export async function carryOut({ process: { port }, tokens, products, queue }, count) {
  const times = [];
  let next = 0;
  const start = performance.now();
  const caller = async (own) => {
    for (let i = 0; next < count; i++) {
      next++;
      const sent = performance.now();
      const product = products[Math.floor(Math.random() * products.length)];
      const { errors } = await graphql(port, own[i % own.length], 'mutation ($product: ID!) { toggleBookmark(product: $product) }', { product });
      if (errors) throw new Error(JSON.stringify(errors));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, index) => caller(tokens.filter((_, place) => place % callers === index))));
  while ((await waiting(queue)) > 0) await sleep(20);
  return { rate: count / ((performance.now() - start) / 1000), median: median(times) };
}

/** Beats of players, each account's in order. Beats in a second, and the milliseconds of one. */
export async function beats(port, tokens, count) {
  const free = await graphql(port, undefined, '{ cms { videos(perPage: 100) { items { id accessInfo { reason } } } } }');
  const { id } = free.data.cms.videos.items.find((video) => video.accessInfo.reason === 'FREE');
  const players = [];
  for (const token of tokens) {
    const { data, errors } = await graphql(port, token, 'query ($id: ID!) { cms { video(id: $id) { player { sessionId } } } }', { id });
    if (errors) throw new Error(JSON.stringify(errors));
    players.push({ token, session: data.cms.video.player.sessionId });
  }
  const times = [];
  let next = 0;
  const start = performance.now();
  const beat = 'mutation ($session: ID!, $position: Int!) { playerHeartbeat(session: $session, position: $position) { stopped } }';
  const caller = async (own) => {
    while (next < count) {
      const { token, session } = own[next % own.length];
      const sent = performance.now();
      const { errors } = await graphql(port, token, beat, { session, position: next++ });
      if (errors) throw new Error(JSON.stringify(errors));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: callers * 2 }, (_, index) => caller(players.filter((_, place) => place % (callers * 2) === index))));
  return { rate: count / ((performance.now() - start) / 1000), median: median(times) };
}
