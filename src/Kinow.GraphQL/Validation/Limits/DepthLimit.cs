using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits how deep fields are nested.</summary>
internal sealed class DepthLimit(int limit) : OperationMetricLimit
{
    protected override int Limit => limit;

    protected override string Code => ErrorCodes.DepthLimitExceeded;

    protected override SelectionMetric CreateMetric() => new Depth();

    protected override string Describe(int value) => $"The operation nests fields {value} levels deep; at most {limit} are allowed.";

    private sealed class Depth : SelectionMetric
    {
        protected override int Combine(int a, int b) => Math.Max(a, b);

        protected override int OfField(FieldNode field, int below) => Add(below, 1);
    }
}
