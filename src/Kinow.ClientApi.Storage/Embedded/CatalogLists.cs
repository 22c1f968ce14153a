using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Listing;

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
        IsVisible = Visible.Product,
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
        IsVisible = Visible.Category,
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
            Visible.Video(video, audience, ref validity) && IsProductVisible(video.ProductId, audience, ref validity),
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
            Visible.Extract(extract, audience, ref validity) && IsProductVisible(extract.ProductId, audience, ref validity),
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
        IsVisible = Visible.Credit,
        IdOf = static credit => credit.Person.Id,
    };

    internal static ListSource<Person> People(ImmutableArray<Person> people)
    {
        var byId = people.ToDictionary(static person => person.Id);
        return FlatList(
            people, ByName(people, static person => person.Name, static person => person.Id), CatalogFields.People,
            static person => person.Id, id => byId.GetValueOrDefault(id), Visible.Person);
    }

    internal static ListSource<Tag> Tags(ImmutableArray<Tag> tags) => FlatList(
        tags, ByName(tags, static tag => tag.Name, static tag => tag.Id), CatalogFields.Tags,
        static tag => tag.Id, null, Visible.Tag, dependsOnLanguage: true);

    internal static ListSource<Feature> Features(ImmutableArray<Feature> features)
    {
        Comparison<Feature> order = static (left, right) => (left.Position, left.Id).CompareTo((right.Position, right.Id));
        return FlatList(features, order, CatalogFields.Features, static feature => feature.Id, null, Visible.Always);
    }

    // By the folded name, as every store can.
    private static Comparison<T> ByName<T>(ImmutableArray<T> items, Func<T, string> nameOf, Func<T, long> idOf)
    {
        var names = items.ToDictionary(idOf, item => TextFolding.Fold(nameOf(item)));
        return (left, right) => string.CompareOrdinal(names[idOf(left)], names[idOf(right)]) is var result && result != 0
            ? result
            : idOf(left).CompareTo(idOf(right));
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

    private static T[] AsArray<T>(ImmutableArray<T> items) => ImmutableCollectionsMarshal.AsArray(items) ?? [];

    private static ArgumentException Unknown(CatalogScope scope) => new($"Nothing of this kind stands under {scope.Kind}.", nameof(scope));

    private bool IsProductVisible(long id, CatalogAudience audience, ref Validity validity) =>
        products.Find(id) is { } product && Visible.Product(product, audience, ref validity);

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
