// All measurements in one run, servers in turn, so that the ratios hold whatever the machine does meanwhile.
import { recordContract } from './contract.mjs';
import { distinct } from './distinct.mjs';
import { register } from './documents.mjs';
import { early, median, burst, start, warm } from './measure.mjs';
import { options } from './options.mjs';
import { report } from './report.mjs';
import { body, checkAnswers, operations, recordAnswers } from './requests.mjs';
import { say } from './say.mjs';
import { ServerProcess } from './server-process.mjs';
import { empty, measured, ours } from './servers.mjs';

const servers = measured.filter(({ key }) => !options.only || options.only.includes(key));
const results = new Map(servers.map((server) => [server.key, { server, home: {}, product: {} }]));
const processes = new Map();
let nextPort = 18200;

function processOf(server) {
  const key = server.sharesProcessOf ?? server.key;
  if (!processes.has(key)) processes.set(key, new ServerProcess(measured.find((one) => one.key === key), nextPort++));
  return processes.get(key);
}

async function recordOwnAnswers() {
  register();
  const own = processOf(ours);
  await own.firstAnswer(ours.routes().home, JSON.stringify({ query: '{ __typename }' }));
  await recordContract(own.port, ours.routes().home);
  return recordAnswers(own.port, ours.routes());
}

async function startAll(id) {
  for (const server of servers) {
    const running = processOf(server);
    if (server.prepare) {
      await running.firstAnswer(ours.routes().home, body('home'));
      await server.prepare(running.port);
    }
    await running.firstAnswer(server.routes(id).home, body('home'));
    await checkAnswers(server, running.port, server.routes(id));
  }
}

async function measureThroughput(id) {
  const every = operations.flatMap((operation) => servers.map((server) => ({ operation, server })));
  for (const { server, operation } of every) {
    const running = processOf(server);
    const seconds = await warm(running.port, server.routes(id)[operation], operation);
    results.get(server.key)[operation] = { warm: seconds, rates: [], memory: 0 };
    say(`warmed ${server.title}, ${operation}: ${seconds} s`);
  }
  for (let round = 1; round <= options.rounds; round++) {
    for (const { server, operation } of every) {
      const running = processOf(server);
      const { rate, memory } = await burst(running, server.routes(id)[operation], operation);
      const result = results.get(server.key)[operation];
      result.rates.push(rate);
      result.memory = Math.max(result.memory, memory);
    }
    say(`round ${round} of ${options.rounds}`);
  }
  for (const { server, operation } of every) {
    const result = results.get(server.key)[operation];
    result.rate = median(result.rates);
  }
}

async function measureEarly(id) {
  for (const server of servers.filter((one) => !one.sharesProcessOf)) {
    for (const operation of operations) {
      results.get(server.key)[operation].early = await early(server, nextPort++, server.routes(id)[operation], operation);
    }
    say(`first seconds of ${server.title}`);
  }
}

async function measureStarts(id) {
  const starting = [empty, ...servers.filter((one) => !one.sharesProcessOf)];
  const times = new Map(starting.map(({ key }) => [key, []]));
  for (let round = 0; round < options.starts; round++) {
    for (const server of starting) {
      const routes = server.routes(id);
      const operation = routes.product ? 'product' : 'home';
      times.get(server.key).push(await start(server, nextPort++, routes[operation], body(operation)));
    }
  }
  say('starts');
  return new Map([...times].map(([key, values]) => [key, median(values)]));
}

let id;
let flood;
try {
  id = await recordOwnAnswers();
  await startAll(id);
  say(`${servers.length} servers give the same answers`);
  await measureThroughput(id);
  if (servers.includes(ours)) flood = await distinct(processOf(ours), ours.routes(id));
} finally {
  await Promise.all([...processes.values()].map((running) => running.stop()));
}
if (options.early) await measureEarly(id);
const starts = await measureStarts(id);
await report(results, starts, flood);
