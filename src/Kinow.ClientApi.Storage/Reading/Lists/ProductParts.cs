using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>All lists that stand in the documents of products and video groups.</summary>
internal sealed class ProductParts(DocumentList<Product> products, DocumentList<Category> categories, DocumentList<VideoGroup> groups)
{
    internal DocumentList<Product> Products { get; } = products;

    internal DocumentList<Category> CategoriesById { get; } = categories;

    internal DocumentList<VideoGroup> VideoGroupsById { get; } = groups;

    internal CategoriesOfProducts Categories { get; } = new(products, categories);

    internal PartList<Product, Video> Videos { get; } = new()
    {
        Parents = products,
        PartOf = static product => Of(product, static title => title.Videos),
        Fields = CatalogFields.Videos,
        IdOf = static video => video.Id,
        IsVisible = Visible.Video,
        DependsOnLanguage = true,
    };

    internal PartList<VideoGroup, Video> VideosOfGroups { get; } = new()
    {
        Parents = groups,
        PartOf = static group => AsArray(group.Videos),
        Fields = CatalogFields.Videos,
        IdOf = static video => video.Id,
        IsVisible = Visible.Video,
        DependsOnLanguage = true,
    };

    internal PartList<Product, VideoGroup> VideoGroups { get; } = new()
    {
        Parents = products,
        PartOf = static product => Of(product, static title => title.VideoGroups),
        Fields = CatalogFields.VideoGroups,
        IdOf = static group => group.Id,
        IsVisible = Visible.Always,
    };

    internal PartList<Product, Extract> Extracts { get; } = new()
    {
        Parents = products,
        PartOf = static product => Of(product, static title => title.Extracts),
        Fields = CatalogFields.Extracts,
        IdOf = static extract => extract.Id,
        IsVisible = Visible.Extract,
    };

    internal PartList<Product, Credit> Actors { get; } = Credits(products, static title => title.Actors);

    internal PartList<Product, Credit> Directors { get; } = Credits(products, static title => title.Directors);

    private static PartList<Product, Credit> Credits(DocumentList<Product> products, Func<ProductTvod, ImmutableArray<Credit>> part) => new()
    {
        Parents = products,
        PartOf = product => Of(product, part),
        Fields = CatalogFields.Credits,
        IdOf = static credit => credit.Person.Id,
        IsVisible = Visible.Credit,
        OutlivesParent = true,
    };

    private static T[] Of<T>(Product product, Func<ProductTvod, ImmutableArray<T>> part) =>
        product.Extension is ProductTvod title ? AsArray(part(title)) : [];

    private static T[] AsArray<T>(ImmutableArray<T> items) => ImmutableCollectionsMarshal.AsArray(items) ?? [];
}
