using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents.Bodies;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>All kinds of document of the read model: what each is made of, and how.</summary>
public static class DocumentKinds
{
    /// <summary>Products, with all that belongs to them.</summary>
    public static CatalogKind<Product> Products { get; } = new("product", static p => Text(p.Id), BodyTypes.Of<Product>(), CatalogFields.Products)
    {
        VisibilityOf = CatalogVisibility.Of,
        PlacesOf = static p => p.Categories,
    };

    /// <summary>Categories.</summary>
    public static CatalogKind<Category> Categories { get; } =
        new("category", static c => Text(c.Id), BodyTypes.Of<Category>(), CatalogFields.Categories)
        {
            VisibilityOf = static c => new(c.Active, PublicationWindow.Always, c.Geolocation),
        };

    /// <summary>Videos.</summary>
    public static CatalogKind<Video> Videos { get; } = new("video", static v => Text(v.Id), BodyTypes.Of<Video>(), CatalogFields.Videos)
    {
        VisibilityOf = static v => new(v.Active, PublicationWindow.Always, v.Geolocation),
        LanguageOf = static v => v.LanguageFilter,
        HasOwner = true,
    };

    /// <summary>Video groups.</summary>
    public static CatalogKind<VideoGroup> VideoGroups { get; } =
        new("video-group", static g => Text(g.Id), BodyTypes.Of<VideoGroup>(), CatalogFields.VideoGroups) { HasOwner = true };

    /// <summary>Extracts.</summary>
    public static CatalogKind<Extract> Extracts { get; } =
        new("extract", static e => Text(e.Id), BodyTypes.Of<Extract>(), CatalogFields.Extracts)
        {
            VisibilityOf = static e => CatalogVisibility.Everybody with { Active = e.Active },
            HasOwner = true,
        };

    /// <summary>Actors.</summary>
    public static CatalogKind<Person> Actors { get; } = People("actor");

    /// <summary>Directors.</summary>
    public static CatalogKind<Person> Directors { get; } = People("director");

    /// <summary>Tags.</summary>
    public static CatalogKind<Tag> Tags { get; } = new("tag", static t => Text(t.Id), BodyTypes.Of<Tag>(), CatalogFields.Tags)
    {
        LanguageOf = static t => t.Language,
        OrderOf = static t => TextFolding.Fold(t.Name).Trim(),
    };

    /// <summary>Features.</summary>
    public static CatalogKind<Feature> Features { get; } = new("feature", static f => Text(f.Id), BodyTypes.Of<Feature>(), CatalogFields.Features);

    /// <summary>What the platform was configured with; one document.</summary>
    public static DocumentKind<PlatformDocument> Settings { get; } =
        new("settings", static _ => PlatformDocument.Id, BodyTypes.Of<PlatformDocument>());

    /// <summary>Accounts, by UUID.</summary>
    public static DocumentKind<User> Users { get; } = new("user", static u => u.Id.ToString("D"), BodyTypes.Of<User>());

    /// <summary>Commands that were acknowledged and not carried out yet, by account. The queue has them too: what is lost here shows late.</summary>
    public static PlainKind Pending { get; } = new("pending", ["user"], ["expires"]) { IsDurable = false };

    /// <summary>Sessions.</summary>
    public static PlainKind Sessions { get; } = new("session", ["user"], ["expires"]);

    /// <summary>What accounts prove themselves with.</summary>
    public static PlainKind Credentials { get; } = new("credential", ["user"], ["expires"]);

    /// <summary>How far a rebuild of the read model is.</summary>
    public static PlainKind Rebuilds { get; } = new("rebuild", [], []);

    /// <summary>The kinds that the database can make anew at any time.</summary>
    public static ImmutableArray<DocumentKind> Derived { get; } =
        [Settings, Categories, Actors, Directors, Tags, Features, Products, Videos, VideoGroups, Extracts, Users];

    /// <summary>All kinds.</summary>
    public static ImmutableArray<DocumentKind> All { get; } = [.. Derived, Pending, Sessions, Credentials, Rebuilds];

    private static CatalogKind<Person> People(string name) => new(name, static p => Text(p.Id), BodyTypes.Of<Person>(), CatalogFields.People)
    {
        VisibilityOf = static p => CatalogVisibility.Everybody with { Active = p.Active },
        OrderOf = static p => TextFolding.Fold(p.Name).Trim(),
    };

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
