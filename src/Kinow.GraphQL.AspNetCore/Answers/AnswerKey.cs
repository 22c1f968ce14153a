using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>What an answer that callers share depends on, besides the moment.</summary>
/// <param name="plan">The operation as it was planned; another text of the same document is another one.</param>
/// <param name="variables">The variables as JSON, in canonical form.</param>
/// <param name="segment">What callers of one segment have in common.</param>
internal readonly struct AnswerKey(OperationPlan plan, ReadOnlyMemory<byte> variables, object segment) : IEquatable<AnswerKey>
{
    private readonly int hash = HashOf(plan, variables.Span, segment);

    private OperationPlan Plan { get; } = plan;

    private ReadOnlyMemory<byte> Variables { get; } = variables;

    private object Segment { get; } = segment;

    /// <summary>The key with variables of its own, for those of a request lie in memory that is used again.</summary>
    public AnswerKey Kept() => new(Plan, Variables.ToArray(), Segment);

    public bool Equals(AnswerKey other) =>
        hash == other.hash
        && ReferenceEquals(Plan, other.Plan)
        && Variables.Span.SequenceEqual(other.Variables.Span)
        && Segment.Equals(other.Segment);

    public override bool Equals(object? obj) => obj is AnswerKey other && Equals(other);

    public override int GetHashCode() => hash;

    // Seeded for the process, so that no caller finds variables that fall into one bucket.
    private static int HashOf(OperationPlan plan, ReadOnlySpan<byte> variables, object segment)
    {
        var code = default(HashCode);
        code.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(plan));
        code.AddBytes(variables);
        code.Add(segment);
        return code.ToHashCode();
    }
}
