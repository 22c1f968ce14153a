using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>Tests the values of one field of an item with a matcher.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <returns>Whether any value matches.</returns>
internal delegate bool FieldMatch<in T>(T item, ValueMatcher matcher, CatalogAudience audience);
