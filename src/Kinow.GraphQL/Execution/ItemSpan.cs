using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinow.GraphQL.Execution;

/// <summary>Gives the items of lists whose storage is not known at compile time.</summary>
public static class ItemSpan
{
    /// <summary>The items of a list; they are copied only when the list keeps them in a way of its own.</summary>
    /// <param name="items">The list. It may not change while the span is in use.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ReadOnlySpan<T> Of<T>(IReadOnlyList<T> items) => items switch
    {
        T[] array => new(array),
        List<T> list => CollectionsMarshal.AsSpan(list),
        ImmutableArray<T> array => array.AsSpan(),
        _ => items.ToArray(),
    };
}
