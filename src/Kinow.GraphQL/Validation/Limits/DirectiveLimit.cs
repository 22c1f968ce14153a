using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits the directives, wherever they are applied.</summary>
internal sealed class DirectiveLimit(int limit) : OperationMetricLimit
{
    protected override int Limit => limit;

    protected override string Code => ErrorCodes.DirectiveLimitExceeded;

    protected override SelectionMetric CreateMetric() => new Directives();

    protected override string Describe(int value) => $"The operation has {value} directives; at most {limit} are allowed.";

    protected override int OfOperation(OperationDefinitionNode operation, int value) =>
        SelectionMetric.Add(value, operation.Directives.Length + operation.VariableDefinitions.Sum(v => v.Directives.Length));

    private sealed class Directives : SelectionMetric
    {
        protected override int OfField(FieldNode field, int below) => Add(below, field.Directives.Length);

        protected override int OfInline(InlineFragmentNode inline, int below) => Add(below, inline.Directives.Length);

        protected override int OfSpread(FragmentSpreadNode spread, int below) => Add(below, spread.Directives.Length);

        protected override int OfFragment(FragmentDefinitionNode fragment, int below) => Add(below, fragment.Directives.Length);
    }
}
