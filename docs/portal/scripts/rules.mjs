// What the directives say of each field, as the server reads them (src/Kinow.GraphQL/Planning/FieldPolicies.cs): a field's own
// directive, else that of its type; ages and scopes are those of the field above where neither says one.
import { getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType } from 'graphql';

const scopes = ['PUBLIC', 'SEGMENT', 'PRIVATE'];
const sessions = ['NONE', 'ANONYMOUS', 'USER'];

/** The rules of all fields, by coordinate. */
export function rulesOf(types, declared) {
  const rules = new Map();
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const own = declared.get(coordinate);
      if (!own) throw new Error(`No file of schema/ declares ${coordinate}.`);
      rules.set(coordinate, ruleOf(type, field, own, declared));
    }
  }

  addWho(types, rules);
  addAges(types, rules);
  return rules;
}

function ruleOf(type, field, own, declared) {
  const named = getNamedType(field.type);
  const typeMarks = declared.get(named.name)?.directives ?? [];
  const cost = find(own.directives, 'cost') ?? find(typeMarks, 'cost');
  const size = find(own.directives, 'listSize');
  const ownCache = find(own.directives, 'cacheControl');
  const typeCache = find(typeMarks, 'cacheControl');
  return {
    session: value(find(own.directives, 'auth') ?? find(declared.get(type.name)?.directives ?? [], 'auth'), 'session'),
    maxAge: value(ownCache, 'maxAge') ?? value(typeCache, 'maxAge'),
    scope: value(ownCache, 'scope') ?? value(typeCache, 'scope'),
    weight: value(cost, 'weight') ?? (isLeafType(named) ? 0 : 1),
    sizedBy: value(size, 'slicingArguments') ?? [],
    assumedSize: value(size, 'assumedSize'),
    argumentCosts: field.args
      .map(argument => ({ argument: argument.name, cost: find(own.arguments.get(argument.name) ?? [], 'cost') }))
      .filter(({ cost }) => cost)
      .map(({ argument, cost }) => ({ argument, weight: value(cost, 'weight'), measure: value(cost, 'measure') })),
    errors: value(find(own.directives, 'errors'), 'codes') ?? [],
  };
}

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
