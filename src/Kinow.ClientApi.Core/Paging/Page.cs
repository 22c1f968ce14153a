using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Paging;

/// <summary>One page of a collection.</summary>
/// <typeparam name="T">What the collection holds.</typeparam>
/// <param name="Pagination">Where it stands.</param>
/// <param name="Items">The items, in order.</param>
public sealed record Page<T>(Pagination Pagination, ImmutableArray<T> Items);
