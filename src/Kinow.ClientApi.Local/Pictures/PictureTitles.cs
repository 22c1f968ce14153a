using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Finds what is written on pictures. They are the same for everybody, so it is in the platform's language.</summary>
internal sealed class PictureTitles(ICatalogStore store, TimeProvider time)
{
    /// <summary>The name of an item; empty for one that has none, or that is not shown; null when there can be none.</summary>
    public async ValueTask<string?> FindAsync(string folder, long id, CancellationToken cancellationToken)
    {
        var languages = (await store.GetSettingsAsync(null, cancellationToken)).DefaultLanguage.Code;
        var context = new ReadContext(new(CountryCode.Unknown, new(languages, languages), time.GetUtcNow()));
        return folder switch
        {
            "products" => (await store.GetProductsAsync(new[] { id }, context, cancellationToken))[0] is { } product
                ? TextOf(product.Name)
                : null,
            "categories" => TextOf((await GetAsync(ItemKinds.Category))?.Name),
            "actors" => (await GetAsync(ItemKinds.Actor))?.Name ?? "",
            "directors" => (await GetAsync(ItemKinds.Director))?.Name ?? "",
            "channels" => TextOf((await GetAsync(ItemKinds.Channel))?.Name),
            "events" => TextOf((await GetAsync(ItemKinds.LiveEvent))?.Name),
            "platform" => (await store.GetPlatformAsync(null, cancellationToken)).Name,
            "programs" or "profiles" or "drafts" => "",
            _ => null,
        };

        async ValueTask<T?> GetAsync<T>(ItemKind<T> kind)
            where T : class => (await store.GetAsync(kind, new[] { id }, context, cancellationToken))[0];

        string TextOf(LocalizedText? text) => text?.Resolve(context.Audience.Languages) ?? "";
    }
}
