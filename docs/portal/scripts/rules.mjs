// What the directives say of each field. Which of them hold is what the engine reads: schema/approved/field-directives.json. Ages and scopes are
// those of the field above where neither says one.
import { getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType, parse } from 'graphql';

const scopes = ['PUBLIC', 'SEGMENT', 'PRIVATE'];
const sessions = ['NONE', 'ANONYMOUS', 'USER'];

/** The rules of all fields, by coordinate. `holding` are the directives of each, by coordinate too. */
export function rulesOf(types, holding) {
  const rules = new Map();
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (!holding[coordinate]) throw new Error(`Nothing is known of ${coordinate}: approve the contract first.`);
      rules.set(coordinate, ruleOf(field, holding[coordinate]));
    }
  }

  addWho(types, rules);
  addAges(types, rules);
  return rules;
}

function ruleOf(field, { directives, arguments: costs = {} }) {
  const marks = parsed(directives.join(' '));
  const [cost, size, cache] = ['cost', 'listSize', 'cacheControl'].map(name => find(marks, name));
  return {
    session: value(find(marks, 'auth'), 'session'),
    maxAge: value(cache, 'maxAge'),
    scope: value(cache, 'scope'),
    weight: value(cost, 'weight') ?? (isLeafType(getNamedType(field.type)) ? 0 : 1),
    sizedBy: value(size, 'slicingArguments') ?? [],
    assumedSize: value(size, 'assumedSize'),
    argumentCosts: Object.entries(costs).map(([argument, text]) => {
      const [mark] = parsed(text);
      return { argument, weight: value(mark, 'weight'), measure: value(mark, 'measure') };
    }),
    errors: value(find(marks, 'errors'), 'codes') ?? [],
  };
}

const parsed = directives => parse(`scalar Marked ${directives}`, { noLocation: true }).definitions[0].directives;

// Who gets as far as a field: a type that is only reached through fields that need a session needs one itself.
function addWho(types, rules) {
  const reached = spread(types, ['Query', 'Mutation'], 0, (coordinate, named, level) =>
    Math.max(level, named.name === 'User' ? 2 : 0, sessions.indexOf(rules.get(coordinate).session ?? 'NONE')), Math.min);
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const rule = rules.get(`${type.name}.${field.name}`);
      rule.who = sessions[Math.max(reached.get(type.name) ?? 0, sessions.indexOf(rule.session ?? 'NONE'))];
    }
  }
}

// The longest age that a field can have over all ways to it, and the scope that goes with it.
function addAges(types, rules) {
  const next = (coordinate, _, above) => {
    const { maxAge, scope } = rules.get(coordinate);
    return { maxAge: maxAge ?? above.maxAge, scope: Math.max(above.scope, scopes.indexOf(scope ?? 'PUBLIC')) };
  };
  const longest = (a, b) => (b.maxAge > a.maxAge || (b.maxAge === a.maxAge && b.scope < a.scope) ? b : a);
  const reached = spread(types, ['Query'], { maxAge: 0, scope: 0 }, next, longest);
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const rule = rules.get(`${type.name}.${field.name}`);
      const above = reached.get(type.name) ?? { maxAge: 0, scope: 2 };
      const here = next(`${type.name}.${field.name}`, undefined, above);
      rule.age = type.name === 'Mutation' || here.maxAge === 0 ? { seconds: 0, scope: 'PRIVATE' } : { seconds: here.maxAge, scope: scopes[here.scope] };
      rule.ageIsOwn = rule.maxAge !== undefined;
    }
  }
}

// Carries a value from the roots along all fields until nothing changes.
function spread(types, roots, start, next, join) {
  const byName = new Map(types.map(type => [type.name, type]));
  const implementers = name => types.filter(type => isObjectType(type) && type.getInterfaces().some(one => one.name === name));
  const values = new Map(roots.map(root => [root, start]));
  const queue = [...roots];
  while (queue.length > 0) {
    const type = byName.get(queue.shift());
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!byName.has(named.name) && !isUnionType(named)) continue;
      const value = next(`${type.name}.${field.name}`, named, values.get(type.name));
      for (const target of isUnionType(named) ? named.getTypes() : [named, ...(isInterfaceType(named) ? implementers(named.name) : [])]) {
        const joined = values.has(target.name) ? join(values.get(target.name), value) : value;
        if (JSON.stringify(joined) === JSON.stringify(values.get(target.name))) continue;
        values.set(target.name, joined);
        queue.push(target.name);
      }
    }
  }

  return values;
}

const find = (directives, name) => directives.find(directive => directive.name.value === name);

/** The value of a directive's argument; undefined where it is not given. */
export function value(directive, name) {
  const node = directive?.arguments.find(argument => argument.name.value === name)?.value;
  return node && plain(node);
}

function plain(node) {
  if (node.kind === 'ListValue') return node.values.map(plain);
  return node.kind === 'IntValue' || node.kind === 'FloatValue' ? Number(node.value) : node.value;
}
