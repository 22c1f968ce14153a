using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>A field resolved for many parents at once: all parents of one level of one request.</summary>
public abstract class BatchNode
{
    private Exception?[]? errors;

    private protected BatchNode(FieldPlan field) => Field = field;

    /// <summary>The planned field.</summary>
    public FieldPlan Field { get; }

    /// <summary>What the binding made of the arguments; the same for all parents.</summary>
    public object? Arguments { get; internal set; }

    /// <summary>How many parents there are; at least one.</summary>
    public int Count { get; private protected set; }

    /// <summary>The resolver's progress.</summary>
    internal ValueTask Task { get; set; }

    /// <summary>Sets an error for one parent. Its field becomes null and the error is reported at its path.</summary>
    /// <param name="index">The parent's position.</param>
    /// <param name="error">The error. A <see cref="GraphQLException"/> is shown; others are hidden behind a correlation id.</param>
    public void Fail(int index, Exception error) => (errors ??= new Exception?[Count])[index] = error;

    /// <summary>The error of one parent; <c>null</c> when it has a result.</summary>
    /// <param name="index">The parent's position.</param>
    public Exception? ErrorAt(int index) => errors?[index];

    /// <summary>Sets an error for all parents.</summary>
    internal void FailAll(Exception error) => Array.Fill(errors ??= new Exception?[Count], error);
}
