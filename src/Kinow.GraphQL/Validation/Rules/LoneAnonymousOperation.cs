using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>An operation without name is the only one (specification section 5.2.3.1).</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private int count;

    protected override string Name => nameof(LoneAnonymousOperation);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterDocument.Add(document => count = document.Definitions.Count(d => d is OperationDefinitionNode));
        on.EnterOperation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is null && count > 1) Report("This anonymous operation must be the only defined operation.", operation);
    }
}
