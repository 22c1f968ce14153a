using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Embedded;

/// <summary>What tells one search result from another, the moment apart.</summary>
internal readonly record struct SnapshotKey(
    CatalogScope Scope, CountryCode Country, GroupSet Groups, LanguageChain Languages, string Request);
