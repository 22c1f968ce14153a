using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>There is a query root, and all roots are distinct object types (specification section 3.3.1).</summary>
internal sealed class RootTypes : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        var index = context.Index;
        if (index.RootName(OperationKind.Query) is null)
        {
            context.Report("Query root type must be provided.", index.Schema is { } schema ? [schema] : []);
        }

        CheckKind(context, OperationKind.Query, "Query root type must be Object type");
        CheckKind(context, OperationKind.Mutation, "Mutation root type must be Object type if provided");
        CheckKind(context, OperationKind.Subscription, "Subscription root type must be Object type if provided");
        CheckDistinct(context);
    }

    private static void CheckKind(SchemaRuleContext context, OperationKind operation, string message)
    {
        if (context.Index.RootName(operation) is not { } name || context.Index.FindType(name) is null or ObjectTypeDefinitionNode) return;
        SyntaxNode? node = context.Index.OperationTypes.FirstOrDefault(o => o.Operation == operation)?.Type
            ?? (SyntaxNode?)context.Index.FindDeclared(name);
        context.Report($"{message}, it cannot be {name}.", node is null ? [] : [node]);
    }

    private static void CheckDistinct(SchemaRuleContext context)
    {
        var groups = context.Index.OperationTypes.GroupBy(o => o.Type.Name.Value, StringComparer.Ordinal);
        foreach (var group in groups.Where(g => g.Skip(1).Any()))
        {
            context.Report(
                $"All root types must be different, \"{group.Key}\" type is used as {string.Join(" and ", group.Select(o => OperationKeyword.Of(o.Operation)))} root types.",
                group.Select(o => o.Type));
        }
    }
}
