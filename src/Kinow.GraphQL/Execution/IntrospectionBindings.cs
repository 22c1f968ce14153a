using System.Collections.Immutable;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>The code behind the introspection types (specification section 4.2).</summary>
internal static class IntrospectionBindings
{
    /// <summary>All introspection bindings of a schema, by type name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="showsDirectives">Whether descriptions of fields end with their directives.</param>
    public static Dictionary<string, ObjectBinding> For(Schema schema, bool showsDirectives) =>
        new ObjectBinding[] { OfSchema(), OfType(schema), OfField(showsDirectives), OfInputValue(), OfEnumValue(), OfDirective() }
            .ToDictionary(b => b.TypeName, StringComparer.Ordinal);

    private static DelegateBinding OfSchema() => new("__Schema")
    {
        Fields =
        {
            ["description"] = (s, _, _) => ((Schema)s).Description,
            ["types"] = (s, _, _) => ((Schema)s).Types,
            ["queryType"] = (s, _, _) => ((Schema)s).QueryType,
            ["mutationType"] = (s, _, _) => ((Schema)s).MutationType,
            ["subscriptionType"] = (s, _, _) => ((Schema)s).SubscriptionType,
            ["directives"] = (s, _, _) => ((Schema)s).Directives,
        },
    };

    private static DelegateBinding OfType(Schema schema) => new("__Type")
    {
        Fields =
        {
            ["kind"] = (t, _, _) => KindOf((GraphQLType)t),
            ["name"] = (t, _, _) => (t as NamedType)?.Name,
            ["description"] = (t, _, _) => (t as NamedType)?.Description,
            ["specifiedByURL"] = (t, _, _) => (t as ScalarType)?.SpecifiedByUrl,
            ["fields"] = (t, a, _) => t is FieldsType fields ? fields.Fields.Where(f => Shows(a, f.DeprecationReason)) : null,
            ["interfaces"] = (t, _, _) => t is FieldsType fields ? fields.Interfaces : null,
            ["possibleTypes"] = (t, _, _) => t is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)t) : null,
            ["enumValues"] = (t, a, _) => t is EnumType e ? e.Values.Where(v => Shows(a, v.DeprecationReason)) : null,
            ["inputFields"] = (t, a, _) => t is InputObjectType i ? i.Fields.Where(f => Shows(a, f.DeprecationReason)) : null,
            ["ofType"] = (t, _, _) => t is ListType list ? list.Item : (t as NonNullType)?.Inner,
            ["isOneOf"] = (t, _, _) => t is InputObjectType i ? i.IsOneOf : null,
        },
    };

    private static DelegateBinding OfField(bool showsDirectives) => new("__Field")
    {
        Fields =
        {
            ["name"] = (f, _, _) => ((OutputField)f).Name,
            ["description"] = (f, _, _) => showsDirectives ? FieldDescription.WithDirectives((OutputField)f) : ((OutputField)f).Description,
            ["args"] = (f, a, _) => Shown(((OutputField)f).Arguments, a),
            ["type"] = (f, _, _) => ((OutputField)f).Type,
            ["isDeprecated"] = (f, _, _) => ((OutputField)f).DeprecationReason is not null,
            ["deprecationReason"] = (f, _, _) => ((OutputField)f).DeprecationReason,
        },
    };

    private static DelegateBinding OfInputValue() => new("__InputValue")
    {
        Fields =
        {
            ["name"] = (v, _, _) => ((InputValue)v).Name,
            ["description"] = (v, _, _) => ((InputValue)v).Description,
            ["type"] = (v, _, _) => ((InputValue)v).Type,
            ["defaultValue"] = (v, _, _) => ((InputValue)v).DefaultText,
            ["isDeprecated"] = (v, _, _) => ((InputValue)v).DeprecationReason is not null,
            ["deprecationReason"] = (v, _, _) => ((InputValue)v).DeprecationReason,
        },
    };

    private static DelegateBinding OfEnumValue() => new("__EnumValue")
    {
        Fields =
        {
            ["name"] = (v, _, _) => ((EnumValue)v).Name,
            ["description"] = (v, _, _) => ((EnumValue)v).Description,
            ["isDeprecated"] = (v, _, _) => ((EnumValue)v).DeprecationReason is not null,
            ["deprecationReason"] = (v, _, _) => ((EnumValue)v).DeprecationReason,
        },
    };

    private static DelegateBinding OfDirective() => new("__Directive")
    {
        Fields =
        {
            ["name"] = (d, _, _) => ((DirectiveType)d).Name,
            ["description"] = (d, _, _) => ((DirectiveType)d).Description,
            ["isRepeatable"] = (d, _, _) => ((DirectiveType)d).IsRepeatable,
            ["locations"] = (d, _, _) => ((DirectiveType)d).Locations,
            ["args"] = (d, a, _) => Shown(((DirectiveType)d).Arguments, a),
        },
    };

    private static IEnumerable<InputValue> Shown(ImmutableArray<InputValue> values, InputValues? arguments) =>
        values.Where(v => Shows(arguments, v.DeprecationReason));

    private static bool Shows(InputValues? arguments, string? deprecationReason) => deprecationReason is null || arguments?[0] is true;

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
