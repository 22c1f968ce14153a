using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Which interfaces and unions values can have.</summary>
internal static class Abstracts
{
    /// <summary>Whether a field has the type; what only names common fields never needs to be told apart.</summary>
    public static bool IsReturned(Schema schema, CompositeType type) =>
        schema.Types.OfType<FieldsType>().Any(t => t.Fields.Any(f => f.Type.Named == type));
}
