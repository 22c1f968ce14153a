using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// Types implement interfaces alone, each once, not themselves, and also those that these implement (specification sections 3.6 and 3.7).
/// </summary>
internal sealed class ImplementedInterfaces : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Index.MergedTypes)
        {
            foreach (var declared in type.Interfaces.GroupBy(i => i.Name.Value, StringComparer.Ordinal))
            {
                Check(context, type, declared.Key, [.. declared]);
            }
        }
    }

    /// <summary>The interfaces that a type correctly declares.</summary>
    public static IEnumerable<MergedDefinition> Of(SchemaRuleContext context, MergedDefinition type) =>
        type.Interfaces.Select(i => i.Name.Value)
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != type.Name && context.Index.FindType(name) is InterfaceTypeDefinitionNode)
            .Select(name => context.Merged(name)!.Value);

    private static void Check(SchemaRuleContext context, MergedDefinition type, string name, NamedTypeNode[] nodes)
    {
        if (context.Index.FindType(name) is not InterfaceTypeDefinitionNode)
        {
            ReportEach($"Type {type.Name} must only implement Interface types, it cannot implement {name}.", nodes);
            return;
        }

        if (name == type.Name)
        {
            ReportEach($"Type {name} cannot implement itself because it would create a circular reference.", nodes);
            return;
        }

        ReportEach($"Type {type.Name} can only implement {name} once.", nodes.Skip(1));
        CheckTransitive(context, type, context.Merged(name)!.Value, nodes);

        void ReportEach(string message, IEnumerable<NamedTypeNode> repeated)
        {
            foreach (var _ in repeated)
            {
                context.Report(message, nodes);
            }
        }
    }

    private static void CheckTransitive(
        SchemaRuleContext context, MergedDefinition type, MergedDefinition implemented, NamedTypeNode[] nodes)
    {
        foreach (var inherited in implemented.Interfaces.GroupBy(i => i.Name.Value, StringComparer.Ordinal))
        {
            if (type.Interfaces.All(i => i.Name.Value != inherited.Key))
            {
                context.Report(
                    inherited.Key == type.Name
                        ? $"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference."
                        : $"Type {type.Name} must implement {inherited.Key} because it is implemented by {implemented.Name}.",
                    [.. inherited, .. nodes]);
            }
        }
    }
}
