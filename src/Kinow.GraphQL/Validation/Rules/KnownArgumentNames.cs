using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Arguments exist on their field or directive (specification section 5.4.1).</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(KnownArgumentNames);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterFieldArgument.Add(CheckField);
        on.EnterDirective.Add((directive, _) => CheckDirective(directive));
    }

    private void CheckField(ArgumentNode argument)
    {
        var name = argument.Name.Value;
        if (Types.Field is not { } field || Types.ParentType is not { } parent || field.FindArgument(name) is not null) return;
        var suggestion = Context.Suggest(name, field.Arguments.Select(a => a.Name));
        Report($"Unknown argument \"{name}\" on field \"{parent.Name}.{field.Name}\".{suggestion}", argument);
    }

    private void CheckDirective(DirectiveNode directive)
    {
        if (Context.Directives.Find(directive.Name.Value) is not { } shape) return;
        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (shape.Arguments.Contains(name)) continue;
            var suggestion = Context.Suggest(name, shape.Arguments);
            Report($"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\".{suggestion}", argument);
        }
    }
}
