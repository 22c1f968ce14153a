// Pages that look at the contract as a whole.
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchor } from './links.mjs';
import { cell, firstSentence, prose, table } from './markdown.mjs';
import { repository } from './places.mjs';
import { value } from './rules.mjs';

/** What there is, by subject. */
export function indexPage(contract, groups, files) {
  const lines = [
    '# Reference', prose(contract.schema.description),
    'Each field says who may ask for it, how long an answer that has it may be kept and by whom, what it costs, which codes its errors can have, '
      + 'and where an example is. Tests run all examples.',
    '[All mutations](./mutations.md) · [error codes](./errors.md) · [limits](./limits.md) · [changes](./changelog.md)',
  ];
  for (const [text, pages] of groups) {
    lines.push(`## ${text}`, table(['Page', 'Types'], Object.entries(pages).filter(([file]) => files.includes(file)).map(([file, title]) => [
      `[${title}](./${file}.md)`,
      contract.types.filter(entry => entry.file === file).map(({ type }) => `[\`${type.name}\`](./${file}.md#${anchor(type.name)})`).join(' '),
    ])));
  }

  return lines.join('\n\n');
}

/** All mutations in a table. */
export function mutationsPage(contract, links) {
  const mutation = contract.schema.getMutationType();
  return ['# Mutations', prose(mutation.description), table(['Mutation', 'Meaning'], Object.values(mutation.getFields()).map(field => [
    `[\`${field.name}\`](${links.toField(`Mutation.${field.name}`)})`, cell(firstSentence(field.description)),
  ]).sort())].join('\n\n');
}

/** Every code, and the fields that answer it. */
export function codesPage(contract, links) {
  const codes = contract.schema.getType('ErrorCode');
  const users = code => [...contract.rules].filter(([, rule]) => rule.errors.includes(code))
    .map(([coordinate]) => `[\`${coordinate}\`](${links.toField(coordinate)})`);
  const always = contract.schema.getDirective('errors').description;
  return [
    '# Error codes {#page}', `<a id="${anchor('ErrorCode')}"></a>`, prose(codes.description), prose(always),
    'What to do about each is in the guide [errors and retries](../guides/errors.md).',
    ...codes.getValues().map(({ name, description }) => {
      const fields = users(name);
      const list = fields.length > 12 ? `${fields.slice(0, 12).join(', ')} and ${fields.length - 12} more` : fields.join(', ');
      return [`## ${name} {#${anchor(`ErrorCode.${name}`)}}`, prose(description), fields.length > 0 && `Answered by ${list}.`].filter(Boolean).join('\n\n');
    }),
  ].join('\n\n');
}

/** What bounds a request, and what costs most. */
export function limitsPage(contract, links) {
  const dear = [...contract.rules].filter(([, rule]) => rule.weight >= 10).sort((a, b) => b[1].weight - a[1].weight);
  return [
    '# Limits',
    readFileSync(join(repository, 'docs', 'portal', 'limits.md'), 'utf8').trim(),
    '## How often',
    section(join(repository, 'docs', 'rate-limits.md'), '## The limits'),
    'The guide [limits](../guides/limits.md) says what to do about them.',
    '## What costs most',
    table(['Field', 'Cost'], dear.map(([coordinate, rule]) => [`[\`${coordinate}\`](${links.toField(coordinate)})`, String(rule.weight)])),
    '## Bounds of input',
    table(['Argument or field', 'Bounds'], boundsOf(contract)),
  ].join('\n\n');
}

function boundsOf(contract) {
  const rows = [];
  const row = (name, directives = []) => {
    const bounds = directives.filter(directive => ['length', 'range'].includes(directive.name.value)).map(directive => {
      const [min, max] = [value(directive, 'min'), value(directive, 'max')];
      const unit = directive.name.value === 'length' ? ' characters or items' : '';
      return `${min ?? ''}${min !== undefined && max !== undefined ? ' to ' : min === undefined ? 'at most ' : ' or more'}${max ?? ''}${unit}`;
    });
    if (bounds.length > 0) rows.push([`\`${name}\``, bounds.join(', ')]);
  };
  for (const { type } of contract.types) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) row(`${type.name}.${field.name}`, contract.declared.get(`${type.name}.${field.name}`).directives);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          if (['page', 'perPage', 'sort', 'query', 'includeIds'].includes(argument.name) && type.name !== 'CMS') continue;
          row(`${type.name}.${field.name}(${argument.name}:)`, contract.declared.get(`${type.name}.${field.name}`).arguments?.get(argument.name));
        }
      }
    }
  }

  return rows;
}

/** The changelog of the contract. */
export const changelogPage = contract => contract.changelog
  .replace('; [README.md](README.md) says what may change at all', '. The guide [versions](../guides/versions.md) says what may change at all');

// The text below a heading of a file, up to the next one.
function section(file, heading) {
  const text = readFileSync(file, 'utf8').split(`${heading}\n`)[1];
  if (text === undefined) throw new Error(`${file} has no "${heading}".`);
  return text.split(/^## /m)[0].trim();
}
