using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>Makes documents of aggregates.</summary>
/// <param name="settings">The platform's settings: names are made ready to be ordered in its languages.</param>
public sealed class CatalogDocuments(PlatformSettings settings)
{
    /// <summary>A product's document, and those of its videos, video groups and extracts.</summary>
    /// <param name="product">The product.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public IEnumerable<DocumentWrite> OfProduct(Product product, long version)
    {
        yield return DocumentKinds.Products.Write(product, null, settings, version);
        if (product.Extension is not ProductTvod title) yield break;
        foreach (var video in title.Videos) yield return DocumentKinds.Videos.Write(video, product, settings, version);
        foreach (var group in title.VideoGroups) yield return DocumentKinds.VideoGroups.Write(group, product, settings, version);
        foreach (var extract in title.Extracts) yield return DocumentKinds.Extracts.Write(extract, product, settings, version);
    }

    /// <summary>A category's document.</summary>
    /// <param name="category">The category.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public DocumentWrite Of(Category category, long version) => DocumentKinds.Categories.Write(category, null, settings, version);

    /// <summary>An actor's or director's document.</summary>
    /// <param name="person">The person.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public DocumentWrite Of(Person person, long version) =>
        (person.Kind == PersonKind.Actor ? DocumentKinds.Actors : DocumentKinds.Directors).Write(person, null, settings, version);

    /// <summary>A tag's document.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public DocumentWrite Of(Tag tag, long version) => DocumentKinds.Tags.Write(tag, null, settings, version);

    /// <summary>A feature's document.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public DocumentWrite Of(Feature feature, long version) => DocumentKinds.Features.Write(feature, null, settings, version);

    /// <summary>The document of these settings.</summary>
    /// <param name="platform">What callers see of the platform.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public DocumentWrite Of(PlatformInfo platform, long version) => DocumentKinds.Settings.Write(new(settings, platform), version);

    /// <summary>An account's document.</summary>
    /// <param name="user">The account.</param>
    /// <param name="version">The database's clock when the rows were read, in microseconds.</param>
    public static DocumentWrite Of(User user, long version) => DocumentKinds.Users.Write(user, version);
}
