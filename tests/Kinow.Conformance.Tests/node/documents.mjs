// A document through every step: grammar, printing, validation, variables, execution.
import { execute, getOperationAST, parse, print, subscribe } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { canonical } from './canonical.mjs';
import { resolveField, resolveType, subscribeField } from './fake.mjs';
import { schemaOf } from './schemas.mjs';
import { plainError, validationErrors } from './validation.mjs';

const executionError = (error) => ({ ...plainError(error), path: error.path ?? null });

const response = ({ data, errors }) => ({
  ...(data === undefined ? {} : { data }),
  errors: (errors ?? []).map(executionError),
});

async function run(schema, document, operation, seed, variables, operationName) {
  const args = {
    schema, document, variableValues: variables, operationName,
    rootValue: { seed }, fieldResolver: resolveField, typeResolver: resolveType, subscribeFieldResolver: subscribeField,
  };
  if (operation?.operation !== 'subscription') return { result: response(await execute(args)) };
  const events = await subscribe(args);
  if (!(Symbol.asyncIterator in events)) return { result: response(events) };
  const stream = [];
  for await (const event of events) stream.push(response(event));
  return { stream };
}

export async function answerDocument({ schema: id, document: text, seed, variables, operationName }) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { syntax: plainError(error) };
  }

  const answer = { printed: print(document) };
  const schema = schemaOf(id);
  if (schema === undefined) return answer;
  answer.invalid = validationErrors(schema, document);
  if (answer.invalid.length > 0) return answer;
  const operation = getOperationAST(document, operationName);
  if (operation) {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 50 });
    answer.variables = errors ? { errors: errors.map(plainError) } : { coerced: canonical(coerced) };
  }

  return Object.assign(answer, await run(schema, document, operation, seed, variables, operationName));
}
