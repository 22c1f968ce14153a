using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>No two directives have the same name (specification section 3.3).</summary>
internal sealed class UniqueDirectiveNames : SchemaRule
{
    public override void Check(SchemaRuleContext context) => UniqueNames.Check(
        context,
        context.Index.Definitions.OfType<DirectiveDefinitionNode>().Select(t => t.Name),
        name => $"There can be only one directive named \"@{name}\".");
}
