// Makes the pages of the reference from the contract: `reference/*.md`, the changelog, and the list that the side bar is made of.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from './contract.mjs';
import { readExamples } from './examples.mjs';
import { groups, titleOf } from './groups.mjs';
import { linksOf } from './links.mjs';
import { portal } from './places.mjs';
import { changelogPage, codesPage, indexPage, limitsPage, mutationsPage } from './pages.mjs';
import { writerOf } from './types.mjs';

const folder = join(portal, 'reference');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const contract = readContract();
const links = linksOf(contract);
const examples = readExamples(contract, links);
const writer = writerOf(contract, links, examples);
const write = (name, text) => writeFileSync(join(folder, `${name}.md`), `${text.trim()}\n`);

const files = [...new Set([...contract.types.map(({ file }) => file), ...[...contract.declared.values()].map(({ file }) => file).filter(Boolean)])];
for (const file of files) titleOf(file);
for (const [, pages] of groups) {
  for (const [file, title] of Object.entries(pages)) {
    if (file === 'errors') write(file, codesPage(contract, links));
    else if (files.includes(file)) write(file, pageOf(file, title));
  }
}

write('index', indexPage(contract, groups, files));
write('mutations', mutationsPage(contract, links));
write('limits', limitsPage(contract, links));
write('changelog', changelogPage(contract));
writeFileSync(join(folder, 'sidebar.json'), JSON.stringify(groups.map(([text, pages]) => ({
  text,
  items: Object.entries(pages).filter(([file]) => files.includes(file)).map(([file, title]) => ({ text: title, link: `/reference/${file}` })),
}))));

const made = join(portal, 'examples', 'types');
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
for (const { name, text } of examples.ofTypes) writeFileSync(join(made, `${name}.graphql`), `${text}\n`);
console.log(`${files.length} pages, ${examples.all.length} examples, ${examples.missing.length} fields without one`);
if (process.argv.includes('--missing')) console.log(examples.missing.join('\n'));

function pageOf(file, title) {
  const added = [...contract.declared]
    .filter(([coordinate, entry]) => entry.file === file && entry.extension && coordinate.includes('.'))
    .map(([coordinate]) => coordinate.split('.'));
  const parts = [];
  for (const owner of [...new Set(added.map(([owner]) => owner))]) {
    const type = contract.schema.getType(owner);
    parts.push(`## ${owner === 'Mutation' ? 'Mutations' : owner === 'Query' ? 'Queries' : owner === 'Subscription' ? 'Subscriptions' : `Fields of ${owner}`}`);
    for (const [, name] of added.filter(([one]) => one === owner)) parts.push(writer.field(type, type.getFields()[name], 3));
  }

  for (const { type } of contract.types.filter(entry => entry.file === file && !(file === 'schema' && entry.type.name === 'Mutation'))) {
    parts.push(writer.type(type, file));
  }

  return [`# ${title} {#page}`, ...parts].join('\n\n');
}
