using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Shows the values of one field of an item to a matcher.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="item">The item.</param>
/// <param name="matcher">What is looked for.</param>
/// <param name="audience">For whom.</param>
/// <returns>Whether any value matches.</returns>
internal delegate bool FieldMatch<in T>(T item, ValueMatcher matcher, CatalogAudience audience);
