// What has changed between two schemas, as the text of schema/CHANGELOG.md.   node changelog.mjs BASELINE CURRENT
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [baseline, current] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, 'utf8')));
// What descriptions say does not change what callers may send and get.
const changes = (await diff(baseline, current)).filter(({ type }) => !/DESCRIPTION|DIRECTIVE_USAGE/.test(type));
const sections = [
  ['Breaking', ({ criticality }) => criticality.level === CriticalityLevel.Breaking],
  ['Deprecated', ({ type }) => type.startsWith('FIELD_DEPRECATION')],
  ['To look at', ({ criticality }) => criticality.level === CriticalityLevel.Dangerous],
  ['Added and widened', () => true],
];
const lines = ['# Changes of the contract', '', 'Made by the schema check; [README.md](README.md) says what may change at all.', '', '## Not released'];
let rest = changes;
for (const [title, belongs] of sections) {
  const own = rest.filter(belongs).map(({ message }) => `- ${message.replaceAll("'", '`')}`).toSorted();
  rest = rest.filter((change) => !belongs(change));
  if (own.length > 0) lines.push('', `### ${title}`, '', ...new Set(own));
}
process.stdout.write(`${lines.join('\n')}\n`);
