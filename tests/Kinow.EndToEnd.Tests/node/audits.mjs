// The audits of a GraphQL server over HTTP, one line each; the last line counts them.
import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);
const results = await auditServer({ url });
for (const { id, name, status, reason } of results) console.log([status, id, name, reason ?? ''].join('\t'));
const passed = results.filter((result) => result.status === 'ok').length;
console.log(`${passed} of ${results.length}`);
process.exitCode = passed === results.length ? 0 : 1;
