// This version of the server and an earlier one, in turn, so that the ratios hold whatever the machine does meanwhile. Prints its tables.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './documents.mjs';
import { answers, built } from './folders.mjs';
import { send } from './http.mjs';
import { burst, median, warm } from './measure.mjs';
import { carryOut, signUp, visibleProducts } from './mutations.mjs';
import { options } from './options.mjs';
import { body, bodyFile } from './requests.mjs';
import { say } from './say.mjs';
import { ServerProcess } from './server-process.mjs';

const route = { post: '/v1/graphql' };
const variant = (title, folder, platform) => {
  const program = join(folder, 'Kinow.ClientApi.Local', 'Kinow.ClientApi.Local');
  const server = (rest, environment = []) => ({
    title,
    command: (port) => ['env', 'DOTNET_GCgen0size=0x400000', ...environment, program, '--urls', `http://127.0.0.1:${port}`, ...rest],
  });
  const queue = `kinow-against-${platform}.fifo`;
  const stores = [
    `KINOW_PLATFORM=${platform}`,
    `KINOW_SQL=${process.env.KINOW_SQL_SERVER};Database=kinow_bench_${platform}`,
    `KINOW_QUEUE_NAME=${queue}`,
  ];
  return { title, queue, embedded: server([]), real: server(['--stores', 'real'], stores), homes: [], rates: [], times: [] };
};
const now = variant('this version', built, 91);
const before = variant('before', join(built, 'earlier', 'artifacts', 'bench'), 92);
const variants = [now, before];
let nextPort = 18600;

async function running(kind, cores, measure) {
  for (const one of variants) one.process = new ServerProcess(one[kind], nextPort++, cores);
  try {
    for (const one of variants) await one.process.firstAnswer(route, body('home'));
    await measure();
  } finally {
    await Promise.all(variants.map((one) => one.process.stop()));
  }
}

async function measureHome() {
  for (const one of variants) {
    one.bytes = (await send(one.process.port, route, body('home'))).body.length;
    say(`warmed ${one.title}: ${await warm(one.process.port, route, 'home')} s`);
  }
  for (let round = 0; round < options.homeRounds; round++) {
    for (const one of variants) one.homes.push((await burst(one.process, route, 'home')).rate);
  }
  say(`home screen: ${variants.map((one) => Math.round(median(one.homes))).join(' against ')}`);
}

async function measureMutations() {
  for (const one of variants) {
    one.tokens = await signUp(one.process.port, options.accounts);
    one.products = await visibleProducts(one.process.port);
  }
  for (let round = -1; round < options.mutationRounds; round++) {
    for (const one of variants) {
      const { rate, median: time } = await carryOut(one, options.mutations);
      if (round < 0) continue; // to warm up
      one.rates.push(rate);
      one.times.push(time);
    }
    say(`mutations, round ${round + 1}: ${variants.map((one) => Math.round(one.rates.at(-1))).join(' against ')}`);
  }
}

mkdirSync(answers, { recursive: true });
writeFileSync(bodyFile('home'), JSON.stringify({ query: home.body }));
await running('embedded', '0', measureHome);
await running('real', '0,1', measureMutations);

const figure = (value, digits) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (what, of, wanted, digits = 0) =>
  `| ${what} | ${figure(of(now), digits)} | ${figure(of(before), digits)} | ${(of(now) / of(before)).toFixed(2)} | ${wanted} |`;
process.stdout.write(`| | this version | before | this ÷ before | wanted |
| --- | ---: | ---: | ---: | ---: |
${row('home screen from memory, requests/s', (one) => median(one.homes), '≥ 0.98')}
${row('its answer, bytes', (one) => one.bytes, '')}
${row('\`toggleBookmark\` of eight callers, carried out/s', (one) => median(one.rates), '≥ 5', 1)}
${row('its answer, ms', (one) => median(one.times), '≤ 1', 1)}
`);
