using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// Directives that are not repeatable stand once at a place; a type and its extensions are one place (specification section 3.13).
/// </summary>
internal sealed class UniqueDirectivesPerLocation : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var place in context.Sites.GroupBy(s => Place(s.Owner)))
        {
            var first = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
            foreach (var directive in place.SelectMany(s => s.Directives))
            {
                var name = directive.Name.Value;
                if (context.Index.FindDirective(name) is { Repeatable: false } && !first.TryAdd(name, directive))
                {
                    context.Report($"The directive \"@{name}\" can only be used once at this location.", first[name], directive);
                }
            }
        }
    }

    private static object Place(SyntaxNode owner) => owner switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => SyntaxKind.SchemaDefinition,
        TypeDefinitionNode n => n.Name.Value,
        TypeExtensionNode n => n.Name.Value,
        _ => owner,
    };
}
