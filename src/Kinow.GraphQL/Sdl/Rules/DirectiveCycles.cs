using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// No directive is applied within its own definition, nor within the types of its arguments (specification section 3.13).
/// </summary>
internal sealed class DirectiveCycles : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Index.Directives)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var pending = new Queue<DirectiveDefinitionNode>([directive]);
            while (pending.TryDequeue(out var current))
            {
                foreach (var applied in current.Arguments.SelectMany(a => Applied(context, a, [])))
                {
                    if (applied.Name.Value == directive.Name.Value)
                    {
                        context.Report($"Directive \"@{directive.Name.Value}\" must not refer to itself.", directive, applied);
                        pending.Clear();
                        break;
                    }

                    if (seen.Add(applied.Name.Value) && context.Index.FindDirective(applied.Name.Value) is { } next) pending.Enqueue(next);
                }
            }
        }
    }

    private static IEnumerable<DirectiveNode> Applied(SchemaRuleContext context, InputValueDefinitionNode input, HashSet<string> types)
    {
        var directives = input.Directives.AsEnumerable();
        return context.Merged(TypeReferences.Name(input.Type).Name.Value) is { } type && types.Add(type.Name)
            ?
            [
                .. directives,
                .. type.Directives,
                .. type.Values.SelectMany(v => v.Directives),
                .. type.InputFields.SelectMany(f => Applied(context, f, types)),
            ]
            : directives;
    }
}
