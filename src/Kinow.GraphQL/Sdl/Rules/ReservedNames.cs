using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Names that begin with two underscores belong to introspection (specification section 4.1, "Reserved Names").</summary>
internal sealed class ReservedNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Index.Directives)
        {
            Check(context, directive.Name, directive);
            CheckAll(context, directive.Arguments);
        }

        foreach (var type in context.Index.MergedTypes)
        {
            Check(context, type.Definition.Name, type.Definition);
            foreach (var field in type.Fields)
            {
                Check(context, field.Name, field);
                CheckAll(context, field.Arguments);
            }

            foreach (var value in type.Values)
            {
                Check(context, value.Name, value);
            }

            CheckAll(context, type.InputFields);
        }
    }

    private static void CheckAll(SchemaRuleContext context, IEnumerable<InputValueDefinitionNode> inputs)
    {
        foreach (var input in inputs)
        {
            Check(context, input.Name, input);
        }
    }

    private static void Check(SchemaRuleContext context, NameNode name, SyntaxNode owner)
    {
        if (name.Value.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report($"Name \"{name.Value}\" must not begin with \"__\", which is reserved by GraphQL introspection.", owner);
        }
    }
}
