using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Queries;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>How documents of one kind are read and shown.</summary>
internal sealed class ReadKind<T>
    where T : class
{
    /// <summary>Its name in the read model.</summary>
    internal required string Name { get; init; }

    /// <summary>How it is searched; null for what is only found by id or through a product.</summary>
    internal SearchKind? Search { get; init; }

    /// <summary>Searches it in another store; null for what is not searched.</summary>
    internal StoreSearch<T>? SearchIn { get; init; }

    /// <summary>The text form of an identifier.</summary>
    internal Func<long, string> TextOf { get; init; } = static id => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Who sees an item, its product left aside.</summary>
    internal required VisibilityTest<T> IsVisible { get; init; }

    /// <summary>Whether it belongs to a product, and is seen only where that is.</summary>
    internal bool HasOwner { get; init; }

    /// <summary>Whether what a search finds depends on the language of the request even without an ordering.</summary>
    internal bool DependsOnLanguage { get; init; }

    /// <summary>What an audience sees of a document.</summary>
    internal T? Show(Document<T> document, CatalogAudience audience, ref Validity validity) =>
        document.Body is { } body
        && IsVisible(body, audience, ref validity)
        && (!HasOwner || (document.Owner is { } owner && owner.IsVisible(audience, ref validity)))
            ? body
            : null;
}
