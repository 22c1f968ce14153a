// Writes the parts of a page: types, and fields that a file adds to the types of others.
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType, print, astFromValue } from 'graphql';
import { facts } from './facts.mjs';
import { anchor } from './links.mjs';
import { cell, firstSentence, html, prose, table } from './markdown.mjs';
import { value } from './rules.mjs';

const kinds = [[isObjectType, 'type'], [isInterfaceType, 'interface'], [isInputObjectType, 'input'], [isEnumType, 'enum'], [isUnionType, 'union'], [isScalarType, 'scalar']];

/** Makes the writer of a contract's parts. */
export function writerOf(contract, links, examples) {
  const { declared, rules, schema } = contract;

  const defaultOf = argument => (argument.defaultValue === undefined ? undefined : print(astFromValue(argument.defaultValue, argument.type)));

  function boundsOf(directives = []) {
    const texts = [];
    for (const [name, unit] of [['length', ' long'], ['range', '']]) {
      const bound = directives.find(directive => directive.name.value === name);
      if (!bound) continue;
      const [min, max] = [value(bound, 'min'), value(bound, 'max')];
      texts.push(min === undefined ? `at most ${max}${unit}` : max === undefined ? `at least ${min}${unit}` : min === max ? `${min}${unit}` : `${min} to ${max}${unit}`);
    }

    return texts.length > 0 ? ` <span class="bounds">${texts.join(', ')}</span>` : '';
  }

  const inputs = (title, values, directivesOf) => table(
    [title, 'Type', 'Meaning'],
    values.map(input => [
      `\`${input.name}\``,
      `<code>${links.typeHtml(input.type)}${defaultOf(input) === undefined ? '' : ` = ${html(defaultOf(input))}`}</code>`,
      `${cell(input.description)}${boundsOf(directivesOf(input.name))}`,
    ]));

  const deprecation = reason => (reason ? `\n::: warning Deprecated\n${prose(reason)}\n:::\n` : '');

  function field(owner, one, level, title) {
    const coordinate = `${owner.name}.${one.name}`;
    const args = one.args.length === 0 ? '' : `(${one.args.map(argument => `${argument.name}: ${links.typeHtml(argument.type)}`).join(', ')})`;
    return [
      `${'#'.repeat(level)} ${title ?? one.name} {#${anchor(coordinate)}}`,
      `<p class="signature"><code>${one.name}${args}: ${links.typeHtml(one.type)}</code></p>`,
      prose(one.description),
      deprecation(one.deprecationReason),
      inputs('Argument', one.args, name => declared.get(coordinate).arguments?.get(name)),
      facts(rules.get(coordinate), examples.of(coordinate)),
      examples.at(coordinate),
    ].filter(Boolean).join('\n\n');
  }

  function fields(type, file) {
    const all = Object.values(type.getFields());
    const here = all.filter(one => !declared.get(`${type.name}.${one.name}`).extension);
    const elsewhere = all.filter(one => declared.get(`${type.name}.${one.name}`).extension);
    return [
      elsewhere.length > 0 && table(
        ['Field', 'Meaning'],
        elsewhere.map(one => [`[\`${one.name}\`](${links.toField(`${type.name}.${one.name}`)})`, cell(firstSentence(one.description))])),
      ...here.map(one => field(type, one, 3)),
    ].filter(Boolean).join('\n\n');
  }

  function bodyOf(type, file) {
    if (isObjectType(type) || isInterfaceType(type)) return fields(type, file);
    if (isInputObjectType(type)) {
      return inputs('Field', Object.values(type.getFields()), name => declared.get(`${type.name}.${name}`).directives);
    }

    if (isEnumType(type)) {
      return table(['Value', 'Meaning'], type.getValues().map(one =>
        [`\`${one.name}\``, cell(one.description) + (one.deprecationReason ? ` **Deprecated:** ${cell(one.deprecationReason)}` : '')]));
    }

    return isScalarType(type) && type.specifiedByURL ? `Specified by <${type.specifiedByURL}>.` : '';
  }

  function relatives(type) {
    const names = isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? type.getInterfaces() : [];
    if (names.length === 0) return '';
    const list = names.map(one => `[\`${one.name}\`](${links.toType(one.name)})`).join(', ');
    return isInterfaceType(type) || isUnionType(type) ? `Answered as ${list}.` : `One kind of ${list}.`;
  }

  /** A type with its fields. */
  const type = (one, file) => [
    `## ${one.name} {#${anchor(one.name)}}`,
    `<p class="kind">${kinds.find(([is]) => is(one))[1]}</p>`,
    prose(one.description),
    relatives(one),
    examples.at(one.name),
    bodyOf(one, file),
  ].filter(Boolean).join('\n\n');

  return { type, field };
}
