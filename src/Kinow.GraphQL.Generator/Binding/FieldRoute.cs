namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Where the value of a field comes from.</summary>
internal enum FieldRoute
{
    Property,
    Computed,
    Batch,
    Stream,
}
