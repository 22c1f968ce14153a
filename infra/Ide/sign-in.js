// Lets those who are in the store have the IDE's files. Under the name of a user it has the SHA-256 of "name:password" in hexadecimal.
// Nobody gets in while it is empty or does not answer.
import cf from 'cloudfront';
import crypto from 'crypto';

const store = cf.kvs();
const longestHeader = 512;
const index = '/v1/graphql/';

function refuse() {
  return {
    statusCode: 401,
    statusDescription: 'Unauthorized',
    headers: {
      'www-authenticate': { value: 'Basic realm="Kinow GraphQL IDE", charset="UTF-8"' },
      'cache-control': { value: 'no-store' },
      'content-type': { value: 'text/plain; charset=utf-8' },
    },
    body: 'Sign in to use the GraphQL IDE.',
  };
}

// The name and password that a header has, as bytes; null unless it is one well-formed header of the scheme Basic.
function credentials(header) {
  if (!header || header.multiValue || header.value.length > longestHeader) return null;
  const parts = /^basic +([a-z0-9+/]+={0,2})$/i.exec(header.value);
  return parts && parts[1].length % 4 === 0 ? Buffer.from(parts[1], 'base64') : null;
}

// Looks at every character, so that its time does not tell how many of them are right.
function areEqual(one, other) {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}

async function isKnown(header) {
  const bytes = credentials(header);
  if (!bytes) return false;
  const text = bytes.toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return false;
  const given = crypto.createHash('sha256').update(bytes).digest('hex');
  let expected = '';
  try {
    expected = await store.get(text.substring(0, colon));
  } catch (error) {
    // No such user, or no store: compared all the same, and refused.
  }

  return areEqual(given, expected);
}

async function handler(event) {
  const request = event.request;
  if (!(await isKnown(request.headers.authorization))) return refuse();

  // The bucket has no use for the password, and knows files alone.
  delete request.headers.authorization;
  if (request.uri === index) request.uri = index + 'index.html';
  return request;
}
