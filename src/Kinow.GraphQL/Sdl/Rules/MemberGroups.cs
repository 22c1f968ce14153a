using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Groups definitions and extensions by the type they belong to, even when that is not defined.</summary>
internal static class MemberGroups
{
    public static IEnumerable<(string Type, IEnumerable<DefinitionMembers> Nodes)> ByType(SchemaRuleContext context) =>
        context.Index.Definitions
            .Where(d => Name(d) is not null)
            .GroupBy(d => Name(d)!, d => new DefinitionMembers(d), StringComparer.Ordinal)
            .Select(g => (g.Key, (IEnumerable<DefinitionMembers>)g));

    private static string? Name(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode n => n.Name.Value,
        TypeExtensionNode n => n.Name.Value,
        _ => null,
    };
}
