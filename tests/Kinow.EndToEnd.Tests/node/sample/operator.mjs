// Does what an operator does, by the operator's tool, whose settings are in the environment: switches the sample's build off, or on again; renames product 1;
// says how the match stands.
//
//   node operator.mjs <kinow-admin.dll> block|allow
//   node operator.mjs <kinow-admin.dll> name|score <text>
import { execFileSync } from 'node:child_process';

const [tool, what, text] = process.argv.slice(2);
const words = {
  block: ['apps', 'block', 'web', '--message', 'Not today.'],
  allow: ['apps', 'unblock', 'web'],
  name: ['sql', `UPDATE product_text SET name = '${text}' WHERE product_id = 1`],
  score: ['events', 'set', '1', `score=${text}`],
};
execFileSync('dotnet', [tool, ...words[what]], { stdio: ['ignore', 'ignore', 'inherit'] });
