// Prices as this runtime's Intl writes them, where its CLDR is of the version that ours were made of: locale, sign, decimals, amount, text.
// Of regions, all that CLDR has, those that write like their language as well.
import { readdirSync, readFileSync } from 'node:fs';

const table = readFileSync(new URL('../../../src/Kinow.ClientApi.Core/Pricing/Prices.txt', import.meta.url), 'utf8');
const regions = readdirSync(new URL('node_modules/cldr-numbers-full/main/', import.meta.url))
  .filter(tag => /^[a-z]{2}-([A-Z]{2}|[0-9]{3})$/.test(tag));
const listed = table.split('\n').filter(Boolean).flatMap(line => line.split('\t')[0].split(' '));
const locales = [...new Set([...listed, ...regions])];
const amounts = [0, 3.5, -3, 999.99, 1299, 1299.5, -12345.67, 1234567.8, 98765432.1];
const currencies = [
  ['EUR', 'symbol'], ['USD', 'symbol'], ['TRY', 'narrowSymbol'], ['BRL', 'symbol'], ['JPY', 'symbol'], ['XOF', 'symbol'],
  ['PLN', 'narrowSymbol'], ['CHF', 'code'],
];

// ICU 78 writes English in Europe like en-001, though CLDR's files say otherwise; Cape Verde's escudo sign parts the decimals of every
// currency there; and fr-CH has another mark between groups after CLDR 48.0.
const english = 'en-150 en-BE en-CH en-CZ en-DE en-DK en-EE en-ES en-FI en-FR en-GE en-HU en-IT en-LT en-LV en-NL en-NO en-PL en-PT en-RO '
  + 'en-SE en-SI en-SK en-UA';
const others = new Set([...english.split(' '), 'pt-CV', 'fr-CH']);

// Intl takes a region away before it looks for its script, so the script is named; null for what this runtime does not have.
function named(locale) {
  if (others.has(locale) || Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return null;
  const likely = new Intl.Locale(locale).maximize();
  const asked = likely.script === new Intl.Locale(likely.language).maximize().script ? locale : `${likely}`;
  return new Intl.Locale(new Intl.NumberFormat(asked).resolvedOptions().locale).maximize().script === likely.script ? asked : null;
}

const lines = [];
if (parseFloat(process.versions.cldr) === 48) {
  for (const locale of locales) {
    const asked = named(locale);
    if (!asked) continue;
    for (const [currency, currencyDisplay] of currencies) {
      const format = new Intl.NumberFormat(asked, { style: 'currency', currency, currencyDisplay });
      const sign = format.formatToParts(1).find(part => part.type === 'currency').value;
      const decimals = format.resolvedOptions().maximumFractionDigits;
      for (const amount of amounts) lines.push({ locale, sign, decimals, amount: String(amount), text: format.format(amount) });
    }
  }
}

process.stdout.write(JSON.stringify(lines));
