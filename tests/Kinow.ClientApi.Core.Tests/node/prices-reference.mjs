// Prices as this runtime's Intl writes them, where its CLDR is of the version that ours were made of: language, sign, decimals, amount,
// text.
import { readFileSync } from 'node:fs';

const table = readFileSync(new URL('../../../src/Kinow.ClientApi.Core/Pricing/Prices.txt', import.meta.url), 'utf8');
const languages = table.split('\n').filter(Boolean).flatMap(line => line.split('\t')[0].split(' '));
const amounts = [0, 3.5, -3, 999.99, 1299, 1299.5, -12345.67, 1234567.8, 98765432.1];
const currencies = [
  ['EUR', 'symbol'], ['USD', 'symbol'], ['TRY', 'narrowSymbol'], ['BRL', 'symbol'], ['JPY', 'symbol'], ['XOF', 'symbol'],
  ['PLN', 'narrowSymbol'], ['CHF', 'code'],
];
const lines = [];
if (parseFloat(process.versions.cldr) === 48) {
  for (const language of languages.filter(language => Intl.NumberFormat.supportedLocalesOf(language).length > 0)) {
    for (const [currency, currencyDisplay] of currencies) {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
      const sign = format.formatToParts(1).find(part => part.type === 'currency').value;
      const decimals = format.resolvedOptions().maximumFractionDigits;
      for (const amount of amounts) lines.push({ language, sign, decimals, amount: String(amount), text: format.format(amount) });
    }
  }
}

process.stdout.write(JSON.stringify(lines));
