using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>A limit on a number computed for each operation, fragments followed.</summary>
internal abstract class OperationMetricLimit : LimitCheck
{
    /// <summary>The greatest number allowed.</summary>
    protected abstract int Limit { get; }

    protected abstract string Code { get; }

    public override LimitError? Find(DocumentOutline outline)
    {
        var metric = CreateMetric();
        metric.Prepare(outline);
        foreach (var operation in outline.Operations)
        {
            var value = OfOperation(operation, metric.Of(operation.SelectionSet));
            if (value > Limit) return new LimitError(Describe(value), Code, outline.Locate(operation));
        }

        return null;
    }

    protected abstract SelectionMetric CreateMetric();

    /// <summary>The message about an excess.</summary>
    protected abstract string Describe(int value);

    /// <summary>Completes the number of an operation by what stands outside its selection set.</summary>
    protected virtual int OfOperation(OperationDefinitionNode operation, int value) => value;
}
