// Validation errors in document order, each with the name of the rule that found it.
import { specifiedRules, validate } from 'graphql';

const ruleName = (rule) => rule.name.replace(/Rule$/, '');

export const plainError = (error) => ({ message: error.message, locations: error.locations ?? [] });

export function validationErrors(schema, document) {
  const names = new Map();
  const rules = specifiedRules.map((rule) => (context) => {
    const view = Object.create(context);
    view.reportError = (error) => {
      names.set(error, ruleName(rule));
      context.reportError(error);
    };
    return rule(view);
  });
  return validate(schema, document, rules).map((error) => ({ rule: names.get(error) ?? 'ErrorLimit', ...plainError(error) }));
}
