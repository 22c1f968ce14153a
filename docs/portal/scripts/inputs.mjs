// All files that the site is made of. SiteTests.cs reads the same folders.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { portal, repository } from './places.mjs';

const isNotRead = path => path.startsWith('schema/') && !/^schema\/(.*\.graphql|CHANGELOG\.md)$/.test(path);
const places = [
  join(repository, 'schema'), join(repository, 'docs', 'rate-limits.md'),
  ...['.vitepress', 'examples', 'guides', 'public', 'scripts', 'index.md', 'limits.md', 'package-lock.json'].map(name => join(portal, name)),
];

/** Their paths and hashes, in order. */
export const inputs = () => places.flatMap(filesOf)
  .map(file => ({ path: relative(repository, file).split(sep).join('/'), hash: createHash('sha256').update(readFileSync(file)).digest('hex') }))
  .filter(({ path }) => !isNotRead(path))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

function filesOf(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    return [place];
  }

  return entries.filter(({ name }) => name !== 'cache').flatMap(({ name }) => filesOf(join(place, name)));
}
