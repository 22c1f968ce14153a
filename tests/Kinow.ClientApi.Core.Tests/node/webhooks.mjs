// Reads one JSON array of tasks from standard input and prints one JSON array of answers, in the same order.
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';

const answer = {
  sign: ({ secret, id, seconds, body }) => new Webhook(secret).sign(id, new Date(seconds * 1000), body),
  verify: ({ secret, id, timestamp, signature, body }) => {
    try {
      new Webhook(secret).verify(body, { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
      return 'genuine';
    } catch (error) {
      return error.message;
    }
  },
};

const tasks = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(tasks.map(task => answer[task.do](task))));
