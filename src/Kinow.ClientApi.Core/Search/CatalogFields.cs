using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search;

/// <summary>The fields that queries and orderings over the catalogue may name, by kind of item.</summary>
public static class CatalogFields
{
    /// <summary>Fields of products.</summary>
    public static FieldSet<Product> Products { get; } = ProductFields.Build();

    /// <summary>Fields of categories.</summary>
    public static FieldSet<Category> Categories { get; } = CategoryFields.Build();

    /// <summary>Fields of videos.</summary>
    public static FieldSet<Video> Videos { get; } = VideoFields.Build();

    /// <summary>Fields of video groups.</summary>
    public static FieldSet<VideoGroup> VideoGroups { get; } = VideoGroupFields.Build();

    /// <summary>Fields of extracts.</summary>
    public static FieldSet<Extract> Extracts { get; } = ExtractFields.Build();

    /// <summary>Fields of actors and directors.</summary>
    public static FieldSet<Person> People { get; } = PersonFields.Build();

    /// <summary>Fields of credits.</summary>
    public static FieldSet<Credit> Credits { get; } = CreditFields.Build();

    /// <summary>Fields of tags.</summary>
    public static FieldSet<Tag> Tags { get; } = TagFields.Build();

    /// <summary>Fields of features.</summary>
    public static FieldSet<Feature> Features { get; } = FeatureFields.Build();
}
