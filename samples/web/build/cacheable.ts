import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, TypeInfo, buildSchema, getNamedType, parse, visit, visitWithTypeInfo } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';

const isPrivate = (directives: readonly ConstDirectiveNode[] = []) =>
  directives.some(
    ({ name, arguments: values }) =>
      name.value === 'cacheControl' &&
      values?.some(({ name: { value }, value: scope }) => value === 'scope' && scope.kind === Kind.ENUM && scope.value === 'PRIVATE'),
  );

// The types and fields (`Type.field`) that the contract marks as one caller's own.
function privateParts(contract: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(contract).filter((name) => name.endsWith('.graphql'))) {
    for (const definition of parse(readFileSync(join(contract, file), 'utf8')).definitions) {
      if (!('fields' in definition) || !('name' in definition) || !definition.name) continue;
      if (isPrivate(definition.directives as readonly ConstDirectiveNode[])) found.add(definition.name.value);
      for (const field of definition.fields ?? []) {
        if (isPrivate(field.directives)) found.add(`${definition.name.value}.${field.name.value}`);
      }
    }
  }
  return found;
}

// Tells which operations may run on the cacheable route: queries that select nothing of one caller's own.
export function cacheability(contract: string): (document: DocumentNode) => { cacheable: boolean } {
  const parts = privateParts(contract);
  const types = new TypeInfo(buildSchema(readFileSync(join(contract, 'approved/schema.graphql'), 'utf8')));
  return (document) => {
    let cacheable = true;
    visit(
      document,
      visitWithTypeInfo(types, {
        OperationDefinition: ({ operation }) => void (cacheable &&= operation === 'query'),
        Field: ({ name }) => {
          const type = types.getType();
          if (parts.has(`${types.getParentType()}.${name.value}`) || (type && parts.has(getNamedType(type).name))) cacheable = false;
        },
      }),
    );
    return { cacheable };
  };
}
