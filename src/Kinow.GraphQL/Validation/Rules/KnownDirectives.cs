using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand where they may (specification sections 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(KnownDirectives);

    public override void Subscribe(RuleListeners on) => on.EnterDirective.Add(Check);

    private void Check(DirectiveNode directive, string location)
    {
        var name = directive.Name.Value;
        if (Context.Directives.Find(name) is not { } shape) Report($"Unknown directive \"@{name}\".", directive);
        else if (!shape.Locations.Contains(location)) Report($"Directive \"@{name}\" may not be used on {location}.", directive);
    }
}
