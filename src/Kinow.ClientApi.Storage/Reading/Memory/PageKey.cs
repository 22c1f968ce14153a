using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>What tells one page of one kind of item from another, the moment apart.</summary>
internal readonly record struct PageKey(CatalogScope Scope, CountryCode Country, LanguageChain Languages, PageRequest Page, string Request)
{
    /// <param name="search">The search.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="dependsOnLanguage">Whether languages matter even where nothing is sorted.</param>
    internal static PageKey Of(in CatalogSearch search, CatalogAudience audience, bool dependsOnLanguage)
    {
        var request = search.Request;
        var languages = dependsOnLanguage || !request.Sort.IsEmpty ? audience.Languages : default;
        return new(search.Scope, audience.Country, languages, request.Page, request.Key);
    }
}
