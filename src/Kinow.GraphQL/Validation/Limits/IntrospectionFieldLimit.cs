using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits how often an operation starts an introspection.</summary>
internal sealed class IntrospectionFieldLimit(int limit) : OperationMetricLimit
{
    protected override int Limit => limit;

    protected override string Code => ErrorCodes.IntrospectionLimitExceeded;

    protected override SelectionMetric CreateMetric() => new IntrospectionFields();

    protected override string Describe(int value) => $"The operation has {value} introspection fields; at most {limit} are allowed.";

    private sealed class IntrospectionFields : SelectionMetric
    {
        protected override int OfField(FieldNode field, int below) => Add(below, IntrospectionNames.IsRoot(field) ? 1 : 0);
    }
}
