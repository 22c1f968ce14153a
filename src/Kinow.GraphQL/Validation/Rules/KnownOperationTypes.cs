using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>The schema offers the kind of operation (specification section 5.2.1.1).</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(KnownOperationTypes);

    public override void Subscribe(RuleListeners on) => on.EnterOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Operation) is not null) return;
        Report($"The {OperationKeyword.Of(operation.Operation)} operation is not supported by the schema.", operation);
    }
}
