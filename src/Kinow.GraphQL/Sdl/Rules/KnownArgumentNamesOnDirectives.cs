using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Arguments of applied directives are defined (specification section 5.4.1).</summary>
internal sealed class KnownArgumentNamesOnDirectives : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Sites.SelectMany(s => s.Directives))
        {
            if (context.Index.FindDirective(directive.Name.Value) is not { } definition) continue;
            var known = definition.Arguments.Select(a => a.Name.Value).ToList();
            foreach (var argument in directive.Arguments.Where(a => !known.Contains(a.Name.Value)))
            {
                var question = Suggestions.DidYouMean(argument.Name.Value, known);
                context.Report($"Unknown argument \"{argument.Name.Value}\" on directive \"@{directive.Name.Value}\".{question}", argument);
            }
        }
    }
}
