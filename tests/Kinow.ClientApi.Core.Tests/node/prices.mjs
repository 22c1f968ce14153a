// Makes src/Kinow.ClientApi.Core/Pricing/Prices.txt: how each language writes amounts of money, from CLDR. A line holds, parted by tabs:
// the languages; the digit zero; the pattern of an amount; the decimal point, the mark between groups and the minus; how many digits the
// first group has at least; what parts a word from digits that it would touch.
//
// Like ICU, not with the patterns `alphaNextToNumber`: where a language lacks one, its data has the root's, which puts the sign elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const main = new URL('node_modules/cldr-numbers-full/main/', import.meta.url);
const { languageAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
const { numberingSystems } = require('cldr-core/supplemental/numberingSystems.json').supplemental;
const isLanguage = tag => /^[a-z]{2}$/.test(tag);

function formatOf(locale) {
  const { numbers } = JSON.parse(readFileSync(new URL(`${locale}/numbers.json`, main), 'utf8')).main[locale];
  const system = numbers.defaultNumberingSystem;
  const formats = numbers[`currencyFormats-numberSystem-${system}`];
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const { beforeCurrency, afterCurrency } = formats.currencySpacing;
  if (beforeCurrency.insertBetween !== afterCurrency.insertBetween)
  throw new Error(`${locale} parts signs before and after digits differently.`);
  return [
    [...numberingSystems[system]._digits][0],
    formats.standard,
    symbols.currencyDecimal ?? symbols.decimal,
    symbols.currencyGroup ?? symbols.group,
    symbols.minusSign,
    numbers.minimumGroupingDigits,
    beforeCurrency.insertBetween,
  ].join('\t');
}

const locales = new Map(readdirSync(main).filter(isLanguage).map(language => [language, language]));
for (const [alias, { _replacement: locale }] of Object.entries(languageAlias)) {
  if (isLanguage(alias) && !locales.has(alias) && existsSync(new URL(`${locale}/`, main))) locales.set(alias, locale);
}

const languages = new Map();
for (const [language, locale] of [...locales].sort()) {
  const format = formatOf(locale);
  languages.set(format, [...languages.get(format) ?? [], language]);
}

for (const [format, names] of languages) process.stdout.write(`${names.join(' ')}\t${format}\n`);
