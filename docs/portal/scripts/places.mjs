// The folders that are read and written.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const portal = fileURLToPath(new URL('..', import.meta.url));
export const repository = join(portal, '..', '..');
export const site = join(repository, 'docs', 'site');
