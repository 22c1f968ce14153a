// Pieces of Markdown. What comes out of the contract is text: nothing in it may be taken for markup or for a template.

/** A text of the contract, as Markdown: `code` stays code, and names of constants are set as such. */
export const prose = text => (text ?? '')
  .split(/(`[^`]*`)/)
  .map((part, index) => (index % 2 === 1 ? part : constants(part.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))).replaceAll('{{', '&#123;&#123;'))
  .join('');

const constants = text => text.replaceAll(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g, '`$&`');

/** The same in one line, for a cell of a table. */
export const cell = text => prose(text).replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A text as HTML. */
export const html = text => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('{{', '&#123;&#123;');

/** The first sentence. */
export const firstSentence = text => (text ?? '').replaceAll(/\s*\n\s*/g, ' ').match(/^.*?[.](?=\s|$)/)?.[0] ?? text ?? '';

/** A table; nothing without rows. */
export const table = (columns, rows) => (rows.length === 0 ? '' : [
  `| ${columns.join(' | ')} |`,
  `| ${columns.map(() => '---').join(' | ')} |`,
  ...rows.map(row => `| ${row.join(' | ')} |`),
].join('\n'));

/** A block of code. */
export const code = (language, text, title) => `\`\`\`${language}${title ? ` [${title}]` : ''}\n${text.trim()}\n\`\`\``;
