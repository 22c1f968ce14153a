// The contract as clients see it, with what its directives say of each field. The printed contract has the types, collections expanded;
// the files of `schema` have the directives, and tell which file something is declared in.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { rulesOf } from './rules.mjs';
import { repository } from './places.mjs';

const folder = join(repository, 'schema');
const read = (...path) => readFileSync(join(folder, ...path), 'utf8');

/** Everything that is declared, by its coordinate such as `Product.name`: its directives and its file. */
function declarations() {
  const found = new Map();
  const templates = new Map();
  const documents = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .map(name => [name.replace(/\.graphql$/, ''), parse(read(name), { noLocation: true })]);
  for (const [, document] of documents) {
    for (const node of document.definitions) {
      if (node.directives?.some(directive => directive.name.value === 'templates')) {
        for (const field of node.fields) templates.set(field.name.value, field);
      }
    }
  }

  for (const [file, document] of documents) {
    for (const node of document.definitions) {
      if (!node.name || node.kind === 'DirectiveDefinition') continue;
      const type = node.name.value;
      const extension = node.kind.endsWith('Extension');
      if (!extension || !found.has(type)) {
        found.set(type, { file: extension ? undefined : file, directives: [...(found.get(type)?.directives ?? []), ...(node.directives ?? [])] });
      }

      for (const field of node.fields ?? node.values ?? []) {
        const marks = field.directives ?? [];
        const template = marks.map(mark => templates.get(mark.name.value)).find(Boolean);
        found.set(`${type}.${field.name.value}`, {
          file,
          extension,
          directives: [...marks, ...(template?.directives ?? [])],
          arguments: new Map([...(template?.arguments ?? []), ...(field.arguments ?? [])].map(argument => [argument.name.value, argument.directives])),
        });
      }
    }
  }

  return found;
}

/** Reads the contract. */
export function readContract() {
  const schema = buildSchema(read('approved', 'schema.graphql'));
  const declared = declarations();
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !isBuiltIn(type.name));
  const own = types.map(type => ({ type, file: declared.get(type.name)?.file }));
  for (const entry of own) {
    entry.file ??= fileOfUser(entry.type, types, declared);
    if (!entry.file) throw new Error(`No file of schema/ declares or uses ${entry.type.name}.`);
  }

  return {
    schema,
    types: own,
    declared,
    fileOf: new Map(own.map(({ type, file }) => [type.name, file])),
    rules: rulesOf(types.filter(type => isObjectType(type) || isInterfaceType(type)), JSON.parse(read('approved', 'field-directives.json'))),
    changelog: read('CHANGELOG.md'),
  };
}

// What no file declares was expanded from something that uses it.
function fileOfUser(wanted, types, declared) {
  for (const type of types.filter(type => isObjectType(type))) {
    for (const field of Object.values(type.getFields())) {
      if (String(field.type).replace(/[[\]!]/g, '') === wanted.name) return declared.get(`${type.name}.${field.name}`)?.file;
    }
  }
}

const isBuiltIn = name => ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
