import { statSync } from 'node:fs';
import { machine } from './machine.mjs';
import { options } from './options.mjs';
import { answerFile, operations } from './requests.mjs';
import { writePeers } from './results.mjs';
import { empty } from './servers.mjs';
import { met, targets } from './targets.mjs';

const whole = (value) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en-US') : '–');
const ratio = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');
const table = (head, rows) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const titles = { home: 'Home screen', product: 'One product' };

function throughput(results, operation, figure) {
  const value = (key) => results.get(key)?.[operation][figure];
  const rows = [...results.values()].map(({ server }) => {
    const own = value(server.key);
    return [server.title, whole(own), ratio(own / value('mercurius')), ratio(own / value('handwritten'))];
  });
  return table([titles[operation], 'requests/s', '÷ mercurius', '÷ hand-written'], rows.filter((row) => row[1] !== '–'));
}

function memory(results) {
  const limit = (operation) => results.get('prepared')?.[operation].memory;
  const rows = [...results.values()]
    .filter(({ server }) => !server.sharesProcessOf)
    .map(({ server, ...figures }) => [
      server.title,
      ...operations.flatMap((operation) => [whole(figures[operation].memory), ratio(figures[operation].memory / limit(operation))]),
    ]);
  return table(['Resident memory', 'home, MiB', '÷ prepared', 'product, MiB', '÷ prepared'], rows);
}

const floodTable = ({ asked, before, after, early, late }) =>
  table(
    [`${whole(asked)} queries, no two the same`, 'before', 'after', 'after ÷ before'],
    [
      ['Home screen, requests/s', whole(before), whole(after), ratio(after / before)],
      ['Resident memory, MiB; before: after a tenth of them', whole(early), whole(late), ratio(late / early)],
    ],
  );

function startTimes(results, starts) {
  const title = (key) => results.get(key)?.server.title ?? empty.title;
  return table(
    ['Start to first answer', 'ms', '÷ empty app'],
    [...starts].map(([key, time]) => [title(key), whole(time), ratio(time / starts.get('empty'))]),
  );
}

const promises = (list) =>
  table(
    ['Target', 'wanted', 'measured', 'met'],
    list.map((one) => [one.what, one.least ? `≥ ${one.least}` : `≤ ${one.most}`, ratio(one.ratio), met(one) ? 'yes' : 'no']),
  );

const sizes = () => operations.map((operation) => `${titles[operation]}: ${whole(statSync(answerFile(operation)).size)} bytes`).join('; ');

/** Prints the results and keeps them in bench/RESULTS.md, whose figures on real servers stay. */
export async function report(results, starts, flood) {
  const parts = [
    '# Results\n\nWritten by `bench/run.sh`, the figures on real servers by `bench/real.sh --write`; what is measured and how stands in [README.md](README.md).',
    [`Date: ${new Date().toISOString().slice(0, 10)}`, `Command: \`bench/run.sh${options.quick ? ' --quick' : ''}\``, ...machine(), sizes()]
      .map((line) => `- ${line}`)
      .join('\n'),
    promises(targets(results, starts, flood)),
    '## Warm',
    ...operations.map((operation) => throughput(results, operation, 'rate')),
    ...(options.early ? [`## First ${options.early} seconds`, ...operations.map((operation) => throughput(results, operation, 'early'))] : []),
    ...(flood ? ['## A flood of different queries', floodTable(flood)] : []),
    '## Memory and start',
    memory(results),
    startTimes(results, starts),
  ];
  const text = `${parts.join('\n\n')}\n`;
  process.stdout.write(text);
  if (options.report) writePeers(text);
}
