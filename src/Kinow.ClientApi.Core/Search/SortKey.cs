using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search;

/// <summary>One key of an ordering.</summary>
/// <param name="Field">A sortable field.</param>
/// <param name="Order">The direction.</param>
public sealed record SortKey(SearchField Field, SortOrder Order);
