// One query for each object type that a query reaches: the shortest way to it, and all of its fields.
import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, isUnionType, print, parse } from 'graphql';
import { portal } from './places.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The examples, in the order of the contract. What a way goes through and what arguments get stands in `examples/types.json`. */
export function typeExamples(contract) {
  const { ways, values, without } = JSON.parse(readFileSync(join(portal, 'examples', 'types.json'), 'utf8'));
  const { schema } = contract;

  const given = (owner, field) => {
    const set = values[`${owner.name}.${field.name}`] ?? {};
    const missing = field.args.find(argument => isNonNullType(argument.type) && argument.defaultValue === undefined && !(argument.name in set));
    return missing ? undefined : Object.entries(set).map(([name, literal]) => `${name}: ${literal}`).join(', ');
  };
  const call = (owner, field) => {
    const set = given(owner, field);
    const pages = field.args.some(argument => argument.name === 'perPage') && !set.includes('perPage') ? [...(set ? [set] : []), 'perPage: 2'].join(', ') : set;
    return pages ? `${field.name}(${pages})` : field.name;
  };

  // A few fields that tell what something is.
  const gist = (type, depth) => {
    if (isUnionType(type)) return '{ __typename }';
    if (isInterfaceType(type)) return `{ __typename ${leaves(type).slice(0, 2).join(' ')} }`;
    const named = leaves(type).slice(0, 2);
    if (named.length > 0) return `{ ${named.join(' ')} }`;
    const first = Object.values(type.getFields()).find(field => given(type, field) !== undefined);
    return depth === 0 ? '{ __typename }' : `{ ${call(type, first)} ${gist(getNamedType(first.type), depth - 1)} }`;
  };
  const leaves = type => Object.values(type.getFields()).filter(field => isLeafType(getNamedType(field.type)) && field.args.length === 0).map(field => field.name);

  const select = type => `{ ${Object.values(type.getFields())
    .filter(field => given(type, field) !== undefined && !without.includes(`${type.name}.${field.name}`))
    .map(field => (isLeafType(getNamedType(field.type)) ? call(type, field) : `${call(type, field)} ${below(field)}`)).join(' ')} }`;
  const below = field => {
    const named = getNamedType(field.type);
    const items = isObjectType(named) && named.getFields().items;
    return items ? `{ items ${gist(getNamedType(items.type), 2)} }` : gist(named, 2);
  };

  // The shortest way to each type, by breadth; ways that the file names go first.
  const reached = new Map([['Query', '%']]);
  const queue = [schema.getQueryType()];
  const visitFields = type => {
    for (const field of Object.values(type.getFields())) {
      if (given(type, field) === undefined || without.includes(`${type.name}.${field.name}`)) continue;
      const named = getNamedType(field.type);
      if (isLeafType(named)) continue;
      const way = reached.get(type.name).replace('%', `{ ${call(type, field)} % }`);
      for (const target of isInterfaceType(named) || isUnionType(named) ? [named, ...schema.getPossibleTypes(named)] : [named]) {
        if (reached.has(target.name) || (ways[target.name] && ways[target.name] !== `${type.name}.${field.name}`)) continue;
        reached.set(target.name, target === named ? way : way.replace('%', `{ ... on ${target.name} % }`));
        if (isObjectType(target)) queue.push(target);
      }
    }
  };
  while (queue.length > 0) visitFields(queue.shift());

  return contract.types
    .filter(({ type }) => isObjectType(type) && reached.has(type.name) && type.name !== 'Query')
    .map(({ type }) => ({
      name: `${type.name}Example`,
      place: type.name,
      text: print(parse(`query ${type.name}Example ${reached.get(type.name).replace('%', select(type))}`)),
    }));
}
