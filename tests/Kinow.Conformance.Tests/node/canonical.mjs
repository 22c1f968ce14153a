// One text for a coerced value, whatever the language that holds it.
const bits = new DataView(new ArrayBuffer(8));

function number(value) {
  bits.setFloat64(0, value === 0 ? 0 : value);
  return 'n' + bits.getBigUint64(0).toString(16);
}

export function canonical(value) {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return 's' + value.length + ':' + value;
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  const names = Object.keys(value).filter((name) => value[name] !== undefined).sort();
  return '{' + names.map((name) => name + '=' + canonical(value[name])).join(',') + '}';
}
