using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits the fields with an alias.</summary>
internal sealed class AliasLimit(int limit) : OperationMetricLimit
{
    protected override int Limit => limit;

    protected override string Code => ErrorCodes.AliasLimitExceeded;

    protected override SelectionMetric CreateMetric() => new Aliases();

    protected override string Describe(int value) => $"The operation has {value} aliases; at most {limit} are allowed.";

    private sealed class Aliases : SelectionMetric
    {
        protected override int OfField(FieldNode field, int below) => Add(below, field.Alias is null ? 0 : 1);
    }
}
