using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>An object value has each field once (specification section 5.6.3).</summary>
internal sealed class UniqueInputFieldNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var site in context.Sites)
        {
            if (site.Owner is InputValueDefinitionNode { DefaultValue: { } value }) Check(context, value);
            foreach (var argument in site.Directives.SelectMany(d => d.Arguments))
            {
                Check(context, argument.Value);
            }
        }
    }

    private static void Check(SchemaRuleContext context, ValueNode value)
    {
        if (value is ObjectValueNode map)
        {
            UniqueNames.Check(context, map.Fields.Select(f => f.Name), name => $"There can be only one input field named \"{name}\".");
        }

        foreach (var inner in value is ListValueNode list ? list.Values : (value as ObjectValueNode)?.Fields.Select(f => f.Value) ?? [])
        {
            Check(context, inner);
        }
    }
}
