using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Generator.Templates;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>The contract with all its bindings.</summary>
internal sealed record BoundContract(
    ContractClass Class, TemplateExpansion Expansion, Schema Schema, TypeTable Types, ImmutableArray<BoundObject> Objects)
{
    /// <summary>The root types that the generator makes a C# type for.</summary>
    public IEnumerable<ObjectType> GeneratedRoots => Roots.Where(r => Types.Find(r) is null);

    /// <summary>The query and mutation types.</summary>
    public IEnumerable<ObjectType> Roots => new[] { Schema.QueryType, Schema.MutationType }.OfType<ObjectType>();

    public FieldTemplate? TemplateOf(BoundField field) => Expansion.Uses.GetValueOrDefault(field.Field.ToString());
}
