// Puts what a script has measured on real servers, read from the standard input, into its section of RESULTS.md, with the machine and the command that it
// was taken with.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hardware, runtime } from './machine.mjs';
import { writeSection } from './results.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { owner: text, command: text, load: text, search: text } });

async function engine() {
  try {
    const { version } = await (await fetch(values.search)).json();
    return `${version.distribution ?? 'elasticsearch'} ${version.number}`;
  } catch {
    return 'a search engine that does not tell its version';
  }
}

const facts = [
  `Date: ${new Date().toISOString().slice(0, 10)}`,
  `Command: \`${values.command}\``,
  `${hardware()}; other work on it when the run began: load ${values.load}`,
  `${runtime()}, MySQL 8.0, ${await engine()}, all on this machine`,
];
writeSection(values.owner, `\n${facts.map((line) => `- ${line}`).join('\n')}\n\n${readFileSync(0, 'utf8').trim()}`);
