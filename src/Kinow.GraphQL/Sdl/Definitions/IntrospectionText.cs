namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>The introspection types (specification section 4.2), in the order that introspection lists them.</summary>
internal static class IntrospectionText
{
    public const string Types = """"
        "What a server offers: its types, its directives and the types at which operations start."
        type __Schema {
          "What the schema is for, in Markdown."
          description: String
          "Every named type of the schema, those of introspection included."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start; null when the schema offers none."
          mutationType: __Type
          "Where subscriptions start; null when the schema offers none."
          subscriptionType: __Type
          "Every directive that documents may use or that the schema itself uses."
          directives: [__Directive!]!
        }

        "A type of the schema, or a list or non-null wrapper around one. `kind` tells which of the other fields have a value."
        type __Type {
          "Which kind of type this is."
          kind: __TypeKind!
          "The name; null for wrappers."
          name: String
          "What the type stands for, in Markdown."
          description: String
          "Where the values of a scalar are specified."
          specifiedByURL: String
          "The fields of an object or interface; null for all other kinds."
          fields(
            "Whether deprecated fields are listed too."
            includeDeprecated: Boolean! = false
          ): [__Field!]
          "The interfaces that an object or interface implements; null for all other kinds."
          interfaces: [__Type!]
          "The objects that a value of an interface or union may be; null for all other kinds."
          possibleTypes: [__Type!]
          "The values of an enum; null for all other kinds."
          enumValues(
            "Whether deprecated values are listed too."
            includeDeprecated: Boolean! = false
          ): [__EnumValue!]
          "The fields of an input object; null for all other kinds."
          inputFields(
            "Whether deprecated fields are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]
          "The type inside a list or non-null wrapper; null for all other kinds."
          ofType: __Type
          "Whether exactly one field of an input object must be given; null for all other kinds."
          isOneOf: Boolean
        }

        "What a `__Type` is."
        enum __TypeKind {
          "A scalar; it may have `specifiedByURL`."
          SCALAR
          "An object; it has `fields` and `interfaces`."
          OBJECT
          "An interface; it has `fields`, `interfaces` and `possibleTypes`."
          INTERFACE
          "A union; it has `possibleTypes`."
          UNION
          "An enum; it has `enumValues`."
          ENUM
          "An input object; it has `inputFields` and `isOneOf`."
          INPUT_OBJECT
          "A list; it has `ofType`."
          LIST
          "A wrapper that refuses null; it has `ofType`."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          "The name, unique within its type."
          name: String!
          "What the field gives, in Markdown."
          description: String
          "The arguments that the field takes."
          args(
            "Whether deprecated arguments are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]!
          "The type of the values."
          type: __Type!
          "Whether the field should no longer be used."
          isDeprecated: Boolean!
          "Why the field should no longer be used; null when it is not deprecated."
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          "The name, unique among its siblings."
          name: String!
          "What the value means, in Markdown."
          description: String
          "The type that a given value must have."
          type: __Type!
          "The value used when none is given, written as a GraphQL literal; null when there is none."
          defaultValue: String
          "Whether the value should no longer be given."
          isDeprecated: Boolean!
          "Why the value should no longer be given; null when it is not deprecated."
          deprecationReason: String
        }

        "One of the values of an enum."
        type __EnumValue {
          "The name, which is also how the value is written in JSON."
          name: String!
          "What the value means, in Markdown."
          description: String
          "Whether the value should no longer be used."
          isDeprecated: Boolean!
          "Why the value should no longer be used; null when it is not deprecated."
          deprecationReason: String
        }

        "A directive: an annotation that changes how a part of a document or schema is treated."
        type __Directive {
          "The name without `@`."
          name: String!
          "What the directive does, in Markdown."
          description: String
          "Whether the directive may stand several times at one place."
          isRepeatable: Boolean!
          "Where the directive may stand."
          locations: [__DirectiveLocation!]!
          "The arguments that the directive takes."
          args(
            "Whether deprecated arguments are listed too."
            includeDeprecated: Boolean! = false
          ): [__InputValue!]!
        }

        "A place where a directive may stand."
        enum __DirectiveLocation {
          "On a query."
          QUERY
          "On a mutation."
          MUTATION
          "On a subscription."
          SUBSCRIPTION
          "On a selected field."
          FIELD
          "On the definition of a fragment."
          FRAGMENT_DEFINITION
          "On the use of a named fragment."
          FRAGMENT_SPREAD
          "On an inline fragment."
          INLINE_FRAGMENT
          "On the definition of a variable."
          VARIABLE_DEFINITION
          "On a schema."
          SCHEMA
          "On a scalar."
          SCALAR
          "On an object type."
          OBJECT
          "On a field of an object or interface."
          FIELD_DEFINITION
          "On an argument of a field or directive."
          ARGUMENT_DEFINITION
          "On an interface."
          INTERFACE
          "On a union."
          UNION
          "On an enum."
          ENUM
          "On a value of an enum."
          ENUM_VALUE
          "On an input object."
          INPUT_OBJECT
          "On a field of an input object."
          INPUT_FIELD_DEFINITION
        }
        """";
}
