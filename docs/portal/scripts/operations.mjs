// The operations of the guides, for the IDE: what is shown as variables becomes their defaults, so that each can be run as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { astFromValue, coerceInputValue, parse, print, typeFromAST, visit } from 'graphql';
import { guides } from '../guides/guides.mjs';
import { portal } from './places.mjs';

/** All of them, in the order of the guides. */
export const operationsOf = schema => guides.flatMap(({ items }) => items).flatMap(({ text: folder, link }) => {
  const blocks = [...readFileSync(join(portal, `${link}.md`), 'utf8').matchAll(/^```(graphql|json) \[([^\]]+)\]\n(.*?)^```/gms)];
  return blocks.flatMap(([, language, name, text], i) => {
    if (language !== 'graphql') return [];
    const variables = blocks[i + 1]?.[2] === 'Variables' ? JSON.parse(blocks[i + 1][3]) : {};
    return [{ folder, name, text: `${print(withDefaults(parse(text, { noLocation: true }), variables, schema))}\n` }];
  });
});

const withDefaults = (document, variables, schema) => visit(document, {
  VariableDefinition(node) {
    const type = typeFromAST(schema, node.type);
    const given = variables[node.variable.name.value];
    if (given === undefined || node.defaultValue) return undefined;
    return { ...node, defaultValue: astFromValue(coerceInputValue(given, type), type) };
  },
});
