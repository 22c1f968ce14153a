// Switches the sample's build off, or on again, by the operator's tool, whose settings are in the environment.
//
//   node operator.mjs <kinow-admin.dll> block|allow
import { execFileSync } from 'node:child_process';

const [tool, what] = process.argv.slice(2);
const sql = (statement) => execFileSync('dotnet', [tool, 'sql', statement], { stdio: ['ignore', 'ignore', 'inherit'] });

if (what === 'block') {
  sql("INSERT INTO app_rule (platform, builds, status) VALUES ('web', '*', 'blocked')");
  sql("INSERT INTO app_rule_text (app_rule_id, language_id, message) SELECT MAX(id), 1, 'Not today.' FROM app_rule");
} else {
  sql("DELETE FROM app_rule WHERE platform = 'web'");
}
