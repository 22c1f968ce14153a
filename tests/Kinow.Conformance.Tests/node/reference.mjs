// Answers one JSON line for each JSON line of the standard input, in order.
import { createInterface } from 'node:readline';
import { answerDocument } from './documents.mjs';
import { answerSchema, introspectionQuery } from './schemas.mjs';

const kinds = {
  schema: answerSchema,
  document: answerDocument,
  introspectionQuery: () => ({ query: introspectionQuery }),
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const question = JSON.parse(line);
  let answer;
  try {
    answer = await kinds[question.kind](question);
  } catch (error) {
    answer = { failure: String(error?.stack ?? error) };
  }

  process.stdout.write(JSON.stringify(answer) + '\n');
}
