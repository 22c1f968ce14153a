// What the tools of app teams make of the contract. GraphQL Code Generator's types and documents of all registered operations compile; names are such as
// Apollo's generators for Kotlin and Swift take: operations and fragments are named, each name once, none differs from another one by case alone
// (they become files), nothing is renamed to __typename, and no field or argument has a name that these reserve.
//
//   node codegen.mjs <folder of the approved contract> <folder of the operations>
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [approved, operations] = process.argv.slice(2);
const sample = fileURLToPath(new URL('../../../../samples/web/', import.meta.url));
const require = createRequire(join(sample, 'package.json'));
const { generate } = require('@graphql-codegen/cli');
const graphql = require('graphql');
const contract = join(approved, 'schema.graphql');
const out = join(sample, 'node_modules/.contract');

// The generator looks for its plugins where it is called.
process.chdir(sample);
rmSync(out, { recursive: true, force: true });

const config = { enumsAsTypes: true, useTypeImports: true, scalars: { DateTime: 'string', Date: 'string' } };
const written = await generate({
  schema: contract,
  documents: join(operations, '*.graphql'),
  silent: true,
  generates: {
    [join(out, 'schema.ts')]: { plugins: ['typescript'], config },
    [join(out, 'client/')]: { preset: 'client', presetConfig: { fragmentMasking: false }, config },
    [join(out, 'masked/')]: { preset: 'client', config },
  },
}, false);
for (const { filename, content } of written) {
  mkdirSync(join(filename, '..'), { recursive: true });
  writeFileSync(filename, content);
}

// Types that know nothing would compile too.
writeFileSync(join(out, 'use.ts'), `
import type { HomeQuery, WatchQueryVariables } from './client/graphql';
import type { Product } from './schema';

export const names = (home: HomeQuery): (string | null)[] => home.cms.categories.items.map(({ name }) => name);
export const variables: WatchQueryVariables = { id: '1' };
export const id = (product: Product): string => product.id;

// @ts-expect-error
export const nothing = (home: HomeQuery) => home.cms.nothing;
// @ts-expect-error
export const missing: WatchQueryVariables = {};
`);
writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({
  compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', strict: true, skipLibCheck: true, noEmit: true, types: [] },
  include: ['**/*.ts'],
}));
execFileSync(join(sample, 'node_modules/.bin/tsc'), ['--noEmit', '-p', out], { stdio: ['ignore', 'inherit', 'inherit'] });

// By the reference implementation, which both Apollo's tools for iOS and their plugin for editors run.
const schema = graphql.buildSchema(readFileSync(contract, 'utf8'));
assert.deepEqual(graphql.validateSchema(schema).map(String), []);
const documents = readdirSync(operations).filter((name) => name.endsWith('.graphql')).map((name) => [name, graphql.parse(readFileSync(join(operations, name), 'utf8'))]);
for (const [name, document] of documents) assert.deepEqual(graphql.validate(schema, document).map(String), [], name);

const named = documents.flatMap(([, { definitions }]) => definitions).map((definition) => definition.name?.value);
assert.ok(named.length > 70 && named.every(Boolean), 'An operation has no name.');
apart(named);
apart(Object.keys(schema.getTypeMap()));
for (const [name, document] of documents) {
  graphql.visit(document, { Field: ({ alias }) => assert.notEqual(alias?.value, '__typename', name) });
}

const reserved = { fields: ['__data', 'fragments', 'Fragments', '_'], inputs: ['self', 'Self', '_'] };
for (const type of Object.values(schema.getTypeMap())) {
  if (!('getFields' in type) || type.name.startsWith('__')) continue;
  const fields = Object.values(type.getFields());
  const words = graphql.isInputObjectType(type) ? reserved.inputs : reserved.fields;
  for (const field of fields) {
    assert.ok(!words.includes(field.name), `${type.name}.${field.name}`);
    for (const argument of field.args ?? []) assert.ok(!reserved.inputs.includes(argument.name), `${type.name}.${field.name}(${argument.name}:)`);
  }
}

function apart(names) {
  const seen = new Map();
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    assert.equal(other, undefined, `${name} and ${other} are one file on some disks.`);
    seen.set(name.toLowerCase(), name);
  }
}

console.log('ok');
