using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>The parents of a batch and the results that a resolver sets for them.</summary>
/// <typeparam name="TParent">The type that the field is read from.</typeparam>
/// <typeparam name="TResult">What the resolver gives for each parent.</typeparam>
public sealed class Batch<TParent, TResult> : BatchNode
    where TParent : class
{
    private TParent[] parents = [];
    private TResult?[] results = [];
    private int next;

    /// <summary>Creates an empty batch.</summary>
    public Batch(FieldPlan field)
        : base(field)
    {
    }

    /// <summary>One parent.</summary>
    /// <param name="index">Its position, 0 to <see cref="BatchNode.Count"/> − 1.</param>
    public TParent this[int index] => parents[index];

    /// <summary>Sets the result for one parent. A parent without a result has null.</summary>
    /// <param name="index">The parent's position.</param>
    /// <param name="result">The result.</param>
    public void Set(int index, TResult? result)
    {
        if (results.Length == 0) results = new TResult?[Count];
        results[index] = result;
    }

    /// <summary>The result for one parent; the default when the resolver has set none.</summary>
    /// <param name="index">The parent's position.</param>
    public TResult? ResultAt(int index) => results.Length == 0 ? default : results[index];

    /// <summary>First phase: adds a parent.</summary>
    public void Add(TParent parent)
    {
        if (Count == parents.Length) Array.Resize(ref parents, Math.Max(1, Count * 4));
        parents[Count++] = parent;
    }

    /// <summary>
    /// Second phase: the position of the next parent. The writer meets parents in the order in which the collector added them; the check
    /// makes sure that one parent's result can never be shown for another.
    /// </summary>
    /// <param name="parent">The parent that is being written.</param>
    /// <exception cref="InvalidOperationException">The parent was not there in the first phase.</exception>
    public int Next(TParent parent)
    {
        for (var i = next; i < Count; i++)
        {
            if (ReferenceEquals(parents[i], parent))
            {
                next = i + 1;
                return i;
            }
        }

        throw new InvalidOperationException($"{Field} met a parent that it was not resolved for.");
    }
}
