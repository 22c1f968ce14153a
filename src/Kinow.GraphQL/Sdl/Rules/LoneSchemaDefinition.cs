using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>A schema is defined at most once (specification section 3.3).</summary>
internal sealed class LoneSchemaDefinition : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var schema in context.Index.Definitions.OfType<SchemaDefinitionNode>().Skip(1))
        {
            context.Report("Must provide only one schema definition.", schema);
        }
    }
}
