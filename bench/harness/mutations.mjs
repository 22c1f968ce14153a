// Mutations of several callers against a server with its worker, until the queue is empty: what the whole system carries out.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './measure.mjs';

const callers = 8;
const agent = new Agent({ keepAlive: true, maxSockets: callers * 2 });

function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const json = { 'content-type': 'application/json', accept: 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers: { ...json, ...headers } }, (response) => {
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

// Requests of several callers, each with some of the accounts: one after the other, until so many were sent. The milliseconds of each.
async function inParallel(width, accounts, count, run) {
  const times = [];
  let next = 0;
  const caller = async (own) => {
    while (next < count) {
      const number = next++;
      const sent = performance.now();
      const { errors } = await run(own[number % own.length], number);
      if (errors) throw new Error(JSON.stringify(errors));
      times.push(performance.now() - sent);
    }
  };
  const busy = Math.min(width, accounts.length);
  await Promise.all(Array.from({ length: busy }, (_, index) => caller(accounts.filter((_, place) => place % busy === index))));
  return times;
}

const figures = (count, start, times) => ({ rate: count / ((performance.now() - start) / 1000), median: median(times) });

/** Sends so many mutations and waits for the worker. Mutations carried out in a second, and the milliseconds of an answer. */
export async function carryOut({ process: { port }, tokens, products, queue }, count) {
  const start = performance.now();
  const toggle = 'mutation ($product: ID!) { toggleBookmark(product: $product) }';
  const anyProduct = () => products[Math.floor(Math.random() * products.length)];
  const times = await inParallel(callers, tokens, count, (token) => graphql(port, token, toggle, { product: anyProduct() }));
  while ((await waiting(queue)) > 0) await sleep(20);
  return figures(count, start, times);
}

/** Beats of players. Beats in a second, and the milliseconds of one. */
export async function beats(port, tokens, count) {
  const free = await graphql(port, undefined, '{ cms { videos(perPage: 100, query: "free:true") { items { id accessInfo { reason } } } } }');
  const video = free.data.cms.videos.items.find(({ accessInfo }) => accessInfo.reason === 'FREE');
  if (!video) throw new Error('no video of the catalogue is free here');
  const { id } = video;
  const players = [];
  for (const token of tokens) {
    const { data, errors } = await graphql(port, token, 'query ($id: ID!) { cms { video(id: $id) { player { sessionId } } } }', { id });
    if (errors) throw new Error(JSON.stringify(errors));
    players.push({ token, session: data.cms.video.player.sessionId });
  }
  const start = performance.now();
  const beat = 'mutation ($session: ID!, $position: Int!) { playerHeartbeat(session: $session, position: $position) { stopped } }';
  const tell = ({ token, session }, position) => graphql(port, token, beat, { session, position });
  return figures(count, start, await inParallel(callers * 2, players, count, tell));
}
