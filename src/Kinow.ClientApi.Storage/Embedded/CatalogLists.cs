using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>The lists of a catalogue: for each kind of item what stands under which scope, and who sees it.</summary>
internal sealed class CatalogLists
{
    private readonly ProductIndex products;
    private readonly CategoryIndex categories;
    private readonly Lazy<VideoIndex> videos;

    internal CatalogLists(CatalogContent content)
    {
        products = new(content);
        categories = new(content);
        videos = new(() => new(products.All));
    }

    internal ListSource<Product> Products => new()
    {
        Fields = CatalogFields.Products,
        Under = scope => scope.Kind switch
        {
            ScopeKind.All => products.All,
            ScopeKind.Category => products.InCategory(scope.Id),
            ScopeKind.Actor => products.WithActor(scope.Id),
            ScopeKind.Director => products.WithDirector(scope.Id),
            _ => throw Unknown(scope),
        },
        IsVisible = IsVisible,
        IdOf = static product => product.Id,
        Find = products.Find,
        DefaultOrder = ProductIndex.Order,
    };

    internal ListSource<Category> Categories => new()
    {
        Fields = CatalogFields.Categories,
        Under = scope => scope.Kind switch
        {
            ScopeKind.All => categories.All,
            ScopeKind.Category => categories.Below(scope.Id),
            ScopeKind.Product => categories.Among(products.Find(scope.Id)?.Categories.Select(static place => place.CategoryId) ?? []),
            ScopeKind.Offer => categories.Among(products.Find(scope.Id)?.Extension is ProductSvod offer ? offer.CategoryIds : []),
            _ => throw Unknown(scope),
        },
        IsVisible = static (Category category, CatalogAudience audience, ref Validity _) => Visibility.IsVisible(category, audience),
        IdOf = static category => category.Id,
        Find = categories.Find,
        DefaultOrder = CategoryIndex.Order,
    };

    internal ListSource<Video> Videos => new()
    {
        Fields = CatalogFields.Videos,
        Under = scope => scope.Kind switch
        {
            ScopeKind.All => videos.Value.Videos,
            ScopeKind.Category => VideosInCategory(scope.Id),
            ScopeKind.Product => Part(scope.Id, static title => title.Videos),
            ScopeKind.VideoGroup => AsArray(videos.Value.FindGroup(scope.Id)?.Videos ?? []),
            _ => throw Unknown(scope),
        },
        IsVisible = (Video video, CatalogAudience audience, ref Validity validity) =>
            Visibility.IsVisible(video, audience) && IsProductVisible(video.ProductId, audience, ref validity),
        IdOf = static video => video.Id,
        Find = id => videos.Value.FindVideo(id),
        DefaultOrder = VideoIndex.ById,
        DependsOnLanguage = true,
    };

    internal ListSource<VideoGroup> VideoGroups => new()
    {
        Fields = CatalogFields.VideoGroups,
        Under = scope => scope.Kind == ScopeKind.Product ? Part(scope.Id, static title => title.VideoGroups) : throw Unknown(scope),
        IsVisible = (VideoGroup group, CatalogAudience audience, ref Validity validity) =>
            IsProductVisible(group.ProductId, audience, ref validity),
        IdOf = static group => group.Id,
        Find = id => videos.Value.FindGroup(id),
    };

    internal ListSource<Extract> Extracts => new()
    {
        Fields = CatalogFields.Extracts,
        Under = scope => scope.Kind switch
        {
            ScopeKind.All => videos.Value.Extracts,
            ScopeKind.Product => Part(scope.Id, static title => title.Extracts),
            _ => throw Unknown(scope),
        },
        IsVisible = (Extract extract, CatalogAudience audience, ref Validity validity) =>
            extract.Active && IsProductVisible(extract.ProductId, audience, ref validity),
        IdOf = static extract => extract.Id,
        Find = id => videos.Value.FindExtract(id),
        DefaultOrder = VideoIndex.ExtractsById,
    };

    internal ListSource<Credit> Credits(PersonKind kind) => new()
    {
        Fields = CatalogFields.Credits,
        Under = scope => scope.Kind == ScopeKind.Product
            ? Part(scope.Id, title => kind == PersonKind.Actor ? title.Actors : title.Directors)
            : throw Unknown(scope),
        IsVisible = static (Credit credit, CatalogAudience _, ref Validity _) => credit.Person.Active,
        IdOf = static credit => credit.Person.Id,
    };

    internal static ListSource<Person> People(ImmutableArray<Person> people)
    {
        Comparison<Person> order = static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is var result && result != 0 ? result : left.Id.CompareTo(right.Id);
        var byId = people.ToDictionary(static person => person.Id);
        return FlatList(people, order, CatalogFields.People, static person => person.Id, id => byId.GetValueOrDefault(id), IsVisible);
        static bool IsVisible(Person person, CatalogAudience audience, ref Validity validity) => person.Active;
    }

    internal static ListSource<Tag> Tags(ImmutableArray<Tag> tags)
    {
        Comparison<Tag> order = static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is var result && result != 0 ? result : left.Id.CompareTo(right.Id);
        return FlatList(tags, order, CatalogFields.Tags, static tag => tag.Id, null, IsVisible, dependsOnLanguage: true);
        static bool IsVisible(Tag tag, CatalogAudience audience, ref Validity validity) => tag.Language == audience.Languages.Requested;
    }

    internal static ListSource<Feature> Features(ImmutableArray<Feature> features)
    {
        Comparison<Feature> order = static (left, right) => (left.Position, left.Id).CompareTo((right.Position, right.Id));
        return FlatList(features, order, CatalogFields.Features, static feature => feature.Id, null, IsVisible);
        static bool IsVisible(Feature feature, CatalogAudience audience, ref Validity validity) => true;
    }

    private static ListSource<T> FlatList<T>(
        ImmutableArray<T> items,
        Comparison<T> order,
        FieldSet<T> fields,
        Func<T, long> idOf,
        Func<long, T?>? find,
        VisibilityTest<T> isVisible,
        bool dependsOnLanguage = false)
        where T : class
    {
        var sorted = items.ToArray();
        Array.Sort(sorted, order);
        return new()
        {
            Fields = fields,
            Under = scope => scope.Kind == ScopeKind.All ? sorted : throw Unknown(scope),
            IsVisible = isVisible,
            IdOf = idOf,
            Find = find,
            DefaultOrder = order,
            DependsOnLanguage = dependsOnLanguage,
        };
    }

    private static bool IsVisible(Product product, CatalogAudience audience, ref Validity validity)
    {
        if (!product.Active || !product.Geolocation.Allows(audience.Country)) return false;
        validity.Narrow(product.Window);
        return product.Window.IsVisibleAt(audience.Instant);
    }

    private static T[] AsArray<T>(ImmutableArray<T> items) => ImmutableCollectionsMarshal.AsArray(items) ?? [];

    private static ArgumentException Unknown(CatalogScope scope) => new($"Nothing of this kind stands under {scope.Kind}.", nameof(scope));

    private bool IsProductVisible(long id, CatalogAudience audience, ref Validity validity) =>
        products.Find(id) is { } product && IsVisible(product, audience, ref validity);

    private T[] Part<T>(long productId, Func<ProductTvod, ImmutableArray<T>> part) =>
        products.Find(productId)?.Extension is ProductTvod title ? AsArray(part(title)) : [];

    private Video[] VideosInCategory(long id)
    {
        var found = new List<Video>();
        foreach (var product in products.InCategory(id))
        {
            if (product.Extension is ProductTvod title) found.AddRange(title.Videos);
        }

        found.Sort(VideoIndex.ById);
        return [.. found];
    }
}
