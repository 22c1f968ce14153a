using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>Which documents hold a part of what: the one place that knows.</summary>
internal static class RefreshPlan
{
    private static readonly ImmutableArray<RefreshStep> Alone = [RefreshStep.Item];
    private static readonly ImmutableArray<RefreshStep> Account = [RefreshStep.Account];
    private static readonly ImmutableArray<RefreshStep> Part = [RefreshStep.Item, RefreshStep.OwningProduct];
    private static readonly ImmutableArray<RefreshStep> Shown = [RefreshStep.Item, RefreshStep.Products];
    private static readonly ImmutableArray<RefreshStep> Held = [RefreshStep.Item, RefreshStep.Holders];

    private static readonly ImmutableArray<RefreshStep> Stated =
        [RefreshStep.Item, RefreshStep.Products, RefreshStep.Categories, RefreshStep.Actors, RefreshStep.Directors];

    /// <summary>The steps of one key, in order.</summary>
    public static ImmutableArray<RefreshStep> Of(RefreshScope scope) => scope switch
    {
        RefreshScope.Video or RefreshScope.VideoGroup or RefreshScope.Extract => Part,
        RefreshScope.Actor or RefreshScope.Director or RefreshScope.Tag => Shown,
        RefreshScope.Feature => Stated,
        RefreshScope.Offer => Held,
        RefreshScope.User => Account,
        _ => Alone,
    };

    /// <summary>The kind of the document of what changed.</summary>
    public static DocumentKind KindOf(RefreshScope scope) => scope switch
    {
        RefreshScope.Product or RefreshScope.Offer => DocumentKinds.Products,
        RefreshScope.Video => DocumentKinds.Videos,
        RefreshScope.VideoGroup => DocumentKinds.VideoGroups,
        RefreshScope.Extract => DocumentKinds.Extracts,
        RefreshScope.Category => DocumentKinds.Categories,
        RefreshScope.Actor => DocumentKinds.Actors,
        RefreshScope.Director => DocumentKinds.Directors,
        RefreshScope.Tag => DocumentKinds.Tags,
        RefreshScope.Feature => DocumentKinds.Features,
        RefreshScope.Settings => DocumentKinds.Settings,
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };
}
