using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Builds a schema from indexed definitions.</summary>
internal sealed class SchemaAssembly(DefinitionIndex index, SchemaOptions options)
{
    private readonly TypeFactory factory = new(index, options);

    /// <summary>Makes the schema; defaults that do not fit their type are reported and left out.</summary>
    /// <exception cref="SchemaException">A type is unknown or of the wrong kind, or there is no query type.</exception>
    public Schema Assemble(Action<string, SyntaxNode> report)
    {
        var declared = index.Types.Select(t => factory.Named(t.Name.Value)).ToList();
        var introspection = factory.Named("__Schema");
        var directives = index.Directives
            .Concat(BuiltInDefinitions.Directives.Where(b => index.Directives.All(d => d.Name.Value != b.Name.Value)))
            .Select(factory.Directive)
            .ToList();
        factory.FillAll();

        var defaults = new DefaultValues(report);
        foreach (var value in factory.InputValues)
        {
            defaults.Set(value);
        }

        var collector = new TypeCollector(declared);
        declared.ForEach(collector.AddDeclared);
        foreach (var argument in directives.SelectMany(d => d.Arguments))
        {
            collector.AddUsed(argument.Type);
        }

        collector.AddUsed(introspection);
        return new Schema(collector.Types, [.. directives])
        {
            Description = index.Schema?.Description?.Value,
            AppliedDirectives = [.. (index.Schema?.Directives ?? []).Concat(index.SchemaExtensions.SelectMany(e => e.Directives))],
            QueryType = Root(OperationKind.Query) ?? throw new SchemaException("Query root type must be provided."),
            MutationType = Root(OperationKind.Mutation),
            SubscriptionType = Root(OperationKind.Subscription),
        };
    }

    private ObjectType? Root(OperationKind operation) => index.RootName(operation) is not { } name ? null
        : factory.Named(name) as ObjectType ?? throw new SchemaException($"The root type \"{name}\" is not an object type.");
}
