// Schemas from definitions: what is wrong with them, or how they print and what they say about themselves.
import { buildASTSchema, executeSync, getIntrospectionQuery, parse, printSchema, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { plainError } from './validation.mjs';

export const introspectionQuery = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

const schemas = new Map();

export const schemaOf = (id) => schemas.get(id);

export function answerSchema({ id, sdl }) {
  let document;
  try {
    document = parse(sdl);
  } catch (error) {
    return { syntax: plainError(error) };
  }

  const broken = validateSDL(document);
  if (broken.length > 0) return { invalid: broken.map(plainError) };
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const wrong = validateSchema(schema);
  if (wrong.length > 0) return { invalid: wrong.map(plainError) };
  schemas.set(id, schema);
  const introspection = executeSync({ schema, document: parse(introspectionQuery) });
  return { printed: printSchema(schema), introspection: introspection.data };
}
