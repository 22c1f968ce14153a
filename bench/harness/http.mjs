// One request over a fresh connection, as plain as it can be; used to check answers and to catch the first one after a start.
import { request } from 'node:http';

export function send(port, route, body, token) {
  const options = {
    host: '127.0.0.1',
    port,
    path: route.get ?? route.post,
    method: route.get ? 'GET' : 'POST',
    agent: false,
    headers: {
      accept: 'application/json',
      ...(route.post && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(route.post ? body : undefined);
  });
}
