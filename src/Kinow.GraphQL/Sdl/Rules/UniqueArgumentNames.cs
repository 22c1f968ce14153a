namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>An applied directive has each argument once (specification section 5.4.2).</summary>
internal sealed class UniqueArgumentNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Sites.SelectMany(s => s.Directives))
        {
            UniqueNames.CheckGroups(
                context, directive.Arguments.Select(a => a.Name), name => $"There can be only one argument named \"{name}\".");
        }
    }
}
