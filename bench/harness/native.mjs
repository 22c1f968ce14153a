// The GraphQL function, native and ReadyToRun, on the real servers that the environment names. Both in turn, so that the ratios hold whatever the machine
// does meanwhile. Prints its table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './documents.mjs';
import { answers, root } from './folders.mjs';
import { send } from './http.mjs';
import { burst, early, median, start, warm } from './measure.mjs';
import { options } from './options.mjs';
import { body, bodyFile } from './requests.mjs';
import { say } from './say.mjs';
import { ServerProcess } from './server-process.mjs';

const route = { post: '/v1/graphql' };

// With the settings of infra/Functions/ClientApiFunction.cs.
const variant = (title, folder) => ({
  title,
  command: (port) => [
    ...['env', 'DOTNET_GCgen0size=0x400000', 'DOTNET_TieredPGO=0'],
    ...[join(root, 'artifacts', folder, 'functions', 'graphql', 'bootstrap'), '--urls', `http://127.0.0.1:${port}`],
  ],
  starts: [],
  early: [],
  rates: [],
});
const native = variant('native', '');
const readyToRun = variant('ReadyToRun', 'readytorun');
const variants = [native, readyToRun];
let nextPort = 18400;

async function checkAnswers() {
  const seen = [];
  for (const one of variants) {
    const { status, body: answer } = await send(one.process.port, route, body('home'));
    const { data, errors } = JSON.parse(answer);
    if (status !== 200 || errors || !data) throw new Error(`${one.title}: status ${status}, ${answer.subarray(0, 500)}`);
    seen.push(answer.toString());
  }
  if (seen[0] !== seen[1]) throw new Error('They answer differently.');
}

async function measureStarts() {
  for (let round = 0; round < options.starts; round++) {
    for (const one of variants) one.starts.push(await start(one, nextPort++, route, body('home')));
  }
  say('starts');
}

async function measureEarly() {
  for (let round = 0; options.early && round < options.earlyRounds; round++) {
    for (const one of variants) one.early.push(await early(one, nextPort++, route, 'home'));
  }
  say('first seconds');
}

async function measurePlateau() {
  for (const one of variants) one.process = new ServerProcess(one, nextPort++);
  try {
    for (const one of variants) await one.process.firstAnswer(route, body('home'));
    await checkAnswers();
    for (const one of variants) say(`warmed ${one.title}: ${await warm(one.process.port, route, 'home')} s`);
    for (let round = 0; round < options.rounds; round++) {
      for (const one of variants) one.rates.push((await burst(one.process, route, 'home')).rate);
    }
    for (const one of variants) one.peak = one.process.peakMemory();
  } finally {
    await Promise.all(variants.map((one) => one.process.stop()));
  }
  say('plateau');
}

mkdirSync(answers, { recursive: true });
writeFileSync(bodyFile('home'), JSON.stringify({ query: home.body }));
await measurePlateau();
await measureStarts();
await measureEarly();

const whole = (value) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '–');
const row = (what, figure, wanted) => {
  const [ours, other] = [figure(native), figure(readyToRun)];
  const ratio = ours / other;
  return `| ${what} | ${whole(ours)} | ${whole(other)} | ${Number.isFinite(ratio) ? ratio.toFixed(2) : '–'} | ${wanted} |`;
};
process.stdout.write(`| GraphQL function, home screen | native | ReadyToRun | native ÷ ReadyToRun | wanted |
| --- | ---: | ---: | ---: | ---: |
${row('start to first answer, ms', (one) => median(one.starts), '≤ 0.30')}
${row('peak memory, MiB', (one) => one.peak, '≤ 0.70')}
${row(`requests/s, first ${options.early} seconds`, (one) => median(one.early), '≥ 1.20')}
${row('requests/s, warm', (one) => median(one.rates), '≥ 0.95')}
`);
