using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>An argument is given once (specification section 5.4.2).</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(UniqueArgumentNames);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterField.Add(field => Check(field.Arguments));
        on.EnterDirective.Add((directive, _) => Check(directive.Arguments));
    }

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var group in arguments.GroupBy(a => a.Name.Value, a => a.Name))
        {
            if (group.Skip(1).Any()) Report($"There can be only one argument named \"{group.Key}\".", [.. group]);
        }
    }
}
