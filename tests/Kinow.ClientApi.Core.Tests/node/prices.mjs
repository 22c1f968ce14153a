// Makes src/Kinow.ClientApi.Core/Pricing/Prices.txt: how each language writes amounts of money, from CLDR, and each region that writes them
// otherwise than its language does. A line holds, parted by tabs: the languages and regions; the digit zero; the pattern of an amount; the
// decimal point, the mark between groups and the minus; how many digits the first group has at least; what parts a word from digits that it
// would touch.
//
// Like ICU, not with the patterns `alphaNextToNumber`: where a language lacks one, its data has the root's, which puts the sign elsewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const main = new URL('node_modules/cldr-numbers-full/main/', import.meta.url);
const { languageAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
const { numberingSystems } = require('cldr-core/supplemental/numberingSystems.json').supplemental;
const { likelySubtags } = require('cldr-core/supplemental/likelySubtags.json').supplemental;
const isLanguage = tag => /^[a-z]{2}$/.test(tag);
const isRegion = tag => /^[a-z]{2}-([A-Z]{2}|[0-9]{3})$/.test(tag);
const exists = locale => existsSync(new URL(`${locale}/`, main));

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
  if (isLanguage(alias) && !locales.has(alias) && exists(locale)) locales.set(alias, locale);
}

// Some regions write a language in a script of their own: zh-TW is zh-Hant.
const likely = Object.entries(likelySubtags).filter(([tag]) => isRegion(tag)).map(([tag, locale]) =>
  [tag, [tag, locale, locale.replace(/-[A-Z0-9]+$/, '')].find(exists)]);
const named = readdirSync(main).filter(isRegion).map(tag => [tag, tag]);
for (const [tag, locale] of [...likely, ...named]) {
  const language = locales.get(tag.slice(0, 2));
  if (locale && language && formatOf(locale) !== formatOf(language)) locales.set(tag, locale);
}

const languages = new Map();
for (const [language, locale] of [...locales].sort()) {
  const format = formatOf(locale);
  languages.set(format, [...languages.get(format) ?? [], language]);
}

for (const [format, names] of languages) process.stdout.write(`${names.join(' ')}\t${format}\n`);
