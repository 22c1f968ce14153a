namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Applied directives are defined, and for that location (specification section 3.13).</summary>
internal sealed class KnownDirectives : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var site in context.Sites)
        {
            foreach (var directive in site.Directives)
            {
                var definition = context.Index.FindDirective(directive.Name.Value);
                if (definition is null)
                {
                    context.Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
                }
                else if (definition.Locations.All(l => l.Value != site.Location))
                {
                    context.Report($"Directive \"@{directive.Name.Value}\" may not be used on {site.Location}.", directive);
                }
            }
        }
    }
}
