// Holds what the first screen loads under a limit: the entry, what it imports, and the home screen's own, compressed as servers send them.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 150 * 1024;
const dist = new URL('../dist/', import.meta.url);
const bundle = JSON.parse(readFileSync(new URL('bundle.json', dist), 'utf8'));
const chunks = new Set();

function add(name) {
  if (chunks.has(name)) return;
  chunks.add(name);
  for (const imported of bundle[name].imports ?? []) add(imported);
}

add('index.html');
add('src/screens/LaidOutScreen.tsx');
let total = 0;
for (const { file } of [...chunks].map((name) => bundle[name])) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length;
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
}

console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  of script for the first screen, of ${limit / 1024} KB at most`);
if (total > limit) process.exit(1);
