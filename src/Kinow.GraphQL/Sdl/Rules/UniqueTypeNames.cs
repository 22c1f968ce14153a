using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>No two types have the same name (specification section 3.3).</summary>
internal sealed class UniqueTypeNames : SchemaRule
{
    public override void Check(SchemaRuleContext context) => UniqueNames.Check(
        context,
        context.Index.Definitions.OfType<TypeDefinitionNode>().Select(t => t.Name),
        name => $"There can be only one type named \"{name}\".");
}
