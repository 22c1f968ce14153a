using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Screens;

/// <summary>Finds what operators have laid out.</summary>
internal sealed class LayoutFinder(CatalogReader catalog)
{
    /// <summary>The first of a key that is meant for an audience; null when none is.</summary>
    /// <param name="field">The field of the kind that has the key.</param>
    /// <param name="key">A slug, or the name of a place.</param>
    public async ValueTask<T?> FindAsync<T>(
        ItemKind<T> kind, string field, string key, DisplayAudience audience, ClientApiRequest request)
        where T : class, ILayout
    {
        if (!Slug.IsValid(key)) return null;
        var list = ListArgument.Read(kind.Fields, new ListArguments(1, PageRequest.MaxPerPage, Query: $"{field}:\"{key}\""));
        return LayoutRules.Choose((await catalog.PageAsync(kind, new(list), request)).Items, key, audience);
    }
}
