// What the directives say of a field, in words.
import { html } from './markdown.mjs';
import { anchor } from './links.mjs';

const who = { NONE: 'Everybody', ANONYMOUS: 'Any session', USER: 'An account' };
const scopes = { PUBLIC: 'shared by everybody', SEGMENT: 'shared within a country', PRIVATE: 'not shared' };

/** Seconds in the largest unit that fits. */
export function duration(seconds) {
  const [unit, size] = [['h', 3600], ['min', 60], ['s', 1]].find(([, size]) => seconds % size === 0 && seconds >= size);
  return `${seconds / size} ${unit}`;
}

const ageOf = ({ age }) => (age.seconds === 0 ? 'never kept' : `${duration(age.seconds)}, ${scopes[age.scope]}`);

function costOf(rule) {
  const parts = [String(rule.weight)];
  for (const { argument, weight, measure } of rule.argumentCosts) {
    parts.push(measure ? `${weight} for each of the ${measure} of <code>${argument}</code>` : `${weight} with <code>${argument}</code>`);
  }

  const size = rule.sizedBy.length > 0 ? `; what is below counts <code>${rule.sizedBy.join('</code> or <code>')}</code> times`
    : rule.assumedSize ? `; counts ${rule.assumedSize} times` : '';
  return parts.join(' + ') + size;
}

/** The facts of a field, as a list of terms. */
export function facts(rule, examples) {
  const rows = [['Who', who[rule.who]], ['Cache', ageOf(rule)], ['Cost', costOf(rule)]];
  if (rule.errors.length > 0) {
    rows.push(['Errors', rule.errors.map(code => `<a href="./errors.html#${anchor(`ErrorCode.${code}`)}"><code>${code}</code></a>`).join(' ')]);
  }

  if (examples.length > 0) {
    rows.push(['Examples', examples.map(({ name, address }) => `<a href="${address}">${html(name)}</a>`).join(', ')]);
  }

  return `<dl class="facts">${rows.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>`;
}
