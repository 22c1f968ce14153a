using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>The key of a page of one kind of item, without the instant.</summary>
internal readonly record struct PageKey(
    CatalogScope Scope, CountryCode Country, GroupSet Groups, LanguageChain Languages, PageRequest Page, string Request)
{
    internal static PageKey Of(in CatalogSearch search, CatalogAudience audience, ItemKind kind)
    {
        var request = search.Request;
        var groups = kind.FollowsGroups ? audience.Groups : GroupSet.None;
        var languages = kind.HasLanguage || !request.Sort.IsEmpty ? audience.Languages : default;
        return new(search.Scope, audience.Country, groups, languages, request.Page, request.Key);
    }
}
