using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Required arguments are given (specification section 5.4.3).</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(ProvidedRequiredArguments);

    public override void Subscribe(RuleListeners on)
    {
        on.LeaveField.Add(CheckField);
        on.LeaveDirective.Add(CheckDirective);
    }

    private void CheckField(FieldNode node)
    {
        if (Types.Field is not { } field) return;
        foreach (var argument in field.Arguments)
        {
            if (!argument.IsRequired || node.Arguments.Any(a => a.Name.Value == argument.Name)) continue;
            Report(
                $"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                node);
        }
    }

    private void CheckDirective(DirectiveNode node)
    {
        if (Context.Directives.Find(node.Name.Value) is not { } shape) return;
        foreach (var (name, type) in shape.Required)
        {
            if (node.Arguments.Any(a => a.Name.Value == name)) continue;
            Report($"Directive \"@{node.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.", node);
        }
    }
}
