// Switches the sample's build off, or on again, by the operator's tool, whose settings are in the environment.
//
//   node operator.mjs <kinow-admin.dll> block|allow
import { execFileSync } from 'node:child_process';

const [tool, what] = process.argv.slice(2);
const words = { block: ['block', 'web', '--message', 'Not today.'], allow: ['unblock', 'web'] };
execFileSync('dotnet', [tool, 'apps', ...words[what]], { stdio: ['ignore', 'ignore', 'inherit'] });
