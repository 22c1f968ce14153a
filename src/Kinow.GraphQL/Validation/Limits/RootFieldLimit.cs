using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits the fields at the root of an operation.</summary>
internal sealed class RootFieldLimit(int limit) : OperationMetricLimit
{
    protected override int Limit => limit;

    protected override string Code => ErrorCodes.RootFieldLimitExceeded;

    protected override SelectionMetric CreateMetric() => new RootFields();

    protected override string Describe(int value) => $"The operation has {value} root fields; at most {limit} are allowed.";

    private sealed class RootFields : SelectionMetric
    {
        protected override bool EntersFields => false;

        protected override int OfField(FieldNode field, int below) => 1;
    }
}
