using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>No two arguments of a field or directive have the same name (specification sections 3.6.1 and 3.13).</summary>
internal sealed class UniqueArgumentDefinitionNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Index.Directives)
        {
            Check(context, directive.Arguments, "@" + directive.Name.Value);
        }

        foreach (var (type, nodes) in MemberGroups.ByType(context))
        {
            foreach (var field in nodes.SelectMany(n => n.Fields))
            {
                Check(context, field.Arguments, $"{type}.{field.Name.Value}");
            }
        }
    }

    private static void Check(SchemaRuleContext context, IEnumerable<InputValueDefinitionNode> arguments, string parent) =>
        UniqueNames.CheckGroups(
            context, arguments.Select(a => a.Name), name => $"Argument \"{parent}({name}:)\" can only be defined once.");
}
