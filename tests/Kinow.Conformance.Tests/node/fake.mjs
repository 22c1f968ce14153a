// Resolvers that derive every value from a seed, the field and its coerced arguments. FakeValues.cs does the same.
import { GraphQLError, getNullableType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { canonical } from './canonical.mjs';
import { draw, mix, text } from './hash.mjs';

const words = ['', 'plain', 'with "quotes" and \\', 'line\nfeed\ttab', 'été', '🎬 film', 'مرحبا', '\u0001\u2028', '</script>', 'null'];

export const fieldSeed = (seed, field, args) => draw(text(text(seed, field), canonical(args)));
export const eventSeed = (seed, index) => draw(mix(seed, 1000 + index));

function scalar(seed, name) {
  const d = draw(mix(seed, 2));
  switch (name) {
    case 'Int': return d | 0;
    case 'Float': return (d | 0) / 1024;
    case 'Boolean': return d % 2 === 0;
    case 'String': return words[d % words.length];
    case 'ID': return 'id-' + (d % 1000);
    default: return d % 3 === 0 ? d % 100 : d % 3 === 1 ? words[d % words.length] : [d % 10, d % 2 === 0, words[d % words.length]];
  }
}

export function value(seed, type, schema) {
  const d = draw(mix(seed, 1));
  if (isNonNullType(type) ? d % 40 === 0 : d % 8 === 0) return null;
  if (d % 23 === 1) return new GraphQLError('Broken ' + seed);
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return Array.from({ length: draw(mix(seed, 3)) % 4 }, (_, i) => value(draw(mix(seed, 100 + i)), inner.ofType, schema));
  }

  if (isObjectType(inner)) return { seed, type: inner.name };
  if (isAbstractType(inner)) {
    const names = schema.getPossibleTypes(inner).map((t) => t.name).sort();
    return names.length === 0 ? null : { seed, type: names[draw(mix(seed, 4)) % names.length] };
  }

  if (isEnumType(inner)) {
    const values = inner.getValues();
    return values[draw(mix(seed, 5)) % values.length].value;
  }

  return scalar(seed, inner.name);
}

export function resolveField(source, args, context, info) {
  if ('event' in source) return source.event;
  const result = value(fieldSeed(source.seed, info.fieldName, args), info.returnType, info.schema);
  if (result instanceof Error) throw result;
  return result;
}

export async function* subscribeField(source, args, context, info) {
  const seed = fieldSeed(source.seed, info.fieldName, args);
  for (let i = 0; i < 3; i++) {
    yield { event: value(eventSeed(seed, i), info.returnType, info.schema) };
  }
}

export const resolveType = (source) => source.type;
