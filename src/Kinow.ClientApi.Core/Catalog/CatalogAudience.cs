using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>For whom the catalogue is read: what filters every search, so that pages are full and totals are true.</summary>
/// <param name="Country">Country that the request comes from.</param>
/// <param name="Languages">Languages of texts.</param>
/// <param name="Instant">The moment of the request, in UTC.</param>
public sealed record CatalogAudience(CountryCode Country, LanguageChain Languages, DateTimeOffset Instant)
{
    /// <summary>The customer groups of the viewer; none unless set.</summary>
    public GroupSet Groups { get; init; } = GroupSet.None;
}
