// The examples of the reference: operations that the tests run (tests/Kinow.ClientApi.Local.Tests/Docs), and what was answered.
// `scenarios/*.json` say who sends which operations in which order; their text is a registered operation of schema/operations. Beside
// these there is one query for each type that a query reaches, made by typeExamples.mjs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { code, html } from './markdown.mjs';
import { portal, repository } from './places.mjs';
import { typeExamples } from './typeExamples.mjs';

const folder = join(portal, 'examples');
const json = path => JSON.parse(readFileSync(path, 'utf8'));

// Namespaces and wrappers say less of an operation than what is asked of them.
const namespaces = ['Query.cms', 'Query.user', 'Query.billing', 'Query.settings'];

/** All examples, each where it is shown and with the coordinates that it selects. */
export function readExamples(contract, links) {
  const ofTypes = typeExamples(contract);
  const shown = [...operationExamples(), ...ofTypes].map(example => complete(contract, example));
  const selecting = new Map();
  for (const example of shown) {
    const file = contract.declared.get(example.place).file;
    example.address = links.asHtml(`./${file}.md#example-${example.name.toLowerCase()}`);
    for (const coordinate of example.selects) selecting.set(coordinate, [...(selecting.get(coordinate) ?? []), example]);
  }

  // What is asked of a type is asked of its interfaces too.
  for (const { type } of contract.types) {
    for (const one of type.getInterfaces?.() ?? []) {
      for (const name of Object.keys(one.getFields())) {
        const more = selecting.get(`${type.name}.${name}`) ?? [];
        selecting.set(`${one.name}.${name}`, [...new Set([...(selecting.get(`${one.name}.${name}`) ?? []), ...more])]);
      }
    }
  }

  return {
    all: shown,
    ofTypes,
    of: coordinate => (selecting.get(coordinate) ?? []).slice(0, 4),
    at: coordinate => shown.filter(example => example.place === coordinate).map(write).join('\n\n'),
    missing: [...contract.rules.keys()].filter(coordinate => !selecting.has(coordinate)),
  };
}

function operationExamples() {
  const examples = new Map();
  for (const file of readdirSync(join(folder, 'scenarios')).sort()) {
    for (const step of json(join(folder, 'scenarios', file)).steps.filter(({ shown }) => shown !== false)) {
      const text = readFileSync(join(repository, 'schema', 'operations', `${step.operation}.graphql`), 'utf8');
      if (!examples.has(step.operation)) examples.set(step.operation, { name: step.operation, text, variables: step.variables });
    }
  }

  return [...examples.values()];
}

function complete(contract, example) {
  const document = parse(example.text, { noLocation: true });
  const errors = validate(contract.schema, document);
  if (errors.length > 0) throw new Error(`Example ${example.name}: ${errors[0].message}`);
  const selects = new Set();
  const info = new TypeInfo(contract.schema);
  visit(document, visitWithTypeInfo(info, {
    Field() {
      if (!info.getFieldDef().name.startsWith('__')) selects.add(`${info.getParentType().name}.${info.getFieldDef().name}`);
    },
  }));
  const answer = join(folder, 'answers', `${example.name}.json`);
  return {
    ...example,
    selects,
    place: example.place ?? [...selects].find(coordinate => !namespaces.includes(coordinate)) ?? [...selects][0],
    answer: existsSync(answer) ? json(answer) : undefined,
  };
}

function write({ name, text, variables, answer }) {
  const blocks = [code('graphql', text, name)];
  if (variables) blocks.push(code('text', JSON.stringify(variables, null, 2), 'Variables'));
  if (answer) blocks.push(code('text', JSON.stringify(answer, null, 2), 'Answer'));
  return [
    `<div class="example" id="example-${name.toLowerCase()}">`,
    `<p class="example-title">Example: ${html(name)}</p>`,
    '::: code-group',
    ...blocks,
    ':::',
    '</div>',
  ].join('\n\n');
}
