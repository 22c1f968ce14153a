// Addresses inside the reference.
import { getNamedType, isListType, isNonNullType } from 'graphql';
import { html } from './markdown.mjs';

/** The anchor of a type, a field or an enum value, by its coordinate. */
export const anchor = coordinate => coordinate.replace('.', '-').toLowerCase();

/** Makes links to the places of a contract. */
export function linksOf(contract) {
  const toType = name => (contract.fileOf.has(name) ? `./${contract.fileOf.get(name)}.md#${anchor(name)}` : undefined);
  const toField = coordinate => `./${contract.declared.get(coordinate).file}.md#${anchor(coordinate)}`;
  const asHtml = address => address.replace('.md', '.html');

  // A type with its lists and exclamation marks, its name a link.
  const typeHtml = type => {
    if (isNonNullType(type)) return `${typeHtml(type.ofType)}!`;
    if (isListType(type)) return `[${typeHtml(type.ofType)}]`;
    const address = toType(getNamedType(type).name);
    return address ? `<a href="${asHtml(address)}">${html(type.name)}</a>` : html(type.name);
  };
  return { toType, toField, typeHtml, asHtml };
}
