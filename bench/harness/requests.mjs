// The two operations as bodies, and the answers that our own server gives to them: what every peer has to repeat.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home as homeOperation, product as productOperation } from './documents.mjs';
import { answers } from './folders.mjs';
import { send } from './http.mjs';

const order = (text) => JSON.stringify(JSON.parse(text));

export const operations = ['home', 'product'];
export const bodyFile = (operation) => join(answers, `${operation}.request.json`);
export const answerFile = (operation) => join(answers, `${operation}.json`);
export const body = (operation) => readFileSync(bodyFile(operation));

async function record(port, route, operation, request) {
  writeFileSync(bodyFile(operation), JSON.stringify(request));
  const { status, body: answer } = await send(port, route[operation], body(operation));
  const { data, errors } = JSON.parse(answer);
  if (status !== 200 || errors || !data) throw new Error(`${operation}: status ${status}, ${answer.subarray(0, 500)}`);
  writeFileSync(answerFile(operation), answer);
  return data;
}

/** Asks our server both operations and keeps its answers. Returns the id of the one product. */
export async function recordAnswers(port, routes) {
  mkdirSync(answers, { recursive: true });
  const home = await record(port, routes, 'home', { query: homeOperation.body });
  const rails = home.cms.categories.items;
  const cards = rails.flatMap((rail) => rail.products.items);
  if (rails.length !== 10 || cards.length !== 300) throw new Error(`The home screen has ${rails.length} rails, ${cards.length} products`);
  const { id } = cards.find((card) => card.duration !== null);
  await record(port, routes, 'product', { query: productOperation.body, variables: { id } });
  return id;
}

/** Throws unless a server repeats both recorded answers: same values, same order of fields. */
export async function checkAnswers(server, port, routes) {
  for (const operation of operations) {
    const { status, body: answer } = await send(port, routes[operation], body(operation));
    const expected = order(readFileSync(answerFile(operation), 'utf8'));
    if (status !== 200 || order(answer.toString()) !== expected) {
      throw new Error(`${server.title} answers ${operation} otherwise (status ${status}): ${answer.subarray(0, 500)}`);
    }
  }
}
