import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(bench);
export const built = join(root, 'artifacts', 'bench');
export const schema = join(built, 'schema');
export const answers = join(built, 'answers');
export const peers = join(bench, 'peers', 'node');
